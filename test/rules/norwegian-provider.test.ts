import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import { permits, type Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const provider = (facts: Facts, on: IsoDate) => judge('norwegian-provider', facts, on);
const fullTimeRefugee = { upperSecondary: 'fullTime', permit: 'refugee', ageAtGrant: 22 } as const;

function resultOf(facts: Facts, on: IsoDate): string {
  const verdict = provider(facts, on);
  if (verdict.outcome === 'decided') return verdict.value.result;
  return verdict.outcome === 'needs' ? `needs ${verdict.fact}` : `open ${verdict.question}`;
}

describe('full time in upper secondary', () => {
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2026-06-15', fullTimeRefugee, 'county'],
    ['2021-01-01', fullTimeRefugee, 'county'],                                              // first day of the act
    ['2026-06-15', { ...fullTimeRefugee, upperSecondary: 'partTime' }, 'municipality'],
    ['2026-06-15', { upperSecondary: 'none' }, 'municipality'],
    // hours of teaching a week, by guidance
    ['2025-09-01', { permit: 'refugee', ageAtGrant: 22, upperSecondaryHours: 30 }, 'county'],
    ['2025-09-01', { permit: 'refugee', ageAtGrant: 22, upperSecondaryHours: 29 }, 'municipality'],
    ['2025-09-01', { ...fullTimeRefugee, upperSecondary: 'unsure', upperSecondaryHours: 30 }, 'county'],
    // the county's responsibility begins with school
    ['2025-08-17', { ...fullTimeRefugee, upperSecondaryHours: 30, upperSecondaryFrom: '2025-08-18' }, 'municipality'],
    ['2025-08-18', { ...fullTimeRefugee, upperSecondaryHours: 30, upperSecondaryFrom: '2025-08-18' }, 'county'],
    // duty only, and neither
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'work', leadsToPermanentResidence: true }, 'municipality'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'work', leadsToPermanentResidence: false }, 'mayOffer'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'family', sponsorPermit: 'worker', leadsToPermanentResidence: true }, 'municipality'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'other', leadsToPermanentResidence: true, ageAtGrant: 20 }, 'county'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'study', leadsToPermanentResidence: false }, 'mayOffer'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'eeaOrNordic' }, 'mayOffer'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'asylumSeeker' }, 'receptionRules'],
    ['2026-06-15', { upperSecondary: 'none', permit: 'asylumSeeker' }, 'receptionRules'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'family', sponsorPermit: 'other', leadsToPermanentResidence: false }, 'mayOffer'],   // family of a student
    // family: the five years of § 9 f do not limit the training, except with collective protection
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'family', sponsorPermit: 'protection', ageAtGrant: 30 }, 'county'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'family', sponsorPermit: 'other', ageAtGrant: 30 }, 'county'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'family', sponsorPermit: 'collectiveProtection', sponsorUnderFiveYears: true, ageAtGrant: 30 }, 'county'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'family', sponsorPermit: 'collectiveProtection', sponsorUnderFiveYears: false }, 'open familyOfCollectiveProtection'],
    // ages at the grant, 18 to 67
    ['2026-06-01', { upperSecondary: 'fullTime', permit: 'refugee', bornOn: '2006-03-15', permitGrantedOn: '2024-03-14' }, 'mayOffer'],
    ['2026-06-01', { upperSecondary: 'fullTime', permit: 'refugee', bornOn: '2006-03-15', permitGrantedOn: '2024-03-16' }, 'county'],
    ['2025-02-14', { upperSecondary: 'fullTime', permit: 'refugee', bornOn: '1958-02-15', permitGrantedOn: '2024-04-01' }, 'county'],
    ['2025-02-15', { upperSecondary: 'fullTime', permit: 'refugee', bornOn: '1958-02-15', permitGrantedOn: '2024-04-01' }, 'mayOffer'],
    ['2024-06-01', { upperSecondary: 'fullTime', permit: 'refugee', bornOn: '1957-01-10', permitGrantedOn: '2024-04-01' }, 'mayOffer'],
    // today's age and the day of the grant settle what they can
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'refugee', age: 22, permitGrantedOn: '2025-01-10' }, 'county'],
    ['2026-06-15', { upperSecondary: 'fullTime', permit: 'refugee', age: 19, permitGrantedOn: '2025-01-10' }, 'needs ageAtGrant'],
    // which act
    ['2026-06-15', { ...fullTimeRefugee, permitGrantedOn: '2020-11-15', arrivedOn: '2020-12-20' }, 'introductionAct'],
    ['2026-06-15', { ...fullTimeRefugee, permitGrantedOn: '2020-11-15', arrivedOn: '2021-02-01' }, 'county'],
    ['2026-06-15', { ...fullTimeRefugee, permitGrantedOn: '2021-01-04' }, 'county'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(facts, on)).toBe(result);
  });
});

