import { withoutKeys, keysOf } from '../../src/knowledge/keys.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

const wordsIn = (text: string): string[] => text.match(word) ?? [];

/** Words as an editor counts them: a key is one word, however long what it stands for. */
export function countWords(body: string): number {
  return wordsIn(withoutKeys(body)).length + keysOf(body).length;
}

/** Sentences of a finished Markdown text. Paragraphs, list items and headings end a sentence too. */
export function sentencesOf(markdown: string): string[] {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-+]|\d+\.|#+)\s)/)
    .map((block) => block.replace(/^\s*(?:[-+]|\d+\.|#+)\s+/, '').replace(/\s+/g, ' '))
    // A number before the point is a date or an ordinal, unless a capital follows.
    .flatMap((block) => block.split(/(?<=[^\d\s][.!?:]["'»”)]*)\s+|(?<=\d[.!?:])\s+(?=\p{Lu})/u))
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** A word longer than this is long in the sense of LIX. */
const longestShortWord = 6;

/**
 * LIX, the readability index made for the Scandinavian languages (Björnsson, 1968): words in a
 * sentence plus the percentage of words longer than six letters. Under 30 children's books, 40
 * fiction and easy news, over 50 official prose. 0 for a text without words.
 */
export function lix(markdown: string): number {
  const sentences = sentencesOf(markdown);
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const long = words.filter((each) => each.length > longestShortWord).length;
  return words.length / sentences.length + (100 * long) / words.length;
}

/**
 * The Flesch-Kincaid grade of an English text (Kincaid, 1975): about the school year in which it
 * can be read. Words in brackets are left out: there stands the Norwegian word for a thing, whose
 * syllables English counting does not fit. 0 for a text without words.
 */
export function fleschKincaidGrade(markdown: string): number {
  const sentences = sentencesOf(markdown.replace(/(?<!\])\([^()]*\)/g, ''));
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, each) => sum + syllablesIn(each), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without a silent e at the end; at least one. */
function syllablesIn(english: string): number {
  const letters = english.toLowerCase().replace(/[^\p{L}]/gu, '');
  const spoken = letters.replace(/(?:[^laeiouy]es|[^l]e|(?<![td])ed)$/, (ending) => ending.replace(/e[sd]?$/, ''));
  return Math.max(1, spoken.match(/[aeiouyæøå]+/g)?.length ?? 0);
}
