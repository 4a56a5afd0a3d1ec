import { formatDate, formatKroner, formatNumber } from '../languages/format.ts';
import type { LanguageTag } from '../languages/register.ts';
import type { TextValues } from '../languages/texts.ts';
import { isIsoDate } from '../rules/dated.ts';
import type { RuleId } from '../rules/index.ts';
import { citation } from '../rules/sources.ts';
import type { Reason, Verdict } from '../rules/verdict.ts';

/** Where the short texts come from; `Texts` is one. */
export interface Sayer {
  say(language: LanguageTag, key: string, values?: TextValues): string;
}

export interface ExplainedReason {
  readonly code: string;
  readonly text: string;
  /** Citation, the same in all languages. */
  readonly section?: string;
}

export interface Explanation {
  /** What holds, in one or two sentences; for a missing fact its question. */
  readonly headline: string;
  readonly reasons: ExplainedReason[];
}

/**
 * A verdict in words.
 *
 * @param contactName - the name of the contact that an open verdict sends to
 * @throws {BotError} `LOCALE_KEY_MISSING`
 */
export function explain(
  rule: RuleId, verdict: Verdict<unknown>, language: LanguageTag, texts: Sayer, contactName: (id: string) => string,
): Explanation {
  const say = (key: string, raw: Raw = {}): string => texts.say(language, key, worded(raw, language, texts));
  return {
    headline: headline(rule, verdict, say, contactName),
    reasons: verdict.reasons.map((reason) => ({
      code: reason.code,
      text: say(`reasons:reason.${reason.code}`, reason.values),
      ...(reason.section ? { section: citation(reason.section) } : {}),
    })),
  };
}

type Raw = NonNullable<Reason['values']>;

function headline(rule: RuleId, verdict: Verdict<unknown>, say: (key: string, raw?: Raw) => string, contactName: (id: string) => string): string {
  if (verdict.outcome === 'needs') return say(`facts:${verdict.fact}.question`);
  if (verdict.outcome === 'decided') {
    const value = verdict.value as Raw & { readonly result: string };
    return say(`reasons:result.${rule}.${value.result}`, value);
  }
  // An open question is worded with what its reasons found, such as the last known amount.
  const found = Object.assign({}, ...verdict.reasons.map(({ values }) => values ?? {})) as Raw;
  return say(`reasons:open.${verdict.question}`, { ...found, contact: contactName(verdict.ask) });
}

/** Placeholders that hold kroner, besides those that end on `Kroner`; the texts spell the currency out. */
const kroner: ReadonlySet<string> = new Set(['perYear', 'perMonth', 'perDay', 'perHour', 'basicAmount']);
const fractions: ReadonlyMap<number, string> = new Map([[1 / 3, '1/3'], [2 / 3, '2/3'], [5 / 6, '5/6']]);
/** From this many months a whole number of years is said as years. */
const yearsFromMonths = 24;

function worded(raw: Raw, language: LanguageTag, texts: Sayer): TextValues {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, word(name, value, language, texts)]));
}

function word(name: string, value: string | number | boolean, language: LanguageTag, texts: Sayer): string | boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return isIsoDate(value) ? formatDate(value, language) : value;
  if (name === 'share') return fractions.get(value) ?? formatNumber(value, language);
  if (kroner.has(name) || name.endsWith('Kroner')) return formatKroner(value, language);
  if (!name.endsWith('Months')) return formatNumber(value, language);
  const inYears = value >= yearsFromMonths && value % 12 === 0;
  return texts.say(language, inYears ? 'reasons:unit.years' : 'reasons:unit.months', { number: formatNumber(inYears ? value / 12 : value, language) });
}
