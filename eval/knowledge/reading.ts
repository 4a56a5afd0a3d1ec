import { BotError } from '../../src/errors.ts';
import { render } from '../../src/knowledge/render.ts';
import type { Topic } from '../../src/knowledge/topic.ts';
import type { Texts } from '../../src/languages/texts.ts';
import { fullLanguages, type Content, type FullLanguage } from './content.ts';
import { error, type Finding } from './finding.ts';
import { countWords, fleschKincaidGrade, lix } from './prose.ts';

interface Scale {
  readonly name: string;
  readonly of: (markdown: string) => number;
  /** Highest mean over all answers for participants. */
  readonly mean: number;
  /** Highest value of a single one. */
  readonly most: number;
  /** Highest value of an answer too short to measure well. */
  readonly mostInShort: number;
  /** Highest value of one word's explanation, which is a sentence or two. */
  readonly mostInTerm: number;
}

const lixScale: Scale = { name: 'LIX', of: lix, mean: 40, most: 48, mostInShort: 48, mostInTerm: 54 };

/** Under this many words a single long one moves the Flesch-Kincaid grade by whole years. */
const short = 50;

/** How hard answers for participants may be to read. Grade 8 is what plain English for the public aims at. */
export const readingScales: Readonly<Record<FullLanguage, Scale>> = {
  nb: lixScale,
  nn: lixScale,
  en: { name: 'Flesch-Kincaid grade', of: fleschKincaidGrade, mean: 6, most: 8, mostInShort: 11, mostInTerm: 11 },
};

/** About how many words an answer may have, and how far it may go beyond: 20 in a hundred. */
export const wordLimits = { participant: { about: 120, most: 144 }, caseworker: { about: 200, most: 240 } } as const;

export interface ReadingLevel {
  readonly scale: string;
  readonly mean: number;
  readonly highest: number;
  readonly texts: number;
}

export interface Reading {
  readonly findings: readonly Finding[];
  readonly levels: Partial<Record<FullLanguage, ReadingLevel>>;
}

/** The reading level of answers for participants, as they are shown: with their keys filled in. */
export function checkReading(topics: readonly Topic[], content: Content, texts: Texts): Reading {
  const findings: Finding[] = [];
  const levels: Partial<Record<FullLanguage, ReadingLevel>> = {};
  for (const tag of fullLanguages) {
    const scale = readingScales[tag];
    const measured = topics.flatMap((topic) => {
      const body = content.texts.get(tag)?.get(topic.id)?.parts.participant;
      const shown = body === undefined ? undefined : show(body, topic, tag, texts);
      return shown === undefined ? [] : [{ where: `${tag}/topics/${topic.id}.md`, value: scale.of(shown), most: wordsOf(body ?? '') < short ? scale.mostInShort : scale.most }];
    });
    if (measured.length === 0) continue;
    const mean = measured.reduce((sum, { value }) => sum + value, 0) / measured.length;
    levels[tag] = { scale: scale.name, mean: rounded(mean), highest: rounded(Math.max(...measured.map(({ value }) => value))), texts: measured.length };
    if (mean > scale.mean) findings.push(error('reading-level', `${tag}/topics`, `mean ${scale.name} is ${rounded(mean)}, at most ${scale.mean}`));
    for (const { where, value, most } of measured) {
      if (value > most) findings.push(error('reading-level', where, `${scale.name} is ${rounded(value)}, at most ${most}`));
    }
  }
  return { findings, levels };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * The text as it is shown. In English every office gets a short name: the scale counts syllables,
 * and an editor cannot make "Directorate of Integration and Diversity" simpler. Nothing where a key is dead or has no value yet: another check tells.
 */
function show(body: string, topic: Topic, language: FullLanguage, texts: Texts): string | undefined {
  try {
    const named = language === 'en' ? body.replace(/\{\{contact(?:Name)?:\w+\}\}/g, 'Nav') : body;
    return render(named, { language, on: topic.reviewedOn, texts }).text;
  } catch (cause) {
    if (cause instanceof BotError) return undefined;
    throw cause;
  }
}

/** The explanations of the glossary are read by the same people, one by one. */
export function checkTermReading({ terms }: Content): Finding[] {
  return (terms?.all ?? []).flatMap(({ id, texts }) => fullLanguages.flatMap((tag) => {
    const text = texts.get(tag)?.text;
    const scale = readingScales[tag];
    const value = text === undefined ? 0 : scale.of(text);
    return value > scale.mostInTerm ? [error('reading-level', `${tag}/terms.tsv ${id}`, `${scale.name} is ${rounded(value)}, at most ${scale.mostInTerm}`)] : [];
  }));
}

/** Answers in the full languages that go beyond the limit for their readers. */
export function checkLength(topics: readonly Topic[], { texts }: Content): Finding[] {
  return fullLanguages.flatMap((tag) => topics.flatMap(({ id }) => (['participant', 'caseworker'] as const).flatMap((part) => {
    const body = texts.get(tag)?.get(id)?.parts[part];
    const { about, most } = wordLimits[part];
    const words = body === undefined ? 0 : wordsOf(body);
    return words > most ? [error('too-long', `${tag}/topics/${id}.md`, `# ${part} has ${words} words, about ${about} and at most ${most}`)] : [];
  })));
}

function wordsOf(body: string): number {
  try {
    return countWords(body);
  } catch (cause) {
    if (cause instanceof BotError) return 0;
    throw cause;
  }
}
