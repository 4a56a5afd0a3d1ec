import { isSpace, type FoundPhrase, type Phrase } from './phrases.ts';
import type { PersonalSpan, Word } from './plain.ts';

/** Words between given name and family name that are written small. */
const particles = new Set(['de', 'la', 'los', 'del', 'da', 'dos', 'van', 'von', 'der', 'den', 'bin', 'bint', 'binti', 'ibn', 'al', 'el', 'ul', 'ould', 'af']);
const mostWords = 5;
const beforeName = /^[\s:,"“”«»„-]{1,4}$/u;
const justSpace = /^[\s:]{1,3}$/u;
const sign = /[^\s]/u;

/** Names that somebody gives as a name: what follows a phrase of one of our languages. */
export function findNames(text: string, words: readonly Word[], phrases: readonly FoundPhrase[]): PersonalSpan[] {
  return phrases.flatMap(({ phrase, to }) => {
    const first = words[to];
    if (phrase.kind !== 'name' || !first || !(phrase.open ? justSpace : beforeName).test(text.slice(words[to - 1]!.end, first.start))) return [];
    const last = lastOfName(text, words, to, phrase);
    return last === undefined ? [] : [{ kind: 'name', start: first.start, end: words[last]!.end }];
  });
}

/** The last word of the name that begins at `at`; undefined when none begins there. */
function lastOfName(text: string, words: readonly Word[], at: number, phrase: Phrase): number | undefined {
  const first = words[at];
  if (!first || !isNameWord(first.text) || (phrase.doubtful && !isCapital(first.text))) return undefined;
  // A capital within small letters is a name whatever the word means; in a cry of capitals it is not.
  if (!isTitle(first.text) && (phrase.notName.has(first.folded) || phrase.endsName.has(first.folded))) return undefined;
  if (isCapital(first.text)) return lastCapital(text, words, at, phrase);
  return phrase.open ? lastBeforeEnd(text, words, at, phrase) : lastSmall(text, words, at, phrase);
}

/** One or two words that an ending word follows, or one before a sign, or one that all of the message leads up to. */
function lastBeforeEnd(text: string, words: readonly Word[], at: number, phrase: Phrase): number | undefined {
  // "Its name is livsmestring": a Norwegian word among another script is a thing.
  if (/\p{Ll}/u.test(words[at]!.text) && !/\p{Ll}/u.test(phrase.words.join(''))) return undefined;
  for (const last of [at, at + 1]) {
    const [word, next] = [words[last], words[last + 1]];
    if (!word || !isNameWord(word.text) || phrase.notName.has(word.folded)) return undefined;
    if (next && isSpace(text, words, last + 1) && phrase.endsName.has(next.folded)) return last;
    if (last === at && sign.test(text.slice(word.end, next?.start ?? text.length))) return last;
    if (!next && last === at && at - phrase.words.length <= 1) return last;
    if (!isSpace(text, words, last + 1)) return undefined;
  }
  return undefined;
}

function lastCapital(text: string, words: readonly Word[], at: number, { endsName }: Phrase): number {
  let last = at;
  let next = at + 1;
  while (next - at < mostWords && words[next] && isSpace(text, words, next)) {
    const word = words[next]!;
    if (isCapital(word.text) && isNameWord(word.text) && (isTitle(word.text) || !endsName.has(word.folded))) last = next;
    else if (!particles.has(word.folded)) break;
    next += 1;
  }
  return last;
}

/**
 * Without capitals (small letters, or a script that has none) a second and third word belong to the
 * name only where it plainly ends after them: at a sign, at a word such as "and" or "is", or, for
 * one word, at the end of the text.
 */
function lastSmall(text: string, words: readonly Word[], at: number, phrase: Phrase): number {
  for (const more of [1, 2]) {
    const word = words[at + more];
    if (!word || !isSpace(text, words, at + more) || !isNameWord(word.text) || phrase.endsName.has(word.folded) || phrase.notName.has(word.folded)) return at;
    const next = words[at + more + 1];
    const between = text.slice(word.end, next?.start ?? text.length);
    if (sign.test(between) || (next ? phrase.endsName.has(next.folded) : more === 1)) return at + more;
  }
  return at;
}

const isNameWord = (word: string): boolean => word.length <= 40 && /\p{L}/u.test(word) && !/\p{N}/u.test(word) && (word.length > 1 || !/[a-z]/iu.test(word));
const isCapital = (word: string): boolean => /^['’]?\p{Lu}/u.test(word);
const isTitle = (word: string): boolean => isCapital(word) && /\p{Ll}/u.test(word);
