import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { askAll } from '../../eval/ask-all.ts';
import { judge, measure, report, table } from '../../eval/metrics.ts';
import { parseRows, type Row } from '../../eval/rows.ts';
import type { WrittenAnswer } from '../../src/bot/contract.ts';
import type { IncomingMessage } from '../../src/bot/ports.ts';

function answer(part: Partial<WrittenAnswer> & { among?: string[] }): WrittenAnswer {
  const { among = ['appeal', 'kindergarten', 'healthcare'], ...rest } = part;
  return {
    status: 'answered', language: 'nb', textLanguage: 'nb', topic: null, title: '', text: '', reasons: [], sources: [], contacts: [], suggestions: [], needs: null, outcome: null,
    crisis: null, wording: 'curated', on: '2026-01-01', reviewOverdue: false, conversation: 'c', alternatives: among.map((topic) => ({ topic, title: topic, score: 0.1 })), ...rest,
  };
}
const row = (part: Partial<Row> = {}): Row => ({ lang: 'nb', text: 'Hvordan klager jeg?', topic: 'appeal', accept: [], ...part });

describe('judging one answer', () => {
  test('top-1 is the topic, or the first alternative of choices and of nothing else', () => {
    expect(judge(row(), answer({ topic: 'appeal' })).top1).toBe(true);
    expect(judge(row(), answer({ status: 'choices' })).top1).toBe(true);
    expect(judge(row(), answer({ status: 'notUnderstood' })).top1).toBe(false);
    expect(judge(row({ topic: 'legal-aid', accept: ['kindergarten'] }), answer({ topic: 'kindergarten' })).top1).toBe(true);
  });

  test('top-3 is any of the first three alternatives, the fourth is not', () => {
    expect(judge(row({ topic: 'healthcare' }), answer({ topic: 'appeal' })).top3).toBe(true);
    expect(judge(row({ topic: 'debt' }), answer({ topic: 'appeal', among: ['appeal', 'kindergarten', 'healthcare', 'debt'] })).top3).toBe(false);
  });

  test.each([['outOfScope', true], ['smallTalk', true], ['notUnderstood', false], ['choices', false], ['answered', false]] as const)('%s says that it is outside: %s', (status, outside) => {
    expect(judge(row({ topic: 'none' }), answer({ status })).saidOutside).toBe(outside);
  });
});

test('shares are of the right rows', () => {
  const outcomes = [
    judge(row(), answer({ topic: 'appeal' })),
    judge(row(), answer({ topic: 'debt' })),
    judge(row({ lang: 'nn' }), answer({ status: 'choices' })),
    judge(row(), answer({ status: 'outOfScope', among: ['debt', 'housing', 'tenancy'] })),
    judge(row({ topic: 'none' }), answer({ status: 'outOfScope' })),
    judge(row({ topic: 'none' }), answer({ status: 'choices' })),
  ];
  expect(measure(outcomes)).toEqual({ rows: 6, inField: 4, top1: 2 / 4, top3: 3 / 4, direct: 2 / 4, directRight: 1 / 2, outsidePrecision: 1 / 2, outsideRecall: 1 / 2, refused: 1 / 4, language: 5 / 6 });
  const found = report(outcomes);
  expect(Object.keys(found.languages)).toEqual(['nb', 'nn']);
  expect(found.languages.nn?.outsideRecall).toBeNull();
  const lines = table(found).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/^all\s+6\s+50\.0\s+75\.0/);
});

test('text and audience go in, the language never, and no conversation is carried on', async () => {
  const messages: IncomingMessage[] = [];
  const bot = { turn: async (message: IncomingMessage) => { messages.push(message); return answer({ topic: 'appeal' }); } };
  await askAll([row({ lang: 'uk', audience: 'caseworker' }), row()], bot);
  expect(messages).toEqual([{ text: 'Hvordan klager jeg?', audience: 'caseworker' }, { text: 'Hvordan klager jeg?' }]);
});

describe('files', () => {
  const good = '{"lang":"nb","text":"Hei","topic":"none"}';
  test('blank lines and further fields are fine, accept may be left out', () => {
    expect(parseRows(`${good}\n\n{"lang":"en","text":"Hi","topic":"appeal","accept":["legal-aid"],"style":"short"}\r\n`, 'f')).toEqual([
      { lang: 'nb', text: 'Hei', topic: 'none', accept: [] }, { lang: 'en', text: 'Hi', topic: 'appeal', accept: ['legal-aid'] },
    ]);
  });

  test.each([
    ['no rows', '\n', 1], ['not JSON', `${good}\n{oops`, 2], ['unknown topic', '{"lang":"nb","text":"Hei","topic":"weather"}', 1], ['unknown language', `${good}\n${good}\n{"lang":"de","text":"Hallo","topic":"none"}`, 3],
    ['empty text', '{"lang":"nb","text":" ","topic":"none"}', 1], ['accept is no list', '{"lang":"nb","text":"Hei","topic":"none","accept":"appeal"}', 1], ['a list', '[]', 1], ['unknown audience', '{"lang":"nb","text":"Hei","topic":"none","audience":"boss"}', 1],
  ])('%s is refused with its line', (_, text, line) => {
    expect(() => parseRows(text, 'f')).toThrow(expect.objectContaining({ code: 'EVALUATION_FILE_INVALID', details: expect.objectContaining({ file: 'f', line }) }));
  });
});

describe('the command', () => {
  const base = mkdtempSync(join(tmpdir(), 'veiviser-eval-'));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  const run = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, '..', '..', 'eval', 'questions.ts'), ...args], { encoding: 'utf8' });

  test('asks the real bot, prints a table and writes the data', () => {
    const file = join(base, 'rows.jsonl');
    const json = join(base, 'out.json');
    writeFileSync(file, '{"lang":"nb","text":"Hvor lenge varer introduksjonsprogrammet?","topic":"programme-duration","accept":[]}\n{"lang":"en","text":"good morning","topic":"none","accept":[]}\n');
    const { status, stdout, stderr } = run(file, '--json', json);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/top-1[^]*^all\s+2\s+100\.0\s+100\.0/m);
    const { overall, outcomes } = JSON.parse(readFileSync(json, 'utf8')) as { overall: { outsideRecall: number; language: number }; outcomes: unknown[] };
    expect(overall).toMatchObject({ outsideRecall: 1, language: 1 });
    expect(outcomes).toHaveLength(2);
  });

  test.each([['a malformed file', 'bad.jsonl'], ['a missing file', 'nowhere.jsonl']])('%s: non-zero exit and the code', (_, name) => {
    writeFileSync(join(base, 'bad.jsonl'), '{"lang":"nb"}\n');
    const { status, stderr } = run(join(base, name));
    expect(status).not.toBe(0);
    expect(stderr).toContain('EVALUATION_FILE_INVALID');
  });
});
