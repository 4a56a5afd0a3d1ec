import type { WrittenAnswer } from '../src/bot/contract.ts';
import { languageTags, type LanguageTag } from '../src/languages/register.ts';
import type { Row } from './rows.ts';

/** How one question went. */
export interface Outcome {
  readonly row: Row;
  readonly inField: boolean;
  readonly top1: boolean;
  readonly top3: boolean;
  /** The answer said that the question is outside the field (or it was small talk). */
  readonly saidOutside: boolean;
  /** A topic was answered without offering choices. */
  readonly direct: boolean;
  readonly language: boolean;
  readonly status: WrittenAnswer['status'];
  readonly given: string | null;
  readonly detected: LanguageTag;
}

export function judge(row: Row, answer: WrittenAnswer): Outcome {
  const right = new Set<string>([row.topic, ...row.accept]);
  const given = answer.topic ?? (answer.status === 'choices' ? (answer.alternatives[0]?.topic ?? null) : null);
  return {
    row,
    inField: row.topic !== 'none',
    top1: given !== null && right.has(given),
    top3: answer.alternatives.slice(0, 3).some(({ topic }) => right.has(topic)),
    saidOutside: answer.status === 'outOfScope' || answer.status === 'smallTalk',
    direct: answer.topic !== null && answer.status !== 'choices',
    language: answer.language === row.lang,
    status: answer.status,
    given,
    detected: answer.language,
  };
}

/** Shares from 0 to 1; null where there was nothing to count. */
export interface Metrics {
  readonly rows: number;
  readonly inField: number;
  readonly top1: number | null;
  readonly top3: number | null;
  /** Of the questions in the field: those answered without offering choices, and how many of them rightly. */
  readonly direct: number | null;
  readonly directRight: number | null;
  /** Of the messages called outside, those that are; of those that are, the ones called so. */
  readonly outsidePrecision: number | null;
  readonly outsideRecall: number | null;
  /** Of the questions in the field, those called outside. */
  readonly refused: number | null;
  readonly language: number | null;
}

export function measure(outcomes: readonly Outcome[]): Metrics {
  const inField = outcomes.filter((outcome) => outcome.inField);
  const outside = outcomes.filter((outcome) => !outcome.inField);
  const direct = inField.filter((outcome) => outcome.direct);
  const saidOutside = outcomes.filter((outcome) => outcome.saidOutside);
  return {
    rows: outcomes.length,
    inField: inField.length,
    top1: share(inField, (outcome) => outcome.top1),
    top3: share(inField, (outcome) => outcome.top3),
    direct: share(inField, (outcome) => outcome.direct),
    directRight: share(direct, (outcome) => outcome.top1),
    outsidePrecision: share(saidOutside, (outcome) => !outcome.inField),
    outsideRecall: share(outside, (outcome) => outcome.saidOutside),
    refused: share(inField, (outcome) => outcome.saidOutside),
    language: share(outcomes, (outcome) => outcome.language),
  };
}

function share(among: readonly Outcome[], holds: (outcome: Outcome) => boolean): number | null {
  return among.length === 0 ? null : among.filter(holds).length / among.length;
}

export interface Report {
  readonly overall: Metrics;
  readonly languages: Readonly<Partial<Record<LanguageTag, Metrics>>>;
}

export function report(outcomes: readonly Outcome[]): Report {
  const languages = languageTags.flatMap((tag) => {
    const own = outcomes.filter(({ row }) => row.lang === tag);
    return own.length === 0 ? [] : [[tag, measure(own)] as const];
  });
  return { overall: measure(outcomes), languages: Object.fromEntries(languages) };
}

const columns = ['rows', 'top-1', 'top-3', 'direct', 'right', 'out prec', 'out rec', 'refused', 'language'] as const;

/** The report as a table for the terminal, in per cent. */
export function table({ overall, languages }: Report): string {
  const lines = [...Object.entries(languages), ['all', overall] as const].map(([name, m]) => [
    name, String(m.rows), ...[m.top1, m.top3, m.direct, m.directRight, m.outsidePrecision, m.outsideRecall, m.refused, m.language].map(percent),
  ]);
  const all = [['', ...columns], ...lines];
  return all.map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(5) : cell.padStart(9))).join('')).join('\n');
}

function percent(value: number | null): string {
  return value === null ? '–' : (value * 100).toFixed(1);
}
