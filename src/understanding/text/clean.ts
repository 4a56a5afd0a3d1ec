/** The longest part of a message that is looked at, in UTF-16 units; the contract's limit for questions. */
export const longestText = 2000;

/** Marks that carry no words: controls; zero-width and bidirectional marks, soft hyphen, variation selectors, tags. */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/** No letter of our languages carries more marks than two; more are a game. */
const markRuns = /\p{M}{3,}/gu;
const space = /\s+/gu;

/** The beginning of a message and, of a longer one, its end, each cleaned: a cry often stands last. */
export function cleanEnds(text: string): string[] {
  if (text.length <= longestText) return [clean(text)];
  return [clean(text), clean(text.slice(Math.max(longestText, text.length - longestText)))];
}

/**
 * The message as it is looked at: its first part, compatibility forms folded, invisible marks gone.
 *
 * The zero-width non-joiner stands between the parts of a Persian word and becomes a space. Lone
 * surrogates, which a cut may leave, are replaced. Case and diacritics stay.
 */
export function clean(text: string): string {
  return text
    .slice(0, longestText)
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u200C\u2028\u2029]/g, ' ')
    .replace(invisible, '')
    .replace(markRuns, '')
    .normalize('NFKC')
    .replace(space, ' ')
    .trim();
}
