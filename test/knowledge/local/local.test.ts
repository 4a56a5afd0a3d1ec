import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../../src/knowledge/contacts.ts';
import { loadLocalKnowledge, parseLocalFile } from '../../../src/knowledge/local/local.ts';
import { localContactIds } from '../../../src/knowledge/local/schema.ts';
import { isOpen } from '../../../src/knowledge/opening-hours.ts';
import { contactIn } from '../../../src/knowledge/place.ts';

const example = 'docs/local-example';
const exampleText = readFileSync(`${example}/3301.yaml`, 'utf8');

test('the example is a file as it should be, and names every contact that can be given', () => {
  const local = loadLocalKnowledge(example);
  expect([...local.keys()]).toEqual(readdirSync(example).map((file) => file.replace('.yaml', '')));
  const drammen = local.get('3301')!;
  expect(drammen).toMatchObject({ municipality: { name: 'Drammen' }, checkedOn: '2026-11-20' });
  expect(drammen.text('extra', 'norwegian-who-provides', 'en')?.body).toContain('{{contact:adultEducation}}');
  expect(drammen.text('instead', 'volunteering', 'uk')).toMatchObject({ language: 'en' });
  expect(drammen.text('instead', 'volunteering', 'nn')).toMatchObject({ language: 'nb' });
  expect(drammen.text('extra', 'volunteering', 'nb')).toBeUndefined();
  for (const id of localContactIds) expect(exampleText).toContain(id);
});

test('only contacts without a number of their own can be given one', () => {
  for (const id of localContactIds) expect(contacts[id].phone, id).toBeUndefined();
});

test('a contact in a place has the number and the hours that were given', () => {
  const local = loadLocalKnowledge(example).get('3301')!;
  const here = contactIn('refugeeService', { municipality: local.municipality, local });
  expect(here).toMatchObject({ phone: '00 00 00 01', source: { title: 'Drammen kommune', checkedOn: '2026-11-20' }, reviewBy: '2027-02-18' });
  expect(isOpen(here, Date.parse('2026-11-27T13:30:00Z'))).toBe(false);   // Friday after 14
  expect(isOpen(here, Date.parse('2026-11-26T13:30:00Z'))).toBe(true);
  expect(isOpen(here, Date.parse('2026-12-25T10:00:00Z'))).toBe(false);   // a public holiday
  expect(contactIn('police', { municipality: local.municipality, local })).toBe(contacts.police);
});

const head = 'municipality: 3301\ncheckedOn: 2026-11-20\n';
const broken: readonly [string, string, number, string][] = [
  ['no municipality', 'checkedOn: 2026-11-20\n', 1, 'municipality'],
  ['a municipality that does not exist', 'municipality: 9999\ncheckedOn: 2026-11-20\n', 1, 'municipality'],
  ['another municipality than the file name', 'municipality: 0301\ncheckedOn: 2026-11-20\n', 1, 'municipality'],
  ['a day that does not exist', 'municipality: 3301\ncheckedOn: 2026-02-30\n', 2, 'checkedOn'],
  ['an unknown field', `${head}phone: 1\n`, 3, 'phone'],
  ['a contact that is not local', `${head}contacts:\n  police:\n    phone: "11 22 33 44"\n`, 4, 'contacts.police'],
  ['a phone with letters', `${head}contacts:\n  nav:\n    url: https://example.org\n    phone: ring oss\n`, 6, 'contacts.nav.phone'],
  ['an address that runs code', `${head}contacts:\n  nav:\n    url: "javascript:alert(1)"\n`, 5, 'contacts.nav.url'],
  ['hours that end before they begin', `${head}contacts:\n  nav:\n    phone: "11 22 33 44"\n    hours:\n      - days: [mon]\n        from: "15:00"\n        to: "09:00"\n`, 9, 'contacts.nav.hours.0.to'],
  ['hours without a phone', `${head}contacts:\n  nav:\n    hours:\n      - days: [mon]\n        from: "09:00"\n        to: "15:00"\n`, 5, 'contacts.nav.hours'],
  ['a topic that does not exist', `${head}answers:\n  no-topic:\n    extra: { nb: a, en: b }\n`, 4, 'answers.no-topic'],
  ['a text without English', `${head}answers:\n  housing:\n    extra:\n      nb: a\n`, 5, 'answers.housing.extra.en'],
  ['a language that is not ours', `${head}answers:\n  housing:\n    extra:\n      nb: a\n      en: b\n      xx: c\n`, 8, 'answers.housing.extra.xx'],
  ['a link', `${head}answers:\n  housing:\n    extra:\n      nb: "[her](https://example.org)"\n      en: b\n`, 6, 'answers.housing.extra.nb'],
  ['HTML', `${head}answers:\n  housing:\n    extra:\n      nb: a\n      en: <b>b</b>\n`, 7, 'answers.housing.extra.en'],
  ['a key that does not exist', `${head}answers:\n  housing:\n    extra:\n      nb: "{{contact:mayor}}"\n      en: b\n`, 6, 'answers.housing.extra.nb'],
  ['our answer to danger replaced', `${head}answers:\n  domestic-violence:\n    instead:\n      nb: a\n      en: b\n`, 5, 'answers.domestic-violence.instead'],
  ['an answer without anything', `${head}answers:\n  housing: {}\n`, 4, 'answers.housing'],
  ['no YAML', `${head}contacts: [\n`, 4, 'the file'],
  ['a field twice', `${head}checkedOn: 2026-11-21\n`, 3, 'the file'],
];
describe('refuses', () => {
  test.each(broken)('%s', (_what, content, line, field) => {
    expect(() => parseLocalFile(content, '3301.yaml')).toThrow(expect.objectContaining({ code: 'LOCAL_FILE_INVALID', details: expect.objectContaining({ file: '3301.yaml', line, field }) }));
  });
});

test('a folder that is not there is named', () => {
  expect(() => loadLocalKnowledge('test/no-such-folder')).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
});
