import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/rules/dated.ts';
import { judge, ruleIds } from '../../src/rules/index.ts';
import { reasonTree, treeLines } from '../../src/rules/tree.ts';
import { sheet } from './sheet.ts';
import { allSeries, boundaryDays, daysNamedBy, seriesUsedBy } from './sheet-versions.ts';

const folder = '../../docs/rules/';

describe('the sheets are what the code says', () => {
  test.each(ruleIds)('%s', async (rule) => {
    await expect(sheet(rule)).toMatchFileSnapshot(`${folder}${rule}.md`);
  });

  test('the list of sheets', async () => {
    const lines = ruleIds.map((rule) => `- [${rule}](${rule}.md)`);
    await expect(`# Rules\n\nOne sheet per rule, written from the code. A change of the law shows here as a difference to read.\n\n${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}README.md`);
  });

  test('no sheet is left of a rule that is gone', () => {
    const sheets = readdirSync(new URL(folder, import.meta.url)).map((name) => name.replace(/\.md$/, ''));
    expect(sheets.filter((name) => name !== 'README' && !(ruleIds as readonly string[]).includes(name))).toEqual([]);
  });
});

describe('what a sheet reads from the code', () => {
  test('the series that a rule uses, by its own files and those it builds on', () => {
    expect(seriesUsedBy('registration-deadlines').map(({ name }) => name)).toEqual(['registrationDeadlineMonths']);
    expect(seriesUsedBy('county-or-municipality').map(({ name }) => name)).toEqual(expect.arrayContaining(['countySupervisionFrom', 'combinedOfferRuleFrom']));
    expect(seriesUsedBy('programme-duration').map(({ name }) => name)).toEqual(expect.arrayContaining(['programmeLengths.work', 'newLengthsAfter']));
  });

  test('every series is used by a rule or told beside one', () => {
    const used = new Set(ruleIds.flatMap((rule) => seriesUsedBy(rule).map(({ name }) => name)));
    expect(used.size).toBeGreaterThan(allSeries.length / 2);
  });

  test('first days, and the days after last days', () => {
    expect(boundaryDays('interpreter-duty', '2021-01-01')).toEqual(['2022-01-01', '2022-06-15', '2027-01-01']);
    expect(daysNamedBy('county-or-municipality').map(({ day }) => day)).toContain('2026-01-01');
    expect(boundaryDays('programme-duration', '2021-01-01')).toContain(addDays('2025-12-31', 1));
  });
});

test('a verdict’s reasons as a tree: the outcome, its sections, their reasons', () => {
  const verdict = judge('interpreter-duty', { interpreterBody: 'publicBody', childInterprets: false, managesInNorwegian: false, interpreterMatter: 'properHelp' }, '2026-06-15');
  const lines = treeLines(reasonTree(verdict), (node) => (node.kind === 'outcome' ? node.code : node.kind === 'section' ? node.citation : node.reason.code));
  expect(lines).toEqual([
    'duty',
    '├─ tolkeloven § 6 første ledd',
    '│  ├─ interpreter.matter.properHelp',
    '│  └─ interpreter.weighed',
    '├─ tolkeloven § 7 femte ledd',
    '│  └─ interpreter.dispensation',
    '└─ tolkeloven § 7 tredje ledd',
    '   └─ interpreter.qualifiedMeans',
  ]);
});

test('reasons without a section stand beside the sections', () => {
  const verdict = judge('introduction-benefit', { age: 30, partnerInProgramme: false }, '2026-06-15');
  const { branches } = reasonTree(verdict);
  expect(branches.filter(({ node }) => node.kind === 'reason')).toHaveLength(1);
  expect(branches.flatMap((branch) => (branch.node.kind === 'section' ? branch.branches : [branch]))).toHaveLength(verdict.reasons.length);
});
