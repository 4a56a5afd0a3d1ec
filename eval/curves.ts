import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distDir, localesDir, modelDir, rootDir } from '../src/app-parts.ts';
import type { TopicId } from '../src/knowledge/topic-ids.ts';
import { loadUnderstanding } from '../src/understanding/index.ts';
import { curves, reportFolds, type Judged } from './fold-report.ts';
import { setFiles } from './levels.ts';
import { plot } from './plot.ts';
import { readRows } from './rows.ts';

/**
 * `npm run eval:curves`: what each threshold would give on our own set in eval/sets/questions, with the
 * encoder and by n-grams alone, and the two plots in docs/images that the thresholds are read from.
 * Looks at topics only: danger and small talk are left to `npm run eval`.
 */
const { detector, matcher, embed, encoder } = loadUnderstanding({ localesDir, indexDir: join(distDir, 'understanding'), modelDir, encoder: 'on' });
for (const notice of await encoder.ready) process.stderr.write(`${notice}\n`);

const rows = setFiles('questions').flatMap(readRows);
const byGrams: Judged[] = [];
const byMeaning: Judged[] = [];
for (const { lang, text, topic, accept, audience = 'participant' } of rows) {
  const { language, foreign } = detector.detect(text);
  const entry = { example: { language: lang, topic: topic as TopicId | 'none', text }, accept, detected: foreign ? 'foreign' : (language ?? 'none') };
  const context = { language: language ?? 'nb', audience } as const;
  byGrams.push({ ...entry, guess: await matcher.match(text, context) });
  byMeaning.push({ ...entry, guess: await matcher.match(text, { ...context, embed }) });
}
await encoder.close();

console.log(`n-grams alone\n${reportFolds(byGrams)}\n\nwith meaning\n${reportFolds(byMeaning)}`);
const directory = join(rootDir, 'docs', 'images');
mkdirSync(directory, { recursive: true });
const both = Object.entries({ 'n-grams alone': curves(byGrams), 'with the encoder': curves(byMeaning) });
writeFileSync(join(directory, 'understanding-outside.svg'), plot('Outside the field', 'real questions refused', 'outsiders found', both.map(([name, { outside }]) => ({ name, points: outside }))));
writeFileSync(join(directory, 'understanding-answered.svg'), plot('Answered without asking', 'questions answered directly', 'of these right', both.map(([name, { answered }]) => ({ name, points: answered }))));