describe('combined lower and upper secondary', () => {
  const unclear = { upperSecondary: 'combined', mainResponsibility: 'unclear' } as const;
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2023-07-31', { ...unclear, agreedProvider: 'none' }, 'open combinedOfferBeforeRule'],
    ['2023-08-01', { ...unclear, agreedProvider: 'none' }, 'county'],
    ['2023-08-01', { ...unclear, agreedProvider: 'municipality' }, 'municipality'],
    ['2023-08-01', { ...unclear, agreedProvider: 'county' }, 'county'],
    ['2023-08-01', { upperSecondary: 'combined', mainResponsibility: 'county' }, 'county'],
    ['2023-08-01', { upperSecondary: 'combined', mainResponsibility: 'municipality' }, 'municipality'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(facts, on)).toBe(result);
  });
});

describe('what it asks', () => {
  test.each([
    [{}, 'upperSecondary'],
    [{ upperSecondary: 'unsure' }, 'upperSecondaryHours'],
    [{ upperSecondary: 'fullTime' }, 'permit'],
    [{ upperSecondary: 'fullTime', permit: 'family' }, 'sponsorPermit'],
    [{ upperSecondary: 'fullTime', permit: 'work' }, 'leadsToPermanentResidence'],
    [{ upperSecondary: 'fullTime', permit: 'refugee' }, 'ageAtGrant'],
    [{ upperSecondary: 'combined' }, 'mainResponsibility'],
    [{ upperSecondary: 'combined', mainResponsibility: 'unclear' }, 'agreedProvider'],
  ] as const)('knowing %o: %s', (facts, fact) => {
    expect(provider(facts, '2026-06-15')).toMatchObject({ outcome: 'needs', fact });
  });
});

test('every permit of § 9 makes the county provide; only for collective protection it says that there is no duty', () => {
  for (const permit of permits.slice(0, 7).filter((each) => each !== 'family')) {
    const verdict = provider({ upperSecondary: 'fullTime', permit, ageAtGrant: 20 }, '2026-06-15');
    expect(verdict).toMatchObject({ outcome: 'decided', value: { result: 'county' } });
    expect(verdict.reasons.some(({ code }) => code === 'provider.rightOnly')).toBe(permit === 'collectiveProtection');
  }
});

test('a worker who has a duty only is told that the municipality may charge', () => {
  const verdict = provider({ upperSecondary: 'fullTime', permit: 'work', leadsToPermanentResidence: true }, '2026-06-15');
  expect(verdict.reasons.map(({ code }) => code)).toContain('provider.mayCharge');
});

test('the county in a combined offer is answered for those who are covered', () => {
  expect(provider({ upperSecondary: 'combined', mainResponsibility: 'county' }, '2026-06-15').reasons.map(({ code }) => code)).toContain('provider.ifCovered');
});

test('who is told that nobody must, is told of the right to finish', () => {
  expect(provider({ upperSecondary: 'fullTime', permit: 'norwegianCitizen' }, '2026-06-15').reasons.map(({ code }) => code)).toContain('training.unlessBegun');
});
