import { join } from 'node:path';
import { languageTags } from '../src/languages/register.ts';
import { languageDetector } from '../src/understanding/language/detector.ts';
import { foreignSentences, universalDeclaration } from '../src/understanding/language/foreign-and-formal.ts';
import { trainProfiles } from '../src/understanding/language/train.ts';
import { examplesOf, passagesOf, readSources, type Example } from '../src/understanding/sources.ts';
import { topicMatcher } from '../src/understanding/topics/matcher.ts';
import { sequence, shuffle, trainTopics } from '../src/understanding/topics/train.ts';

/**
 * `node eval/folds.ts`: five folds over our own example questions, each fifth judged by a model that
 * has not seen it; about two minutes. Prints topic and language by language of the question, and the
 * curves that the thresholds of the matcher are read from. Its writers are the training's own, so
 * other people's questions do worse.
 */
const folds = 5;
const sources = readSources(join(import.meta.dirname, '..', 'locales'));
const examples = examplesOf(sources);
const passages = passagesOf(sources);
shuffle(examples, sequence(11));

interface Judged {
  readonly example: Example;
  readonly ranks: readonly string[];
  readonly share: number;
  readonly outside: number;
  readonly advice: string;
  readonly detected: string;
}

const judged: Judged[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const held = examples.filter((_, at) => at % folds === fold);
  const kept = examples.filter((_, at) => at % folds !== fold);
  const matcher = topicMatcher(trainTopics(kept, passages));
  const messages = kept.map(({ language, text }) => ({ language, name: language, text }));
  const detector = languageDetector(trainProfiles([...messages, ...universalDeclaration(), ...foreignSentences()]));
  for (const example of held) {
    const guess = await matcher.match(example.text, { language: example.language, audience: 'caseworker' });
    const found = detector.detect(example.text);
    const ranks = guess.ranked.slice(0, 3).map(({ topic }) => topic);
    judged.push({ example, ranks, share: guess.ranked[0]?.score ?? 0, outside: guess.outside, advice: guess.advice, detected: found.foreign ? 'foreign' : (found.language ?? 'none') });
  }
}

const inField = judged.filter(({ example }) => example.topic !== 'none');
const outside = judged.filter(({ example }) => example.topic === 'none');
const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(1)).padStart(7);
const part = (among: readonly Judged[], holds: (entry: Judged) => boolean) => percent(among.filter(holds).length, among.length);
const first = ({ example, ranks }: Judged) => ranks[0] === example.topic;
const three = ({ example, ranks }: Judged) => ranks.includes(example.topic);
const language = ({ example, detected }: Judged) => detected === example.language;

console.log('          rows   top-1  top-3   language');
for (const tag of [...languageTags, 'all']) {
  const own = (entry: Judged) => tag === 'all' || entry.example.language === tag;
  const questions = inField.filter(own);
  console.log(tag.padEnd(6), String(questions.length).padStart(7), part(questions, first), part(questions, three), part(judged.filter(own), language));
}
console.log('\noutside from   found refused');
for (const from of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) console.log(String(from).padEnd(12), part(outside, (entry) => entry.outside >= from), part(inField, (entry) => entry.outside >= from));
console.log('\nanswer from  answered   right');
for (const from of [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const answered = inField.filter((entry) => entry.share >= from);
  console.log(String(from).padEnd(12), percent(answered.length, inField.length), part(answered, first));
}
for (const [name, among] of [['in the field', inField], ['outside', outside]] as const) {
  console.log(`\nadvice for questions ${name}`);
  for (const advice of ['answer', 'choose', 'outside', 'notUnderstood']) console.log(advice.padEnd(14), part(among, (entry) => entry.advice === advice), 'top-1', part(among.filter((entry) => entry.advice === advice), first));
}
