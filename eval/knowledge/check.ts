import { contacts as allContacts } from '../../src/knowledge/contacts.ts';
import { figures as allFigures } from '../../src/knowledge/figures/index.ts';
import { checkReviewTime, checkTopic } from '../../src/knowledge/topic-check.ts';
import { topics as allTopics } from '../../src/knowledge/topics/index.ts';
import { loadTexts } from '../../src/languages/texts.ts';
import type { IsoDate } from '../../src/rules/dated.ts';
import { ruleIds as allRuleIds } from '../../src/rules/index.ts';
import { fullLanguages, noting, readContent, type Content } from './content.ts';
import { checkCrisisContacts, checkReviews, checkSources, type DatedKnowledge } from './dates.ts';
import { error, type Finding } from './finding.ts';
import { checkNearDuplicates, checkQuestions } from './questions.ts';
import { checkLength, checkReading, checkTermReading, type Reading } from './reading.ts';
import { checkTexts, checkTranslations } from './texts.ts';

export interface CheckWish {
  readonly localesDir: string;
  /** The day that reviews are judged by. */
  readonly on: IsoDate;
  /** Crisis contacts must have been checked within 180 days. */
  readonly release?: boolean;
}

/** What may stand in the place of our own topics, contacts and figures. */
export interface CheckedParts extends Partial<DatedKnowledge> {
  readonly ruleIds?: readonly string[];
}

export interface CheckResult {
  readonly on: IsoDate;
  readonly findings: readonly Finding[];
  readonly levels: Reading['levels'];
  readonly counts: {
    readonly topics: number;
    readonly terms: number;
    /** Answers for participants, and example questions, in each of the languages that must have them all. */
    readonly texts: Readonly<Record<string, number>>;
    readonly questions: Readonly<Record<string, number>>;
  };
}

/** Fewest words that the glossary explains. */
const leastTerms = 60;

/** Looks through all of the knowledge. It never stops at a mistake: it gives them all. */
export function checkKnowledge({ localesDir, on, release = false }: CheckWish, parts: CheckedParts = {}): CheckResult {
  const { topics = allTopics, contacts = allContacts, figures = allFigures, ruleIds = allRuleIds } = parts;
  const dated: DatedKnowledge = { topics, contacts, figures };
  const content = readContent(localesDir);
  const problems: Finding[] = [];
  const texts = noting(problems, 'locales', () => loadTexts(localesDir));
  const reading = texts ? checkReading(topics, content, texts) : { findings: [], levels: {} };
  const findings = [
    ...content.problems, ...problems, ...checkTopics(topics, content, ruleIds), ...checkTerms(content),
    ...checkTexts(content), ...checkTranslations(topics, content),
    ...checkSources(dated), ...checkQuestions(topics, content), ...checkNearDuplicates(content),
    ...reading.findings, ...checkTermReading(content), ...checkLength(topics, content),
    ...checkReviews(dated, on), ...(release ? checkCrisisContacts(dated, on) : []),
  ];
  return { on, findings, levels: reading.levels, counts: count(topics.length, content) };
}

/** The data of each topic, by the bot's own checks; one problem of each topic at a time. */
function checkTopics(topics: CheckedParts['topics'] & object, { texts }: Content, ruleIds: readonly string[]): Finding[] {
  const problems: Finding[] = [];
  const seen = new Set<string>();
  for (const topic of topics) {
    if (seen.has(topic.id)) problems.push(error('schema', `topic ${topic.id}`, 'it stands twice in the list of topics'));
    seen.add(topic.id);
    noting(problems, `topic ${topic.id}`, () => {
      checkTopic(topic, ruleIds);
      checkReviewTime(topic, texts.get('nb')?.get(topic.id));
    });
  }
  for (const [tag, byTopic] of texts) {
    for (const [id, { parts }] of byTopic) {
      if (Object.keys(parts).length > 0 && !seen.has(id)) problems.push(error('schema', `${tag}/topics/${id}.md`, 'it holds an answer, but the list of topics does not have the topic'));
    }
  }
  return problems;
}

function checkTerms({ terms }: Content): Finding[] {
  if (!terms) return [];
  const few = terms.all.length < leastTerms ? [error('schema', 'nb/terms.tsv', `it explains ${terms.all.length} words, at least ${leastTerms}`)] : [];
  const missing = terms.all.flatMap(({ id, texts }) => fullLanguages.filter((tag) => !texts.has(tag)).map((tag) => error('missing-translation', `${tag}/terms.tsv`, `it does not explain ${id}`)));
  return [...few, ...missing];
}

function count(topics: number, { texts, questions, terms }: Content): CheckResult['counts'] {
  const perLanguage = (of: (tag: (typeof fullLanguages)[number]) => number) => Object.fromEntries(fullLanguages.map((tag) => [tag, of(tag)]));
  return {
    topics,
    terms: terms?.all.length ?? 0,
    texts: perLanguage((tag) => [...(texts.get(tag)?.values() ?? [])].filter(({ parts }) => parts.participant !== undefined).length),
    questions: perLanguage((tag) => questions.get(tag)?.filter(({ topic }) => topic !== 'none').length ?? 0),
  };
}

