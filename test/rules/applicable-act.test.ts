import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const act = (facts: Facts, on: IsoDate) => judge('applicable-act', facts, on);

const cases: readonly [string, Facts, string][] = [
  ['granted in Norway on 2020-11-10', { permitGrantedOn: '2020-11-10', arrivedOn: '2019-05-01' }, 'introductionAct'],
  ['applied from abroad, granted 2020-11-10, arrived 2021-02-01', { permitGrantedOn: '2020-11-10', arrivedOn: '2021-02-01' }, 'integrationAct'],
  ['granted 2021-02-01', { permitGrantedOn: '2021-02-01' }, 'integrationAct'],
  // the last day of the old act and the first of the new
  ['granted on the last day before', { permitGrantedOn: '2020-12-31', arrivedOn: '2020-12-31' }, 'introductionAct'],
  ['granted on the first day', { permitGrantedOn: '2021-01-01' }, 'integrationAct'],
  ['arrived on the first day', { permitGrantedOn: '2020-12-31', arrivedOn: '2021-01-01' }, 'integrationAct'],
  // asylum seekers go by the application
  ['applied for protection on the last day before', { permit: 'asylumSeeker', protectionAppliedOn: '2020-12-31' }, 'introductionAct'],
  ['applied for protection on the first day', { permit: 'asylumSeeker', protectionAppliedOn: '2021-01-01' }, 'integrationAct'],
  ['without a permit under the Immigration Act', { permit: 'eeaOrNordic' }, 'noPermit'],
];
test.each(cases)('%s', (_name, facts, result) => {
  expect(act(facts, '2026-06-15')).toMatchObject({ outcome: 'decided', value: { result } });
});

test.each([
  [{}, 'permit'],
  [{ permit: 'refugee' }, 'permitGrantedOn'],
  [{ permitGrantedOn: '2020-12-31' }, 'arrivedOn'],
  [{ permit: 'asylumSeeker' }, 'protectionAppliedOn'],
] as const)('knowing %o it asks for %s', (facts, fact) => {
  expect(act(facts, '2026-06-15')).toMatchObject({ outcome: 'needs', fact });
});

test.each([['2022-07-31', '51'], ['2022-08-01', '52']] as const)('the transition rule on %s is § %s', (on, number) => {
  expect(act({ permitGrantedOn: '2021-02-01' }, on).reasons[0]).toMatchObject({ section: { act: 'integrationAct', section: number } });
});
