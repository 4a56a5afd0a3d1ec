import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { noiseExamples } from '../../src/safety/examples/noise.ts';
import { readDangerExamples, type DangerExample } from '../../src/safety/examples/read.ts';
import { dangerHeadPath, readDangerHead, writeDangerHead } from '../../src/safety/meaning/danger-head-file.ts';
import { likeness } from '../../src/safety/meaning/danger-head.ts';
import { dangerSources, makeDangerHead } from '../../src/safety/meaning/make-danger-head.ts';
import { weigh } from '../../src/safety/weigh.ts';
import { createDangerRecogniser } from '../../src/safety/recogniser.ts';
import { castBothNets } from '../../src/safety/two-nets.ts';
import { headSources } from '../../src/understanding/make-head.ts';
import { examplesOf, readSources } from '../../src/understanding/sources.ts';
import { dimensions } from '../../src/understanding/topics/head.ts';
import { localesDir, modelDir, understanding } from '../understanding/support.ts';

const { embed } = await understanding();
const base = mkdtempSync(join(tmpdir(), 'veiviser-danger-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const built = readDangerHead(modelDir);
if (typeof built === 'string') throw new Error(built);
const both = createDangerRecogniser({ head: built.head });
const ask = async (text: string) => (await castBothNets(text, both, embed)).danger;

test('the head in the repository fits the examples and the questions', () => {
  const examples = [...readDangerExamples(localesDir), ...noiseExamples()];
  expect(built.sources).toBe(dangerSources(examples, headSources(examplesOf(readSources(localesDir)))));
});

describe('both nets', () => {
  test.each([
    ['i have said goodbye to my children and the pills are on the table', 'suicide'],
    ['Вони купили мені квиток в один бік і сховали телефон', 'abroad'],
    ['Sjefen har bankkortet og papirene våre, vi sover i lagerrommet og får ikke gå ut', 'trafficking'],
  ])('"%s" needs no keyword', async (text, kind) => {
    expect(await ask(text)).toMatchObject({ kind, degree: expect.stringMatching(/now|danger|worry/) });
  });

  test.each(['We watched a film about trafficking in class, it was good', 'Er det forbudt å slå barn i Norge?', 'This course is killing me, so much homework'])('"%s" is no cry', async (text) => {
    expect([null, 'information']).toContain((await ask(text))?.degree ?? null);
  });

  test('a sentence within a long message is heard', async () => {
    const long = `${'I like the course and the teacher is kind and we learn many words about work and health. '.repeat(8)}My husband beats me every night. ${'We also went to the library and the museum. '.repeat(4)}`;
    expect(await ask(long)).toMatchObject({ kind: 'violence' });
  });

  test('a plain cry about today does not wait for the encoder', async () => {
    let asked = 0;
    const { danger, settled } = await castBothNets('he says he will kill me tonight', both, () => { asked += 1; return Promise.resolve(undefined); });
    expect([danger?.degree, settled, asked]).toEqual(['now', true, 0]);
  });

  test('without an embedding the first net stands alone', async () => {
    const text = 'my husband beats me';
    expect((await castBothNets(text, both, () => Promise.resolve(undefined))).danger).toEqual(both.recognise(text));
  });
});

describe('weighing', () => {
  const meant = (probability: number) => ({ probability, subject: probability, danger: { kind: 'violence', degree: 'danger', who: 'self' } as const });
  const like = (odds: number) => ({ odds, danger: { kind: 'violence', degree: 'worry', who: 'self', weak: 'very' } as const });
  const plain = { kind: 'threat', degree: 'danger', who: 'self', weak: 'somewhat' } as const;

  test('a pattern is outvoted only by both others, and leaves the line with help', () => {
    expect(weigh({ patterns: plain, letters: like(1), meant: meant(0.2), long: false })).toEqual(plain);
    expect(weigh({ patterns: plain, letters: like(-3), meant: meant(0.001), long: false })).toEqual({ ...plain, degree: 'information' });
  });

  test('a pattern that speaks for itself is not outvoted in a long message, nor a cry without doubt in any', () => {
    expect(weigh({ patterns: plain, letters: like(-3), meant: meant(0.001), long: true })).toEqual(plain);
    const now = { kind: 'threat', degree: 'now', who: 'self' } as const;
    expect(weigh({ patterns: now, letters: like(-3), meant: meant(0.001), long: false })).toEqual(now);
  });

  test('without a pattern the others raise the alarm, or the line with help when unsure, or nothing', () => {
    expect(weigh({ patterns: null, letters: like(1), meant: meant(0.9), long: false })).toEqual(meant(0.9).danger);
    expect(weigh({ patterns: null, letters: like(-1), meant: meant(0.4), long: false })).toMatchObject({ degree: 'information' });
    expect(weigh({ patterns: null, letters: like(-3), meant: meant(0.01), long: false })).toBeNull();
  });
});

describe('making the head', () => {
  const some: DangerExample[] = readDangerExamples(localesDir).filter(({ language }) => language === 'nb');
  const vector = (text: string) => Float32Array.from({ length: dimensions }, (_, at) => Math.sin((at + 1) * (text.length + text.charCodeAt(0))));
  const everyday = { vectors: [vector('a'), vector('b')], aboutDanger: [vector('c')], centre: new Float32Array(dimensions), sources: 's' };
  const embedded: string[] = [];
  const embedAll = (texts: readonly string[]) => { embedded.push(...texts); return Promise.resolve(texts.map(vector)); };

  test('in two steps gives the same file as at once, and embeds no text twice', async () => {
    const early = await makeDangerHead(some.slice(9), everyday, 'e', embedAll);
    const count = embedded.length;
    writeDangerHead(base, await makeDangerHead(some, everyday, 'e', embedAll, early));
    expect(embedded.length - count).toBe(9);
    const inSteps = readFileSync(dangerHeadPath(base));
    const atOnce = await makeDangerHead(some, everyday, 'e', embedAll);
    writeDangerHead(base, atOnce);
    expect(readFileSync(dangerHeadPath(base)).equals(inSteps)).toBe(true);
    expect(readDangerHead(base)).toEqual(atOnce);
  });

  test('the most dangerous window counts', () => {
    const read = (vectors: Float32Array[]) => likeness(vectors, built.head)?.probability ?? 0;
    const [one, other] = [vector('one'), vector('another one')];
    expect(read([one, other])).toBe(Math.max(read([one]), read([other])));
    expect(likeness([], built.head)).toBeUndefined();
  });
});
