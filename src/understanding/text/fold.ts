import { clean } from './clean.ts';
import { withoutLookAlikes } from './script.ts';

const nonLetters = /[^\p{L}\p{N}]+/gu;
const marks = /\p{M}+/gu;

/** Letters that people write for one another, within and between the languages of a script. */
const single: Readonly<Record<string, string>> = {
  ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
  ґ: 'г', є: 'е', ы: 'и', і: 'и', э: 'е', ъ: '',
  ٱ: 'ا', ى: 'ی', ي: 'ی', ې: 'ی', ۍ: 'ی', ێ: 'ی', ے: 'ی', ك: 'ک', ګ: 'گ', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۀ: 'ه',
  ؤ: 'و', ۆ: 'و', ئ: 'ی', ء: '', ـ: '', ں: 'ن', ڕ: 'ر', ړ: 'ر', ڵ: 'ل', ټ: 'ت', ٹ: 'ت', ډ: 'د', ڈ: 'د', ڑ: 'ر', ڼ: 'ن',
  ሐ: 'ሀ', ሑ: 'ሁ', ሒ: 'ሂ', ሓ: 'ሃ', ሔ: 'ሄ', ሕ: 'ህ', ሖ: 'ሆ', ኀ: 'ሀ', ኁ: 'ሁ', ኂ: 'ሂ', ኃ: 'ሃ', ኄ: 'ሄ', ኅ: 'ህ', ኆ: 'ሆ',
  ሠ: 'ሰ', ሡ: 'ሱ', ሢ: 'ሲ', ሣ: 'ሳ', ሤ: 'ሴ', ሥ: 'ስ', ሦ: 'ሶ', ዐ: 'አ', ዑ: 'ኡ', ዒ: 'ኢ', ዓ: 'ኣ', ዔ: 'ኤ', ዕ: 'እ', ዖ: 'ኦ',
  ጸ: 'ፀ', ጹ: 'ፁ', ጺ: 'ፂ', ጻ: 'ፃ', ጼ: 'ፄ', ጽ: 'ፅ', ጾ: 'ፆ', ኣ: 'አ',
};
const foldable = new RegExp(`[${Object.keys(single).join('')}]`, 'gu');

const latest = new Map<string, readonly string[]>();
/** A message is folded by several of those who look at it, all within one turn. */
const mostRemembered = 32;

/** Forgets the words of the latest texts: nothing of a message stays in memory when its turn is over. */
export function forgetFoldedWords(): void {
  latest.clear();
}

/** `foldWords` of a text that is looked at more than once in a turn; the words of the latest few texts are kept until `forgetFoldedWords`. */
export function foldedWords(text: string): readonly string[] {
  const known = latest.get(text);
  if (known) return known;
  if (latest.size >= mostRemembered) latest.delete(latest.keys().next().value ?? '');
  const words = foldWords(text);
  latest.set(text, words);
  return words;
}

/** Lower-case words with what people leave out or mix up folded away: diacritics, variants of a letter, digits of another script. */
export function foldWords(text: string): string[] {
  const folded = withoutLookAlikes(clean(text).toLowerCase())
    .normalize('NFD')
    .replace(marks, '')
    .replace(foldable, (character) => single[character] ?? character)
    .replace(/\p{Nd}/gu, latinDigit);
  return folded.split(nonLetters).filter((word) => word !== '');
}

/** Every block of decimal digits starts at a multiple of ten from its zero; only Arabic script's two blocks matter here. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return digit;
}
