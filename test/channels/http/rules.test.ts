import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRuleArguments, ruleToTerminal } from '../../../src/channels/terminal/rule.ts';
import { evaluateRule } from '../../../src/bot/evaluate-rule.ts';
import { ruleIds } from '../../../src/rules/index.ts';
import { call, startApp, type RunningApp } from '../../support/app.ts';

let app: RunningApp;
beforeAll(async () => { app = await startApp(); });
afterAll(async () => { await app.stop(); });

const run = (rule: string, body: unknown, headers: Record<string, string> = {}) =>
  call(`${app.url}/api/rules/${rule}`, body, { headers: { 'content-type': 'application/json', ...headers } });
const code = (reply: { body: Record<string, unknown> }) => (reply.body['error'] as { code?: string } | undefined)?.code;

describe('rules over HTTP', () => {
  test('all rules are listed, each with the schema of its facts', async () => {
    const listed = (await (await fetch(`${app.url}/api/rules`)).json()) as { id: string; facts: string[] }[];
    expect(listed.map((rule) => rule.id)).toEqual(ruleIds);
    for (const { id, facts } of listed) {
      const rule = (await (await fetch(`${app.url}/api/rules/${id}`)).json()) as { schema: { properties: object } };
      expect(Object.keys(rule.schema.properties).toSorted()).toEqual(facts.toSorted());
    }
  });

  test('a case is decided with reasons, in the language asked for', async () => {
    const { status, body } = await run('introduction-benefit', { facts: { bornOn: '1995-01-01', partnerInProgramme: false }, on: '2026-06-15', language: 'en' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'decided', value: { perMonth: 22_758.17 }, rule: 'introduction-benefit', on: '2026-06-15' });
    expect(body['headline']).toMatch(/kroner/);
    expect(JSON.stringify(body['reasons'])).toContain('integreringsloven § 20');
  });

  test('a missing fact is asked for; what would change the outcome is proved', async () => {
    expect((await run('programme-duration', { facts: {} , on: '2026-06-15' })).body).toMatchObject({ outcome: 'needs', needs: { fact: 'completedUpperSecondary' } });
    const { body } = await run('introduction-benefit', { facts: { bornOn: '2002-01-01', livesWithParents: true, partnerInProgramme: false }, on: '2026-06-15', changes: true });
    const changes = body['changes'] as { fact?: string; to?: unknown; headline: string }[];
    expect(changes.find((change) => change.fact === 'livesWithParents')).toMatchObject({ to: false });
    expect(changes.every((change) => change.headline !== body['headline'])).toBe(true);
  });

  test('a batch keeps its order, and a wrong case does not disturb the others', async () => {
    const cases = [{ facts: { bornOn: '1995-01-01', partnerInProgramme: false }, on: '2026-06-15' }, { facts: { age: 900 }, on: '2026-06-15' }, { facts: { shoeSize: 40 } }, { facts: {}, on: '2019-01-01' }];
    const results = (await run('introduction-benefit', { cases })).body['results'] as { outcome?: string; error?: { code: string } }[];
    expect(results.map((result) => result.outcome ?? result.error?.code)).toEqual(['decided', 'FACT_INVALID', 'FACT_UNKNOWN', 'RULE_NOT_IN_FORCE']);
  });

  test('a thousand cases are taken, one more is not', async () => {
    const cases = Array.from({ length: 1001 }, () => ({ facts: { age: 30 }, on: '2026-06-15' }));
    expect(((await run('introduction-benefit', { cases: cases.slice(1) })).body['results'] as unknown[]).length).toBe(1000);
    expect(code(await run('introduction-benefit', { cases }))).toBe('REQUEST_INVALID');
  });

  const refused: readonly [string, string, unknown, number, string][] = [
    ['a rule we do not have', 'nothing', { facts: {} }, 404, 'RULE_UNKNOWN'],
    ['30 February', 'introduction-benefit', { facts: { bornOn: '2000-02-30' } }, 400, 'FACT_INVALID'],
    ['a birth in the future', 'introduction-benefit', { facts: { bornOn: '2030-01-01' }, on: '2026-06-15' }, 400, 'FACT_INVALID'],
    ['a negative age', 'introduction-benefit', { facts: { age: -1 } }, 400, 'FACT_INVALID'],
    ['an age over 130', 'introduction-benefit', { facts: { age: 131 } }, 400, 'FACT_INVALID'],
    ['a wrong type', 'introduction-benefit', { facts: { livesWithParents: 'yes' } }, 400, 'FACT_INVALID'],
    ['an unknown fact', 'introduction-benefit', { facts: { shoeSize: 40 } }, 400, 'FACT_UNKNOWN'],
    ['an impossible day', 'introduction-benefit', { facts: {}, on: '2026-13-01' }, 400, 'REQUEST_INVALID'],
    ['a day before the acts', 'introduction-benefit', { facts: {}, on: '2020-12-31' }, 400, 'RULE_NOT_IN_FORCE'],
    ['no cases', 'introduction-benefit', { cases: [] }, 400, 'REQUEST_INVALID'],
  ];
  for (const [what, rule, body, status, wanted] of refused) {
    test(`refuses ${what}`, async () => {
      const reply = await run(rule, body);
      expect([reply.status, code(reply)]).toEqual([status, wanted]);
    });
  }

  test('the timeline is also a calendar of whole days', async () => {
    const facts = { permit: 'refugee', permitGrantedOn: '2026-03-10', settlement: 'byAgreement', settledOn: '2026-05-20', ageAtGrant: 34, weeklyWorkHours: 0 };
    const json = await run('timeline', { facts, on: '2026-06-15', language: 'en' });
    const { dates } = json.body['value'] as { dates: { on: string }[] };
    expect(dates.map((date) => date.on)).toContain('2026-08-20');
    const response = await fetch(`${app.url}/api/rules/timeline`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/calendar' }, body: JSON.stringify({ facts, on: '2026-06-15', language: 'en' }) });
    expect(response.headers.get('content-type')).toContain('text/calendar');
    const calendar = await response.text();
    expect(calendar).toContain('BEGIN:VCALENDAR');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260820');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(dates.length);
  });
});

describe('rules in the terminal', () => {
  test('facts are read by their kind', () => {
    expect(readRuleArguments(['introduction-benefit', '--on', '2026-06-01', 'bornOn=2003-02-01', 'livesWithParents=true', 'age=23', '--language', 'en'], '2026-01-01').wish)
      .toEqual({ rule: 'introduction-benefit', on: '2026-06-01', language: 'en', changes: false, facts: { bornOn: '2003-02-01', livesWithParents: true, age: 23 } });
    expect(() => readRuleArguments([], '2026-01-01')).toThrow(expect.objectContaining({ code: 'REQUEST_INVALID' }));
    expect(() => readRuleArguments(['x', 'shoeSize=1'], '2026-01-01')).toThrow(expect.objectContaining({ code: 'FACT_UNKNOWN' }));
    expect(() => readRuleArguments(['x', '--nonsense'], '2026-01-01')).toThrow(expect.objectContaining({ code: 'REQUEST_INVALID' }));
  });

  test('the outcome is printed with headline, reasons and sections', () => {
    const printed = ruleToTerminal(evaluateRule({ rule: 'introduction-benefit', facts: { age: 30, partnerInProgramme: false }, on: '2026-06-15', language: 'nb' }, app.parts.texts));
    expect(printed).toMatch(/introduction-benefit 2026-06-15: decided/);
    expect(printed).toMatch(/22\s?758,17/);
    expect(printed).toContain('[integreringsloven § 20');
  });
});
