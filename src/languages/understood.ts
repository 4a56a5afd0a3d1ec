import type { LanguageTag } from './register.ts';
import measured from './understood.json' with { type: 'json' };

const shares: Partial<Readonly<Record<LanguageTag, number>>> = measured;

/** Of ten questions in a language, how many find their topic at once, as `npm run eval -- --record` measured it; undefined where it has not. */
export function understoodOfTen(tag: LanguageTag): number | undefined {
  return shares[tag];
}
