import type { LanguageDetector } from '../ports.ts';
import { unflood } from '../encoder/unflood.ts';
import { cleanEnds } from '../text/clean.ts';
import { featuresOf, gramsOf, type TopicModel } from './model.ts';

/** Shorter texts are never noise: some languages have words that our n-grams do not know. UTF-16 units, like all lengths here. */
const shortest = 150;
/** A text is read in stretches of this length, the last one from its end. */
const stretch = 120;
/**
 * A stretch with this share of known n-grams is language. The best stretch of random letters of any of
 * our scripts has at most 0.41, the best one of the 156 messages about danger of this length in twenty
 * languages, also by learners and in another script than their own, at least 0.57.
 */
const fewestKnown = 0.44;

/**
 * Tells texts in which no stretch is language: letters hit at random, keys held down. The encoder was
 * never shown any, and sees anything in them, also danger.
 */
export function noiseFinder(model: TopicModel, detector: LanguageDetector): (text: string) => boolean {
  return (text) => {
    const seen = unflood(cleanEnds(text).join(' '));
    if (seen.length < shortest) return false;
    const language = detector.detect(seen).language ?? 'en';
    return !stretchesOf(seen).some((part) => featuresOf(gramsOf(part), language, model).known >= fewestKnown);
  };
}

function stretchesOf(text: string): string[] {
  const whole = Array.from({ length: Math.floor(text.length / stretch) }, (_, at) => text.slice(at * stretch, (at + 1) * stretch));
  return [...whole, text.slice(-stretch)];
}
