import { isTopicId } from '../src/knowledge/topic-ids.ts';
import { languageTags } from '../src/languages/register.ts';
import type { TopicGuess } from '../src/understanding/ports.ts';
import type { Example } from '../src/understanding/sources.ts';

/** One question and what was made of it. */
export interface Judged {
  readonly example: Example;
  /** Topics that are right, too. */
  readonly accept?: readonly string[];
  readonly guess: TopicGuess;
  readonly detected: string;
}

/** A point of a curve: both shares from 0 to 1, and the threshold that gives them. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly threshold: number;
}

const isInField = ({ example }: Judged) => isTopicId(example.topic);
const isRight = ({ example, accept = [] }: Judged, topic: string | undefined) => topic !== undefined && (topic === example.topic || accept.includes(topic));
const isFirst = (entry: Judged) => isRight(entry, entry.guess.ranked[0]?.topic);
const isAmongThree = (entry: Judged) => entry.guess.ranked.slice(0, 3).some(({ topic }) => isRight(entry, topic));
const probability = ({ guess }: Judged) => (guess.ranked[0]?.score ?? 0) * (1 - guess.outside);

function share(among: readonly Judged[], holds: (entry: Judged) => boolean): number {
  return among.length === 0 ? Number.NaN : among.filter(holds).length / among.length;
}

const steps = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** What each threshold gives: outsiders found against questions refused, and right answers against questions answered. */
export function curves(judged: readonly Judged[]): { outside: Point[]; answered: Point[] } {
  const inField = judged.filter(isInField);
  const outside = judged.filter(({ example }) => example.topic === 'none');
  return {
    outside: steps.map((threshold) => ({ threshold, x: share(inField, ({ guess }) => guess.outside >= threshold), y: share(outside, ({ guess }) => guess.outside >= threshold) })),
    answered: steps.map((threshold) => ({ threshold, x: share(inField, (entry) => probability(entry) >= threshold), y: share(inField.filter((entry) => probability(entry) >= threshold), isFirst) })),
  };
}

/** Tables for the terminal, in per cent. */
export function reportFolds(judged: readonly Judged[]): string {
  const inField = judged.filter(isInField);
  const { outside, answered } = curves(judged);
  const lines = ['          rows   top-1   top-3 language'];
  for (const tag of [...languageTags, 'all']) {
    const own = (entry: Judged) => tag === 'all' || entry.example.language === tag;
    const questions = inField.filter(own);
    if (questions.length === 0) continue;
    lines.push([tag.padEnd(6), String(questions.length).padStart(7), percent(share(questions, isFirst)), percent(share(questions, isAmongThree)), percent(share(judged.filter(own), ({ example, detected }) => detected === example.language))].join(' '));
  }
  lines.push('', 'threshold   outside: found refused   answer: given   right');
  for (const [at, { threshold, x, y }] of outside.entries()) {
    lines.push([String(threshold).padEnd(18), percent(y), percent(x), '      ', percent(answered[at]?.x ?? Number.NaN), percent(answered[at]?.y ?? Number.NaN)].join(' '));
  }
  for (const [name, among] of [['in the field', inField], ['outside', judged.filter(({ example }) => example.topic === 'none')]] as const) {
    const advice = (['answer', 'choose', 'outside', 'notUnderstood'] as const).map((kind) => `${kind} ${percent(share(among, ({ guess }) => guess.advice === kind)).trim()}`);
    lines.push(`${name}: ${advice.join(', ')}; right when answered ${percent(share(among.filter(({ guess }) => guess.advice === 'answer'), isFirst)).trim()}`);
  }
  return lines.join('\n');
}

function percent(value: number): string {
  return (Number.isNaN(value) ? '–' : (value * 100).toFixed(1)).padStart(7);
}
