import type { IsoDate } from './dated.ts';
import { outcomeKey } from './counterfactual.ts';
import type { Facts, FactName } from './facts.ts';
import { judge, type RuleId } from './index.ts';
import { citation } from './sources.ts';
import type { Reason, Verdict } from './verdict.ts';

/** A tree of anything, to be drawn with lines. */
export interface Tree<T> {
  readonly node: T;
  readonly branches: readonly Tree<T>[];
}

/** What stands in a tree of reasons: the outcome, a section that its reasons rest on, or a reason. */
export type ReasonNode =
  | { readonly kind: 'outcome'; readonly code: string }
  | { readonly kind: 'section'; readonly citation: string }
  | { readonly kind: 'reason'; readonly reason: Reason };

/**
 * A verdict as a tree: the outcome, under it the sections in the order they were met, under each the
 * reasons that rest on it. Reasons without a section stand beside the sections.
 */
export function reasonTree(verdict: Verdict<unknown>): Tree<ReasonNode> {
  const branches: { node: ReasonNode; branches: Tree<ReasonNode>[] }[] = [];
  const bySection = new Map<string, Tree<ReasonNode>[]>();
  for (const reason of verdict.reasons) {
    const leaf: Tree<ReasonNode> = { node: { kind: 'reason', reason }, branches: [] };
    const cited = reason.section && citation(reason.section);
    const known = cited === undefined ? branches : bySection.get(cited);
    if (known) known.push({ ...leaf, branches: [] });
    else {
      const under = [leaf];
      bySection.set(cited!, under);
      branches.push({ node: { kind: 'section', citation: cited! }, branches: under });
    }
  }
  return { node: { kind: 'outcome', code: outcomeCode(verdict) }, branches };
}

/** The short code of an outcome: `rightAndDuty`, `open ageBoundary`, `needs permit`. */
export function outcomeCode(verdict: Verdict<unknown>): string {
  if (verdict.outcome === 'needs') return `needs ${verdict.fact}`;
  return verdict.outcome === 'open' ? `open ${verdict.question}` : (verdict.value as { readonly result: string }).result;
}

/**
 * A tree as plain-text lines.
 *
 * @param label - the words of a node; what it says stands outside the rules
 */
export function treeLines<T>(tree: Tree<T>, label: (node: T) => string): string[] {
  return [label(tree.node), ...below(tree.branches, label)];
}

function below<T>(branches: readonly Tree<T>[], label: (node: T) => string): string[] {
  return branches.flatMap((branch, index) => {
    const last = index === branches.length - 1;
    const [first = '', ...rest] = treeLines(branch, label);
    return [`${last ? '└─ ' : '├─ '}${first}`, ...rest.map((line) => `${last ? '   ' : '│  '}${line}`)];
  });
}

type FactValue = string | number | boolean;

/** A step of a rule's decision tree: the answers that lead here, then the question or the outcome. */
export interface DecisionNode {
  readonly answers: readonly FactValue[];
  readonly asks?: FactName;
  readonly verdict?: Verdict<unknown>;
  /** Set on a question whose branches were drawn before, under this number. */
  readonly same?: number;
  /** Set on a question that is drawn once and referred to. */
  readonly number?: number;
}

/**
 * The decision tree of a rule on a day, answers with the same consequences drawn together and a part
 * that comes back drawn once.
 *
 * @param valuesOf - the answers to try for a fact
 */
export function decisionTree(rule: RuleId, on: IsoDate, valuesOf: (fact: FactName, on: IsoDate) => readonly FactValue[]): Tree<DecisionNode> {
  const kept = new Map<string, Part>();
  const counts = new Map<string, number>();
  const grow = (facts: Facts): Part => {
    const verdict = judge(rule, facts, on);
    if (verdict.outcome !== 'needs') return keep(kept, { key: outcomeKey(verdict), verdict, branches: [] });
    const branches = grouped(valuesOf(verdict.fact, on).map((answer) => [answer, grow({ ...facts, [verdict.fact]: answer })] as const));
    return keep(kept, { key: `${verdict.fact}?${branches.map(({ answers, part }) => `${answers.join('|')}:${part.id}`).join(';')}`, asks: verdict.fact, branches });
  };
  const root = grow({});
  count(root, counts);
  return draw(root, [], counts, new Map());
}

interface Part {
  readonly key: string;
  readonly id: number;
  readonly asks?: FactName;
  readonly verdict?: Verdict<unknown>;
  readonly branches: readonly { readonly answers: readonly FactValue[]; readonly part: Part }[];
}

/** One part for all that are equal. */
function keep(kept: Map<string, Part>, part: Omit<Part, 'id'>): Part {
  const known = kept.get(part.key);
  if (known) return known;
  const made = { ...part, id: kept.size };
  kept.set(part.key, made);
  return made;
}

function grouped(branches: readonly (readonly [FactValue, Part])[]): Part['branches'] {
  const groups = new Map<Part, FactValue[]>();
  for (const [answer, part] of branches) groups.set(part, [...(groups.get(part) ?? []), answer]);
  return [...groups].map(([part, answers]) => ({ answers, part }));
}

function count(part: Part, counts: Map<string, number>): void {
  const seen = counts.get(part.key) ?? 0;
  counts.set(part.key, seen + 1);
  if (seen === 0) for (const branch of part.branches) count(branch.part, counts);
}

function draw(part: Part, answers: readonly FactValue[], counts: Map<string, number>, numbers: Map<string, number>): Tree<DecisionNode> {
  if (part.asks === undefined) return { node: { answers, verdict: part.verdict! }, branches: [] };
  const drawn = numbers.get(part.key);
  if (drawn !== undefined) return { node: { answers, asks: part.asks, same: drawn }, branches: [] };
  const again = (counts.get(part.key) ?? 0) > 1;
  if (again) numbers.set(part.key, numbers.size + 1);
  const node = { answers, asks: part.asks, ...(again ? { number: numbers.get(part.key)! } : {}) };
  return { node, branches: part.branches.map((branch) => draw(branch.part, branch.answers, counts, numbers)) };
}
