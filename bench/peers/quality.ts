import type { Row } from '../../eval/rows.ts';
import type { Found } from './measured.ts';

/** Shares from 0 to 1; null where there was nothing to count. */
export interface Quality {
  readonly questions: number;
  /** Of the questions in the field: whether the best topic, or one of the best three, is right. */
  readonly top1: number | null;
  readonly top3: number | null;
  /** F1 of calling messages "outside"; null where none is. */
  readonly outsideF1: number | null;
  /** Of the questions in the field, those called outside. */
  readonly refused: number | null;
}

export function qualityOf(rows: readonly Row[], found: readonly Found[]): Quality {
  const pairs = rows.map((row, at) => ({ right: new Set<string>([row.topic, ...row.accept]), outside: row.topic === 'none', said: found[at]?.outside ?? false, topics: found[at]?.topics ?? [] }));
  const inField = pairs.filter(({ outside }) => !outside);
  const hits = pairs.filter(({ outside, said }) => outside && said).length;
  const misses = pairs.filter(({ outside, said }) => outside !== said).length;
  return {
    questions: rows.length,
    top1: share(inField, ({ topics, right }) => right.has(topics[0] ?? '')),
    top3: share(inField, ({ topics, right }) => topics.slice(0, 3).some((topic) => right.has(topic))),
    outsideF1: inField.length === pairs.length ? null : (2 * hits) / (2 * hits + misses),
    refused: share(inField, ({ said }) => said),
  };
}

function share<T>(among: readonly T[], holds: (entry: T) => boolean): number | null {
  return among.length === 0 ? null : among.filter(holds).length / among.length;
}

export function percent(value: number | null): string {
  return value === null ? '–' : (value * 100).toFixed(1);
}
