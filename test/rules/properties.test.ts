import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, inForce, type Dated, type IsoDate } from '../../src/rules/dated.ts';
import { factNames, parseFacts, type Facts } from '../../src/rules/facts.ts';
import { judge, ruleIds, rules } from '../../src/rules/index.ts';
import * as values from '../../src/rules/values.ts';
import * as processValues from '../../src/rules/values-process.ts';
import * as programmeValues from '../../src/rules/values-programme.ts';
import * as residenceValues from '../../src/rules/values-residence.ts';
import * as trainingValues from '../../src/rules/values-training.ts';
import { explore, outcomeOf, valuesToTry } from './explore.ts';

const start: IsoDate = '2021-01-01';
const days = 365 * 7;
const anyDay = fc.integer({ min: 0, max: days }).map((offset) => addDays(start, offset));
const anyRule = fc.constantFrom(...ruleIds);

/** Facts at random, each known or not. */
const anyFacts = (on: IsoDate): fc.Arbitrary<Facts> => fc.record(
  Object.fromEntries(factNames.map((name) => [name, name === 'bornOn' ? fc.constantFrom('1970-06-01', '1999-12-31', '2001-01-01') : fc.constantFrom(...valuesToTry(name, on))])),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
const anyCase = fc.tuple(anyRule, anyDay).chain(([rule, on]) => fc.tuple(fc.constant(rule), fc.constant(on), anyFacts(on)));

const isDated = (value: unknown): value is Dated<unknown> => typeof value === 'object' && value !== null && 'versions' in value;
const exported: readonly unknown[] = [
  ...Object.values(values), ...Object.values(values.programmeLengths), ...Object.values(processValues), ...Object.values(programmeValues), ...Object.values(programmeValues.leaveDays),
  ...Object.values(trainingValues), ...Object.values(trainingValues.goalLevels), ...Object.values(residenceValues),
  ...Object.values(residenceValues.permanentTime), ...Object.values(residenceValues.citizenshipTime),
];
const series = exported.filter(isDated);

describe('dated values', () => {
  test.each(series.map((each) => [each.id, each] as const))('%s has one version for every day of its time', (_id, each) => {
    const first = each.versions[0]!.from > start ? each.versions[0]!.from : start;
    const last = each.versions.at(-1)!.to ?? addDays(start, days);
    for (let day = first; day <= last; day = addDays(day, 1)) {
      expect(each.versions.filter((version) => version.from <= day && day <= (version.to ?? last))).toHaveLength(1);
      expect(inForce(each, day).source).toBeDefined();
    }
  });

  test('no two series share an id', () => {
    const ids = series.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('every rule', () => {
  test('looks only at facts that it declares', () => {
    fc.assert(fc.property(anyCase, ([rule, on, facts]) => {
      const declared: readonly string[] = rules[rule].facts;
      expect(judge(rule, facts, on).used!.filter((fact) => !declared.includes(fact))).toEqual([]);
    }));
  });

  test('comes to the same verdict from the facts it used alone', () => {
    fc.assert(fc.property(anyCase, ([rule, on, facts]) => {
      const verdict = judge(rule, facts, on);
      const needed = Object.fromEntries(Object.entries(facts).filter(([name]) => verdict.used!.includes(name as never)));
      expect(judge(rule, needed, on)).toEqual(verdict);
    }));
  });

  test('is not moved by a fact it did not look at', () => {
    fc.assert(fc.property(anyCase.chain(([rule, on, facts]) => fc.tuple(fc.constant(rule), fc.constant(on), fc.constant(facts), anyFacts(on))), ([rule, on, facts, others]) => {
      const verdict = judge(rule, facts, on);
      const irrelevant = Object.fromEntries(Object.entries(others).filter(([name]) => !verdict.used!.includes(name as never)));
      expect(judge(rule, { ...facts, ...irrelevant }, on)).toEqual(verdict);
    }));
  });

  test('leads on from every answer to what it asks, and never asks twice', () => {
    fc.assert(fc.property(anyCase, ([rule, on, facts]) => {
      const verdict = judge(rule, facts, on);
      if (verdict.outcome !== 'needs') return;
      for (const value of valuesToTry(verdict.fact, on)) {
        const next = judge(rule, { ...facts, [verdict.fact]: value }, on);
        expect(next.outcome === 'needs' && next.fact).not.toBe(verdict.fact);
      }
    }));
  });

  test('gives reasons, each with its section where the law speaks', () => {
    fc.assert(fc.property(anyCase, ([rule, on, facts]) => {
      const verdict = judge(rule, facts, on);
      if (verdict.outcome === 'decided') expect(verdict.reasons.some(({ section }) => section !== undefined)).toBe(true);
      expect(verdict.reasons.length).toBeGreaterThan(0);
    }));
  });
});

const milestones: readonly IsoDate[] = ['2021-01-01', '2022-06-15', '2023-08-01', '2024-03-01', '2025-06-20', '2026-01-01', '2026-11-24'];
describe.each(ruleIds)('%s', (rule) => {
  test.each(milestones)('asks on %s only what can change the outcome', (on) => {
    const asked = new Map<string, Set<string>>();
    for (const { facts, verdict, asked: order } of explore(rule, on)) {
      order.forEach((fact, index) => {
        const before = JSON.stringify(order.slice(0, index).map((name) => [name, facts[name]]));
        const key = `${fact} after ${before}`;
        asked.set(key, (asked.get(key) ?? new Set()).add(outcomeOf(verdict)));
      });
    }
    const idle = [...asked].filter(([, outcomes]) => outcomes.size < 2).map(([key]) => key);
    expect(idle).toEqual([]);
  });

  test('ends after at most nine questions', () => {
    for (const on of milestones) for (const leaf of explore(rule, on)) expect(leaf.asked.length).toBeLessThanOrEqual(9);
  });
});

test('facts that a rule takes are facts that parseFacts takes', () => {
  fc.assert(fc.property(anyDay.chain((on) => fc.tuple(fc.constant(on), anyFacts(on))), ([on, facts]) => {
    expect(parseFacts(facts, on)).toEqual(facts);
  }));
});
