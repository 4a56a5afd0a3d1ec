import { describe, expect, test } from 'vitest';
import { isRuleId, judge, ruleById, ruleIds, rules } from '../../src/rules/index.ts';
import { citation, parseSection, section, sectionUrl } from '../../src/rules/sources.ts';

describe('the register', () => {
  test('knows each rule by its id', () => {
    for (const id of ruleIds) expect(ruleById(id)).toBe(rules[id]);
    for (const id of ruleIds) expect(rules[id].id).toBe(id);
  });

  test('refuses what it does not know', () => {
    expect(() => ruleById('toString')).toThrow(expect.objectContaining({ code: 'RULE_UNKNOWN' }));
    expect(isRuleId('introduction-benefit')).toBe(true);
    expect(isRuleId('toString')).toBe(false);
  });
});

describe('judge', () => {
  const facts = { age: 30, partnerInProgramme: false };

  test('tells how far the law was read, for a later day only', () => {
    expect(judge('introduction-benefit', facts, '2026-07-28').lawReadThrough).toBeUndefined();
    expect(judge('introduction-benefit', facts, '2026-07-29').lawReadThrough).toBe('2026-07-28');
    expect(judge('introduction-benefit', {}, '2026-07-29').lawReadThrough).toBeUndefined();   // a question states no law
  });

  test('names the facts that were looked at', () => {
    expect(judge('introduction-benefit', { ...facts, weeklyWorkHours: 10 }, '2026-06-01').used).toEqual(['permitGrantedOn', 'bornOn', 'age', 'partnerInProgramme']);
  });

  test.each(ruleIds)('%s has no rule for the day before the act', (id) => {
    expect(() => judge(id, {}, '2020-12-31')).toThrow(expect.objectContaining({ code: 'RULE_NOT_IN_FORCE', details: { rule: id, on: '2020-12-31' } }));
    expect(judge(id, {}, '2021-01-01').outcome).not.toBe('decided');
    expect(() => rules[id].decide({}, '2020-12-31')).toThrow(expect.objectContaining({ code: 'RULE_NOT_IN_FORCE' }));
  });

  test('checks the facts', () => {
    expect(() => judge('introduction-benefit', { bornOn: '2030-01-01' }, '2026-06-01')).toThrow(expect.objectContaining({ code: 'FACT_INVALID' }));
  });
});

describe('sections', () => {
  test.each([
    ['integrationAct.14a.3', 'integreringsloven § 14 a tredje ledd', 'https://lovdata.no/dokument/NL/lov/2020-11-06-127/§14a'],
    ['integrationAct.9.1.f', 'integreringsloven § 9 første ledd bokstav f', 'https://lovdata.no/dokument/NL/lov/2020-11-06-127/§9'],
    ['integrationRegulation.65a', 'integreringsforskriften § 65a', 'https://lovdata.no/dokument/SF/forskrift/2020-12-15-2912/§65a'],
  ])('%s', (key, cited, url) => {
    const ref = parseSection(key);
    expect(citation(ref)).toBe(cited);
    expect(sectionUrl(ref)).toBe(url);
  });

  test.each(['integrationAct', 'oldAct.3', 'integrationAct.x', ''])('%s is refused', (key) => {
    expect(() => parseSection(key)).toThrow(expect.objectContaining({ code: 'SECTION_INVALID' }));
  });

  test('a rule and a key name the same section', () => {
    expect(parseSection('integrationAct.37c.1')).toEqual(section('integrationAct', '37 c', 1));
  });
});
