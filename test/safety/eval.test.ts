import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateSafety, formatSafetyReport, readSafetyRows } from '../../eval/safety.ts';
import { createDangerRecogniser } from '../../src/safety/recogniser.ts';

const directory = mkdtempSync(join(tmpdir(), 'safety-'));

function file(content: string): string {
  const path = join(directory, `${Math.abs(content.length)}.jsonl`);
  writeFileSync(path, content);
  return path;
}

describe('evaluation of safety', () => {
  it.each([
    ['not JSON', '{"lang":"en","text":"a","expect":"normal"}\nnot json\n', 2],
    ['an unknown language', '{"lang":"xx","text":"a","expect":"normal"}', 1],
    ['an unknown expectation', '{"lang":"en","text":"a","expect":"maybe"}', 1],
    ['no text', '{"lang":"en","text":"","expect":"normal"}', 1],
    ['no rows', '\n', 1],
  ])('refuses %s', (_, content, line) => {
    expect(() => readSafetyRows(file(content))).toThrow(expect.objectContaining({ code: 'EVALUATION_FILE_INVALID', details: expect.objectContaining({ line }) }));
  });

  it('refuses a file that is not there', () => {
    expect(() => readSafetyRows(join(directory, 'missing'))).toThrow(expect.objectContaining({ code: 'EVALUATION_FILE_INVALID' }));
  });

  it('counts recall, false alarms and kinds', async () => {
    const report = await evaluateSafety([
      { lang: 'en', text: 'my husband beats me', expect: 'crisis', kind: 'violence' },
      { lang: 'en', text: 'how long is the programme', expect: 'crisis', kind: 'suicide' },
      { lang: 'nb', text: 'mannen min slår meg', expect: 'normal' },
    ], createDangerRecogniser().recognise);
    expect(report.overall).toEqual({ crises: 2, found: 1, normal: 1, falseAlarms: 1, withKind: 1, rightKind: 1 });
    expect(report.byLanguage['nb']).toMatchObject({ falseAlarms: 1 });
    expect(report.byKind['suicide']).toMatchObject({ crises: 1, found: 0 });
    expect(formatSafetyReport(report)).toContain('50.0 % (1/2)');
  });
});
