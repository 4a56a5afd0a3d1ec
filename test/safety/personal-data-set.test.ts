import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getExampleNumber, type CountryCode, type Examples } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { evaluatePrivacy, halfOf, halves, precisionOf, privacySet, readPrivacyRows, recallOf } from '../../eval/privacy.ts';
import { contacts } from '../../src/knowledge/contacts.ts';
import { languageTags } from '../../src/languages/register.ts';
import { createPersonalDataRemover } from '../../src/safety/personal-data.ts';

const remover = createPersonalDataRemover();
const rows = readPrivacyRows(privacySet);

describe('the set of messages', () => {
  it('has 500 messages in all languages, two fifths of them harmless', () => {
    expect(rows).toHaveLength(500);
    for (const tag of languageTags) expect(rows.filter(({ lang }) => lang === tag).length, tag).toBeGreaterThanOrEqual(20);
    expect(rows.filter(({ spans }) => spans.length === 0)).toHaveLength(200);
  });

  it.each(halves)('is cleared of personal data and of hardly anything else: %s', (half) => {
    const { overall, byKind, byLanguage } = evaluatePrivacy(halfOf(rows, half), remover);
    expect(recallOf(overall)).toBeGreaterThanOrEqual(0.98);
    expect(precisionOf(overall)).toBeGreaterThanOrEqual(0.98);
    for (const [kind, score] of Object.entries(byKind)) {
      expect(recallOf(score), kind).toBeGreaterThanOrEqual(0.93);
      expect(precisionOf(score), kind).toBeGreaterThanOrEqual(0.93);
    }
    for (const [tag, score] of Object.entries(byLanguage)) expect(recallOf(score), tag).toBeGreaterThanOrEqual(0.85);
  });
});

describe('measuring', () => {
  const row = { lang: 'nb', text: 'Jeg heter Ada Berg, tlf 412 34 567', spans: [{ kind: 'name', text: 'Ada Berg' }, { kind: 'phone', text: '412 34 567' }] } as const;
  const finding = (...parts: [string, 'name' | 'phone' | 'email'][]) => ({
    ...remover, find: (text: string) => parts.map(([part, kind]) => ({ kind, start: text.indexOf(part), end: text.indexOf(part) + part.length })),
  });

  it('counts half a name as missed, a phone under another kind as found, and what takes more along as wrong', () => {
    const { overall, byKind, missed, wronglyTaken } = evaluatePrivacy([{ ...row, spans: [...row.spans] }], finding(['Ada', 'name'], ['tlf 412 34 567', 'email']));
    expect(overall).toEqual({ wanted: 2, found: 1, otherKind: 1, taken: 2, right: 1 });
    expect(byKind['name']).toMatchObject({ wanted: 1, found: 0, taken: 1, right: 1 });
    expect(missed.map(({ wanted }) => wanted)).toEqual(['Ada Berg']);
    expect(wronglyTaken.map(({ taken }) => taken)).toEqual(['tlf 412 34 567']);
  });

  const base = mkdtempSync(join(tmpdir(), 'privacy-'));
  const run = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, '..', '..', 'eval', 'privacy.ts'), ...args], { encoding: 'utf8' });

  it('prints and writes the numbers of both halves', () => {
    const [file, out] = [join(base, 'rows.jsonl'), join(base, 'out.json')];
    writeFileSync(file, `${JSON.stringify(row)}\n{"lang":"en","text":"How are you?","spans":[]}\n`);
    const { status, stdout, stderr } = run(file, '--json', out);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/tuned: 1 messages[^]*name +100\.0 % \(1\/1\)[^]*unseen: 1 messages/);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ tuned: { overall: { wanted: 2, found: 2 } }, unseen: { rows: 1 } });
  });

  it.each([
    ['no JSON', 'x'], ['an unknown kind', '{"lang":"nb","text":"a","spans":[{"kind":"shoe","text":"a"}]}'], ['a span that is not in the text', '{"lang":"nb","text":"a","spans":[{"kind":"name","text":"b"}]}'], ['no rows', ''],
  ])('refuses %s', (_, line) => {
    const file = join(base, 'bad.jsonl');
    writeFileSync(file, `${line}\n`);
    expect(() => readPrivacyRows(file)).toThrow(expect.objectContaining({ code: 'EVALUATION_FILE_INVALID', details: expect.objectContaining({ line: 1 }) }));
    expect(run(file).status).toBe(1);
  });
});

describe('phone numbers', () => {
  it('takes out a mobile number of every country, with + and with 00', () => {
    const countries = Object.keys(examples) as CountryCode[];
    const missed = countries.filter((country) => {
      const number = getExampleNumber(country, examples as Examples);
      return number && [number.number, number.formatInternational(), number.number.replace('+', '00')].some((written) => remover.remove(`call ${written} now`).text !== 'call [telefon] now');
    });
    expect(countries.length).toBeGreaterThan(200);
    // Numbers of a few digits on two islands.
    expect(missed).toEqual(['TA', 'TK']);
  });

  it('leaves every number that we give to people ourselves', () => {
    const phones = Object.values(contacts).flatMap(({ phone }) => (phone ? [phone] : []));
    expect(phones.length).toBeGreaterThan(10);
    for (const phone of phones) {
      for (const written of [phone, phone.replaceAll(' ', ''), `+47 ${phone.replace(/^\+47 /u, '')}`]) expect(remover.remove(`ring ${written} nå`).text).toBe(`ring ${written} nå`);
    }
  });
});
