import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/languages/texts.ts';
import { contactIds, contactOf, contacts, telUri } from '../../src/knowledge/contacts.ts';
import { addDays, isIsoDate } from '../../src/rules/dated.ts';

const texts = loadTexts('locales');

describe.each(contactIds)('contact %s', (id) => {
  const contact = contacts[id];

  test('has a checked source and is due for review 90 days later', () => {
    expect(contact.source.title).not.toBe('');
    expect(contact.source.url).toMatch(/^https?:\/\/\S+$/);
    expect(isIsoDate(contact.source.checkedOn)).toBe(true);
    expect(contact.reviewBy).toBe(addDays(contact.source.checkedOn, 90));
  });

  test('has well-formed ways to reach it', () => {
    if (contact.phone !== undefined) {
      expect(contact.phone).toMatch(/^(?:\+47 )?\d[\d ]*\d$/);
      expect(telUri(contact.phone)).toMatch(/^tel:\+?\d{3,12}$/);
    }
    if (contact.email !== undefined) expect(contact.email).toMatch(/^[\w.]+@[\w.]+\.\w+$/);
    if (contact.url !== undefined) expect(contact.url).toMatch(/^https?:\/\/[^\s()]+$/);
    if (contact.hours !== undefined) expect(contact.phone).toBeDefined();
  });

  test('has hours that begin before they end', () => {
    for (const { days, from, to } of Array.isArray(contact.hours) ? contact.hours : []) {
      expect(from).toMatch(/^\d\d:\d\d$/);
      expect(from < to).toBe(true);
      expect(days.every((day: number) => day >= 1 && day <= 7)).toBe(true);
    }
  });

  test.each(['nb', 'en'] as const)('says in %s what it is for', (tag) => {
    expect(texts.has(tag, `contacts:${id}.what`)).toBe(true);
  });
});

test('nb and en describe the same contacts, all of them in the directory', async () => {
  const { default: nb } = await import('../../locales/nb/contacts.json', { with: { type: 'json' } });
  const { default: en } = await import('../../locales/en/contacts.json', { with: { type: 'json' } });
  expect(Object.keys(nb).sort()).toEqual([...contactIds].sort());
  expect(Object.keys(en).sort()).toEqual([...contactIds].sort());
});

test('somebody can be called at any hour for every kind of danger', () => {
  const always = contactIds.filter((id) => contacts[id].hours === 'always');
  expect(always).toEqual(expect.arrayContaining(['police', 'ambulance', 'childrensLine', 'violenceLine', 'rosa', 'mentalHealthLine', 'foreignMinistryAbroad']));
});

test.each([
  ['47 80 90 50', 'tel:+4747809050'],
  ['116 006', 'tel:116006'],
  ['112', 'tel:112'],
  ['02800', 'tel:02800'],
  ['815 55 201', 'tel:81555201'],
  ['+47 23 95 00 00', 'tel:+4723950000'],
])('a tap on %s calls %s', (phone, uri) => {
  expect(telUri(phone)).toBe(uri);
});

test('an unknown contact is a coded error', () => {
  expect(() => contactOf('nobody')).toThrow(expect.objectContaining({ code: 'CONTACT_UNKNOWN' }));
  expect(() => contactOf('toString')).toThrow(expect.objectContaining({ code: 'CONTACT_UNKNOWN' }));
});
