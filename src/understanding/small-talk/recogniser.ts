import type { LanguageTag } from '../../languages/register.ts';
import type { SmallTalkKind, SmallTalkRecogniser } from '../ports.ts';
import { clean } from '../text/clean.ts';
import { foldedWords } from '../text/fold.ts';
import { likenessKey, type SmallTalkPhrases } from './phrases.ts';
import { edits } from './typo.ts';

export { readSmallTalk } from './phrases.ts';

type Recognised = ReturnType<SmallTalkRecogniser['recognise']>;

/** Longer messages are questions, whatever they begin with. */
const longestPhrase = 60;
/** The longest greeting, in words. */
const longestGreeting = 5;
/** From these lengths on a phrase may have one and two typing errors. */
const oneTypo = 5;
const twoTypos = 12;

/** Recognises small talk by whole phrases; a message with anything else in it is a question. */
export function smallTalkRecogniser(phrases: SmallTalkPhrases): SmallTalkRecogniser {
  return { recognise: (text) => recognise(text, phrases) };
}

function recognise(text: string, phrases: SmallTalkPhrases): Recognised {
  const cleaned = clean(text);
  const exact = phraseOf(cleaned, phrases, exactly);
  if (exact !== undefined) return { ...exact, rest: cleaned };
  const { rest, kind } = withoutOpening(cleaned, phrases);
  if (kind !== undefined && ends(rest, phrases)) return { kind, rest: cleaned };
  const after = kind === undefined ? undefined : (phraseOf(rest, phrases, exactly) ?? phraseOf(rest, phrases, nearly));
  if (after !== undefined) return { ...after, rest };
  const whole = phraseOf(cleaned, phrases, nearly);
  return whole === undefined ? { kind: null, rest } : { ...whole, rest: cleaned };
}

/** Whether nothing but politeness is left. */
function ends(rest: string, phrases: SmallTalkPhrases): boolean {
  const folded = foldedWords(rest).join(' ');
  return folded === '' || [...withoutFillers(folded, phrases)].includes('');
}

interface Said {
  readonly kind: SmallTalkKind;
  readonly language?: LanguageTag;
}
type Reading = (folded: string, phrases: SmallTalkPhrases) => Said | undefined;

const exactly: Reading = (folded, phrases) => {
  const kind = phrases.kinds.get(folded);
  if (kind !== undefined) return { kind };
  const language = languageAskedFor(folded, phrases);
  return language === undefined ? undefined : { kind: 'changeLanguage', language };
};

/** What a text says as a whole, politeness around it aside. */
function phraseOf(text: string, phrases: SmallTalkPhrases, reading: Reading): Said | undefined {
  const folded = foldedWords(text).join(' ');
  if (folded === '' || folded.length > longestPhrase) return undefined;
  for (const candidate of withoutFillers(folded, phrases)) {
    const said = candidate === '' ? undefined : reading(candidate, phrases);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The text itself, and what is left when politeness is taken off its ends, step by step. */
function* withoutFillers(folded: string, { fillers }: SmallTalkPhrases): Generator<string> {
  const seen = new Set<string>();
  const open = [folded];
  for (let text = open.shift(); text !== undefined; text = open.shift()) {
    if (seen.has(text)) continue;
    seen.add(text);
    yield text;
    if (seen.size > 40) return;
    for (const filler of fillers) {
      if (text === filler.alone) open.push('');
      else if (text.startsWith(filler.opening)) open.push(text.slice(filler.opening.length));
      else if (text.endsWith(filler.closing)) open.push(text.slice(0, -filler.closing.length));
    }
  }
}

function languageAskedFor(text: string, { aroundLanguage, languageNames }: SmallTalkPhrases): LanguageTag | undefined {
  const bare = languageNames.get(text);
  if (bare !== undefined) return bare;
  for (const { before, after } of aroundLanguage) {
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length) continue;
    const language = languageNames.get(text.slice(before.length, text.length - after.length));
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The phrase that the text is but for a typing error; the first letter must be right. */
const nearly: Reading = (text, { alike }) => {
  if (text.length < oneTypo - 1) return undefined;
  const limit = text.length >= twoTypos ? 2 : 1;
  let best: { kind: SmallTalkKind; distance: number } | undefined;
  for (const [phrase, kind] of alike.get(likenessKey(text)) ?? []) {
    if (phrase.length < oneTypo) continue;
    const distance = edits(text, phrase, limit);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { kind, distance };
  }
  return best && { kind: best.kind };
};

/** Takes greetings and thanks off the front of a message. */
function withoutOpening(text: string, phrases: SmallTalkPhrases): { rest: string; kind?: SmallTalkKind } {
  let rest = text;
  let kind: SmallTalkKind | undefined;
  for (let found = openingOf(rest, phrases); found !== undefined; found = openingOf(rest, phrases)) {
    kind = kind === 'thanks' ? 'thanks' : found.kind;
    rest = rest.slice(found.length).replace(/^[^\p{L}\p{N}]+/u, '');
  }
  return kind === undefined ? { rest } : { rest, kind };
}

/** The longest greeting or thanks that a text begins with, and how far it reaches. */
function openingOf(text: string, { kinds }: SmallTalkPhrases): { kind: SmallTalkKind; length: number } | undefined {
  const words = [...text.slice(0, 120).matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].slice(0, longestGreeting);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const length = last.index + last[0].length;
    const kind = kinds.get(foldedWords(text.slice(0, length)).join(' '));
    if (kind === 'greeting') return { kind, length };
    // "Great, but how long?" has thanks in front; "great distance to school" has not.
    if (kind === 'thanks' && (count > 1 || /^\s*(?:[,.!?;:–—-]|$)/u.test(text.slice(length)))) return { kind, length };
  }
  return undefined;
}
