import { judge, ruleIds, type RuleId } from '../src/rules/index.ts';
import type { Facts } from '../src/rules/facts.ts';

/**
 * `npm run bench:rules`: median time of one evaluation with its trace, for each rule, and of a batch
 * of 1,000 timelines.
 */
const on = '2026-06-15';
const facts: Facts = {
  permit: 'refugee', permitGrantedOn: '2026-03-10', settlement: 'byAgreement', settledOn: '2026-05-20', municipalityResidenceFrom: '2026-05-20',
  bornOn: '1992-04-01', weeklyWorkHours: 0, completedUpperSecondary: true, startOffered: false, partnerInProgramme: false, upperSecondary: 'none', inProgramme: false,
};
const runs = 2000;

function medianMicroseconds(rule: RuleId): number {
  for (let index = 0; index < runs; index += 1) judge(rule, facts, on);
  const times = Array.from({ length: runs }, () => {
    const began = process.hrtime.bigint();
    judge(rule, facts, on);
    return Number(process.hrtime.bigint() - began) / 1000;
  });
  return times.toSorted((left, right) => left - right)[runs / 2] ?? 0;
}

console.table(Object.fromEntries(ruleIds.map((rule) => [rule, { 'median µs': medianMicroseconds(rule).toFixed(1), outcome: judge(rule, facts, on).outcome }])));
const began = performance.now();
for (let index = 0; index < 1000; index += 1) judge('timeline', { ...facts, bornOn: `19${60 + (index % 40)}-04-01` }, on);
console.log(`1,000 timelines: ${(performance.now() - began).toFixed(0)} ms`);
