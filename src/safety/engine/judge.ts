import type { Danger } from '../ports.ts';
import type { Combination } from './combinations.ts';
import { combinations, nearnesses, subjects } from './combinations.ts';
import type { Concept } from './concepts.ts';
import { conceptNumber, concepts } from './concepts.ts';

/** One find: which concept, and at which word of the message. */
export interface Find {
  readonly concept: number;
  readonly word: number;
}

/** Words that are read together; half of each stretch overlaps the next. */
const stretch = 48;

const bits = (names: readonly Concept[]): bigint => names.reduce((sum, name) => sum | (1n << BigInt(conceptNumber.get(name) ?? 0)), 0n);
const bit = (name: Concept): bigint => bits([name]);

interface Compiled {
  readonly rule: Combination;
  readonly all: bigint;
  readonly against: bigint;
}

const info = bit('INFO');
/** The subject is called by its name, as those do who ask about it. */
const named = bits(subjects.map(([name]) => name));
/** Somebody speaks of themselves or of one they fear for. */
const personal = bits(['ME', 'HELP', 'FEAR', 'UNWILL']);
const always = bits(['JOKE', 'PASTOK', 'WILLING']);
const everyday = bits(['JOKE', 'PASTOK', 'WILLING', 'BENIGN']);
const compiled: readonly Compiled[] = combinations.map((rule) => ({
  rule, all: bits(rule.all), against: bits(rule.unless) | (rule.plain ? always : everyday),
}));
const near = nearnesses.map((rule) => ({ first: conceptNumber.get(rule.first) ?? 0, second: conceptNumber.get(rule.second) ?? 0, words: rule.words, gives: conceptNumber.get(rule.gives) ?? 0 }));

const guardNumbers = new Set((['INFO', 'JOKE', 'PASTOK', 'WILLING', 'AUTH', 'BENIGN', 'BOY', 'IDIOM'] as const).map((name) => conceptNumber.get(name)));
const isGuard = (find: Find): boolean => guardNumbers.has(find.concept) || (concepts[find.concept]?.startsWith('S-') ?? false);

/**
 * The worst that the finds of all language families say. The family with most finds is the
 * message's own language; what it says against an alarm counts for the others too, which may see
 * their own words in it by chance.
 */
export function judgeFamilies(byFamily: readonly (readonly Find[])[]): Danger | null {
  const own = byFamily.reduce((most, finds) => (finds.length > most.length ? finds : most), []);
  const guards = own.filter(isGuard);
  let worst: Danger | null = null;
  for (const finds of byFamily) {
    if (finds.length > 0) worst = worse(worst, finds === own ? judge(finds) : doubted(judge(inOrder(finds, guards))));
  }
  return worst;
}

/** Only a plain cry about today leaves no doubt: "he does not beat me" and "is beating forbidden?" have the same words. */
function doubt(plain: boolean, degree: Danger['degree']): Pick<Danger, 'weak'> {
  if (!plain) return { weak: 'very' };
  return degree === 'now' ? {} : { weak: 'somewhat' };
}

/** Words of another language than the message's own may be there by chance. */
function doubted(danger: Danger | null): Danger | null {
  return danger && { ...danger, weak: danger.weak ?? 'somewhat' };
}

function inOrder(one: readonly Find[], other: readonly Find[]): readonly Find[] {
  return other.length === 0 ? one : [...one, ...other].sort((first, second) => first.word - second.word);
}

/** The worst that the finds of one language family say, or null. `finds` are in the order of the text. */
export function judge(finds: readonly Find[]): Danger | null {
  const all = withNearness(finds);
  let worst: Danger | null = null;
  let from = 0;
  while (from < all.length) {
    const start = all[from]?.word ?? 0;
    let to = from;
    let seen = 0n;
    for (; to < all.length && (all[to]?.word ?? 0) < start + stretch; to++) seen |= 1n << BigInt(all[to]?.concept ?? 0);
    worst = worse(worst, judgeStretch(seen));
    if (to >= all.length) break;
    const half = start + stretch / 2;
    let next = from + 1;
    while (next < to && (all[next]?.word ?? 0) < half) next++;
    from = next;
  }
  return worst;
}

/** The concepts in the words `from` to `to` (exclusive), by the language family that sees most there. */
export function conceptsIn(byFamily: readonly (readonly Find[])[], from: number, to: number): Concept[] {
  return byFamily.reduce<Concept[]>((most, finds) => {
    const names = namesOf(finds.filter(({ word }) => word >= from && word < to));
    return names.length > most.length ? names : most;
  }, []);
}

/** The concepts of one stretch, named. */
function namesOf(finds: readonly Find[]): Concept[] {
  return [...new Set(withNearness(finds).map((find) => concepts[find.concept]))].filter((name) => name !== undefined);
}

function withNearness(finds: readonly Find[]): Find[] {
  const last = new Int32Array(concepts.length).fill(-1000);
  const result: Find[] = [];
  for (const find of finds) {
    result.push(find);
    last[find.concept] = find.word;
    for (const rule of near) {
      if (find.concept !== rule.first && find.concept !== rule.second) continue;
      if (Math.abs((last[rule.first] ?? 0) - (last[rule.second] ?? 0)) <= rule.words) result.push({ concept: rule.gives, word: find.word });
    }
  }
  return result;
}

function judgeStretch(seen: bigint): Danger | null {
  const who = (seen & bit('OTHER')) === 0n ? 'self' : 'other';
  let best: Danger | null = null;
  for (const { rule, all, against } of compiled) {
    if ((seen & all) !== all || (seen & against) !== 0n) continue;
    const asks = (seen & info) !== 0n && (!rule.plain || ((seen & named) !== 0n && (seen & personal) === 0n));
    const degree = asks ? 'information' : degreeOf(rule, seen);
    best = worse(best, { kind: rule.kind, degree, who, ...doubt(rule.plain, degree) });
  }
  if (best !== null) return best;
  const subject = subjects.find(([name]) => (seen & bit(name)) !== 0n);
  return subject === undefined ? null : { kind: subject[1], degree: 'information', who };
}

function degreeOf(rule: Combination, seen: bigint): Danger['degree'] {
  const urgent = (seen & bit('NOW')) !== 0n;
  if (rule.degree === 'danger') return urgent ? 'now' : 'danger';
  return urgent && (seen & bit('HELP')) !== 0n ? 'danger' : 'worry';
}

const order = { now: 3, danger: 2, worry: 1, information: 0 } as const;

/** The more urgent of two; the first when they are alike. */
function worse(one: Danger | null, other: Danger | null): Danger | null {
  if (one === null || other === null) return one ?? other;
  return order[other.degree] > order[one.degree] ? other : one;
}
