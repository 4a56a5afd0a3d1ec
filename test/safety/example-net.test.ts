import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/knowledge/topic-ids.ts';
import { createFinder } from '../../src/safety/engine/finder.ts';
import { conceptsIn } from '../../src/safety/engine/judge.ts';
import { readLexicon } from '../../src/safety/engine/lexicon.ts';
import { normalise } from '../../src/safety/engine/normalise.ts';
import { makeExampleNet, netSources } from '../../src/safety/examples/make-net.ts';
import { readBuiltNet, readExampleNet, writeExampleNet } from '../../src/safety/examples/net.ts';
import { noiseExamples } from '../../src/safety/examples/noise.ts';
import { readDangerExamples, type DangerExample } from '../../src/safety/examples/read.ts';
import { exampleNetFile } from '../../src/safety/recogniser.ts';
import { examplesOf, readSources } from '../../src/understanding/sources.ts';
import { localesDir } from '../understanding/support.ts';

const base = mkdtempSync(join(tmpdir(), 'veiviser-net-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const lexicon = readLexicon(localesDir);
const find = createFinder(lexicon);
const conceptsOf = (text: string) => conceptsIn(find(normalise(text)), 0, Infinity);

test('the net in the repository fits the examples, the questions and the patterns', () => {
  const safety = new Set<string>(catalogue.filter(({ family }) => family === 'safety').map(({ id }) => id));
  const questions = examplesOf(readSources(localesDir)).filter(({ topic }) => topic !== 'follow-up' && !safety.has(topic));
  const built = readBuiltNet(exampleNetFile);
  if (typeof built === 'string') expect.unreachable(built);
  else expect(built.sources).toBe(netSources([...readDangerExamples(localesDir), ...noiseExamples()], questions, lexicon));
});

describe('making the net', () => {
  const cry = (text: string): DangerExample => ({ language: 'en', kind: 'violence', degree: 'danger', who: 'self', text });
  const calm = (text: string): DangerExample => ({ language: 'en', kind: 'none', degree: 'none', who: 'none', text });
  const examples = [cry('my husband beats me'), cry('my father hits me every day'), cry('he threatens me'), calm('the class beats time with a stick'), calm('we watched a film')];
  const questions = [{ language: 'en', text: 'how long is the course' }, { language: 'en', text: 'when does the school start' }] as const;
  const file = join(base, 'net.bin');

  test('gives the same file of the same texts, and reads it back', () => {
    const built = makeExampleNet(examples, questions, lexicon);
    writeExampleNet(file, built);
    const first = readFileSync(file);
    writeExampleNet(file, makeExampleNet(examples, questions, lexicon));
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(readBuiltNet(file)).toEqual(built);
  });

  test('hears in another language what it learned in one, by the concepts', () => {
    const net = readExampleNet(file);
    const score = (text: string, concepts = conceptsOf(text)) => net(normalise(text).trim().split(' '), concepts);
    const norwegian = 'mannen min slår meg';
    expect(score(norwegian)).toBeGreaterThan(score('når begynner skolen'));
    expect(score(norwegian)).toBeGreaterThan(score(norwegian, []));
  });

  test('a damaged file is refused', () => {
    const bytes = readFileSync(file);
    bytes[bytes.length - 200] = (bytes.at(-200) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(() => readExampleNet(file)).toThrow(/damaged/);
  });
});
