import type { PersonalDataKind } from '../ports.ts';

/** A stretch of a text that is personal data, by positions in the text as it came. */
export interface PersonalSpan {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** First digit of the scripts our users write numbers in: Arabic, Persian and Urdu, Hindi, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];
const otherDigits = /[٠-٩۰-۹०-९０-９]/gu;
const directionMarks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00A0\u2007\u2009\u202F]/gu;

/** The text with Latin digits and plain spaces, as long as before: positions stay the same. */
export function toPlain(text: string): string {
  return text.replace(directionMarks, ' ').replace(otherDigits, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
  });
}

/** Dot above, Arabic lengthening and vowel signs, joiners. */
const marks = /\u0307|\u0640|[\u064B-\u0652]|\u200C|\u200D/gu;

/**
 * A word as phrases are compared: small letters, without marks of writing. Letters that keyboards
 * mix up (Arabic and Persian ye and kaf, Turkish dotless i, Russian yo) count as one.
 */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(marks, '').replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('أ', 'ا').replaceAll('إ', 'ا').replaceAll('ı', 'i').replaceAll('ё', 'е')
    .replace(/[’ʼ`]/gu, "'");
}

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  readonly folded: string;
}

const wordPattern = /[\p{L}\p{M}\p{N}'’ʼ\u200C-]+/gu;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({ start: index, end: index + word.length, text: word, folded: foldWord(word) }));
}
