import { withoutKeys } from './keys.ts';

/** Facts that a text may hold only as keys, so that none can grow old unseen. */
const forbidden: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['phone number', /\+\d{2}|\b\d{2}(?: \d{2}){3}\b|\b\d{3} \d{2} \d{3}\b|\b\d{8}\b|\b11[0-3]\b|\b116[ \u00a0]?\d{3}\b|\b0\d{4}\b|\b1412\b/],
  ['e-mail address', /\S@\S/],
  ['web address', /https?:|\bwww\.|\b[\p{L}\d-]+\.(?:no|com|org|net|eu)\b/iu],
  ['section sign', /§/],
  ['year', /\b(?:19|20)\d{2}\b/],
  ['number with unit', /\p{Nd}\s*(?:%|kr\b|NOK\b|kroner|prosent|per ?cent|timer?\b|hours?\b|dag(?:er)?\b|days?\b|uker?\b|weeks?\b|måned(?:er)?\b|months?\b|år\b|years?\b|G\b)/iu],
];

/** Kinds of facts that stand in a text outside its keys. */
export function bareFacts(text: string): string[] {
  const written = withoutKeys(text);
  return forbidden.flatMap(([kind, pattern]) => {
    const found = pattern.exec(written);
    return found ? [`${kind}: "${found[0]}"`] : [];
  });
}
