import { describe, expect, test } from 'vitest';
import { parseRows } from '../../eval/rows.ts';
import { toFound } from '../../bench/peers/measure-peer.ts';
import { buildMiniSearch } from '../../bench/peers/minisearch.ts';
import { buildNearestGrams } from '../../bench/peers/nearest-grams.ts';
import { buildNlpjsAtOnce, buildNlpjsByLanguage } from '../../bench/peers/nlpjs.ts';
import { peerExamples, topicsOf, type PeerExample } from '../../bench/peers/peer.ts';
import { qualityOf } from '../../bench/peers/quality.ts';
import { f1, heldOut, isOutside, tune } from '../../bench/peers/threshold.ts';

const examples: PeerExample[] = [
  { language: 'nb', topic: 'programme-benefit', text: 'Hvor mye får jeg i introduksjonsstønad?' },
  { language: 'nb', topic: 'programme-benefit', text: 'Er introduksjonsstønaden skattepliktig?' },
  { language: 'nb', topic: 'housing', text: 'Hvordan finner jeg en leilighet?' },
  { language: 'nb', topic: 'housing', text: 'Kan kommunen skaffe meg bolig?' },
  { language: 'nb', topic: 'none', text: 'Hvordan blir været i morgen?' },
  { language: 'ti', topic: 'housing', text: 'ገዛ ብኸመይ ይረክብ?' },
  { language: 'ti', topic: 'programme-benefit', text: 'ክንደይ ገንዘብ ይወሃበኒ?' },
];
const peers = { 'NLP.js, by language': buildNlpjsByLanguage, 'NLP.js, all at once': buildNlpjsAtOnce, MiniSearch: buildMiniSearch, 'nearest n-grams': buildNearestGrams };

describe.each(Object.entries(peers))('%s', (_, build) => {
  test.each([
    ['nb', 'hvor mye introduksjonsstønad får jeg', 'programme-benefit'],
    ['nb', 'hjelp meg å finne leilighet', 'housing'],
    ['nb', 'blir været fint i morgen', 'none'],
    ['ti', 'ገዛ ይረክብ', 'housing'],
  ] as const)('finds the topic of a question in %s: %s', async (language, text, topic) => {
    const [best, ...others] = await (await build(examples)).score(text, language);
    expect(best?.topic).toBe(topic);
    expect(others.every(({ score }) => score <= (best?.score ?? 0))).toBe(true);
  });

  test('knows nothing of a language that it has not seen', async () => {
    expect(toFound(await (await build(examples)).score('مسکن', 'fa'), { least: 0.1, mostNone: 1 }).topics).toEqual([]);
  });
});

test('follow-ups are no examples for peers', () => {
  expect(peerExamples([{ language: 'nb', topic: 'follow-up', text: 'og kona mi?' }, { language: 'nb', topic: 'none', text: 'vær' }])).toEqual([{ language: 'nb', topic: 'none', text: 'vær' }]);
});

test('a topic scores the sum of its five best hits', () => {
  const hits = [...Array.from({ length: 6 }, () => ({ topic: 'housing' as const, score: 1 })), { topic: 'debt' as const, score: 5.5 }];
  expect(topicsOf(hits)).toEqual([{ topic: 'debt', score: 5.5 }, { topic: 'housing', score: 5 }]);
});

describe('the threshold', () => {
  const scored = (topic: number, none: number) => [{ topic: 'housing' as const, score: topic }, { topic: 'none' as const, score: none }];

  test('is found that tells outsiders apart by the score of none', () => {
    const judged = [
      { scored: scored(0.9, 0.1), outside: false }, { scored: scored(0.5, 0.4), outside: false },
      { scored: scored(0.4, 0.5), outside: true }, { scored: scored(0.2, 0.8), outside: true },
    ];
    const threshold = tune(judged);
    expect(judged.map((entry) => isOutside(entry.scored, threshold))).toEqual([false, false, true, true]);
  });

  test('is found that tells outsiders apart by a low best score', () => {
    const judged = [0.9, 0.8, 0.7, 0.6, 0.1].map((score) => ({ scored: scored(score, 0), outside: score < 0.5 }));
    const threshold = tune(judged);
    expect(judged.map((entry) => isOutside(entry.scored, threshold))).toEqual([false, false, false, false, true]);
  });

  test('is tuned on a tenth that the peer has not seen', () => {
    const many = Array.from({ length: 500 }, (_, at): PeerExample => ({ language: 'nb', topic: 'housing', text: `spørsmål ${at}` }));
    const { kept, held } = heldOut(many);
    expect(held.length).toBeGreaterThan(25);
    expect(held.length).toBeLessThan(100);
    expect(new Set([...kept, ...held])).toEqual(new Set(many));
  });
});

test('F1 weighs outsiders missed and questions refused alike', () => {
  expect(f1([{ outside: true, said: true }, { outside: true, said: false }, { outside: false, said: true }, { outside: false, said: false }])).toBe(0.5);
  expect(f1([{ outside: true, said: false }])).toBe(0);
});

test('the quality counts accepted topics as right, and topics of refused questions too', () => {
  const rows = parseRows([
    { lang: 'nb', text: 'a', topic: 'housing', accept: ['debt'] }, { lang: 'nb', text: 'b', topic: 'housing' }, { lang: 'nb', text: 'c', topic: 'none' },
  ].map((row) => JSON.stringify(row)).join('\n'), 'test');
  const found = [{ topics: ['debt' as const], outside: true }, { topics: ['debt' as const, 'housing' as const], outside: false }, { topics: [], outside: true }];
  expect(qualityOf(rows, found)).toEqual({ questions: 3, top1: 0.5, top3: 1, outsideF1: 2 / 3, refused: 0.5 });
});
