import type { Topic } from '../../src/knowledge/topic.ts';
import type { LanguageTag } from '../../src/languages/register.ts';
import type { Example } from '../../src/understanding/sources.ts';
import { foldWords } from '../../src/understanding/text/fold.ts';
import { fullLanguages, type Content, type FullLanguage } from './content.ts';
import { error, type Finding } from './finding.ts';

/** How many example questions a topic needs, so that people find it in their own words. */
export const leastQuestions: Readonly<Record<FullLanguage, number>> = { nb: 12, nn: 6, en: 12 };

/** Topics that lack example questions, and those that nothing at all leads to. */
export function checkQuestions(topics: readonly Topic[], { questions }: Content): Finding[] {
  const counts = new Map([...questions].map(([tag, examples]) => [tag, countByTopic(examples)]));
  const few = fullLanguages.flatMap((tag) => {
    const byTopic = counts.get(tag) ?? new Map<string, number>();
    return topics.filter(({ id }) => (byTopic.get(id) ?? 0) < leastQuestions[tag])
      .map(({ id }) => error('few-questions', `${tag}/questions.tsv ${id}`, `${byTopic.get(id) ?? 0} questions, at least ${leastQuestions[tag]}`));
  });
  const asked = new Set([...counts.values()].flatMap((byTopic) => [...byTopic.keys()]));
  const linked = new Set<string>(topics.flatMap(({ seeAlso }) => seeAlso));
  const unreachable = topics.filter(({ id }) => !asked.has(id) && !linked.has(id))
    .map(({ id }) => error('unreachable', id, 'it has no question in any language, and no other topic names it in seeAlso'));
  return [...few, ...unreachable, ...unfinished(questions)];
}

function countByTopic(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topic } of examples) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

function unfinished(questions: Content['questions']): Finding[] {
  return [...questions].flatMap(([tag, examples]) => examples.filter(({ text }) => /\bTODO\b/.test(text))
    .map(({ topic }) => error('unfinished', `${tag}/questions.tsv ${topic}`, 'a question is still TODO')));
}

/** From this share of common letter groups on two questions are almost the same. */
export const almostTheSame = 0.85;

/** Questions that stand almost the same under two topics of one language: no reader could tell them apart. */
export function checkNearDuplicates({ questions }: Content): Finding[] {
  return [...questions].flatMap(([tag, examples]) => nearDuplicatesIn(tag, examples));
}

interface Shingled {
  readonly example: Example;
  /** Groups of three letters over the folded words, rarest first. */
  readonly grams: readonly string[];
}

function nearDuplicatesIn(tag: LanguageTag, examples: readonly Example[]): Finding[] {
  const found: Finding[] = [];
  const met = new Map<string, Shingled[]>();
  for (const current of shingled(examples)) {
    // Two sets that share so much must share one of their rarest groups: only those are looked up.
    const prefix = current.grams.slice(0, current.grams.length - Math.ceil(almostTheSame * current.grams.length) + 1);
    const candidates = new Set(prefix.flatMap((gram) => met.get(gram) ?? []));
    for (const other of candidates) {
      if (other.example.topic === current.example.topic || similarity(current, other) < almostTheSame) continue;
      found.push(error('near-duplicate', `${tag}/questions.tsv`, `${other.example.topic} "${other.example.text}" and ${current.example.topic} "${current.example.text}"`));
    }
    for (const gram of prefix) met.set(gram, [...(met.get(gram) ?? []), current]);
  }
  return found;
}

function shingled(examples: readonly Example[]): Shingled[] {
  const sets = examples.map((example) => ({ example, grams: gramsOf(example.text) }));
  const frequency = new Map<string, number>();
  for (const { grams } of sets) for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const byRarity = (a: string, b: string): number => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  return sets.filter(({ grams }) => grams.size > 0).map(({ example, grams }) => ({ example, grams: [...grams].toSorted(byRarity) }));
}

function gramsOf(text: string): Set<string> {
  const padded = ` ${foldWords(text).join(' ')} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/** Common groups out of all groups of the two (Jaccard). */
function similarity(a: Shingled, b: Shingled): number {
  const inB = new Set(b.grams);
  const common = a.grams.filter((gram) => inB.has(gram)).length;
  return common / (a.grams.length + b.grams.length - common);
}
