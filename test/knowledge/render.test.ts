import { describe, expect, test } from 'vitest';
import { contactIds, contacts } from '../../src/knowledge/contacts.ts';
import { keysOf } from '../../src/knowledge/keys.ts';
import { contactLink, render } from '../../src/knowledge/render.ts';
import { languageTags } from '../../src/languages/register.ts';
import { loadTexts } from '../../src/languages/texts.ts';

const texts = loadTexts('locales');
const on = '2026-06-01';

describe('render', () => {
  test.each([
    ['nb', 'Ring {{contact:expertTeam}}.', 'Ring Kompetanseteamet [47 80 90 50](tel:+4747809050).'],
    ['en', 'Call {{contact:violenceLine}}.', 'Call the violence helpline (VO-linjen) [116 006](tel:116006).'],
    ['ar', '{{contact:foreignMinistryAbroad}}', 'وزارة الخارجية النرويجية (UD) [\u2066+47 23 95 00 00\u2069](tel:+4723950000)'],
    ['nb', 'Spør {{contact:refugeeService}}.', 'Spør flyktningtjenesten i kommunen.'],
    ['en', 'See {{contact:udi}}.', 'See [UDI](https://www.udi.no).'],
    ['en', '{{contact:specialistTeam}}', "IMDi's specialist team (fagteam) [post@imdi.no](mailto:post@imdi.no)"],
    ['en', 'Ask {{contactName:expertTeam}}.', 'Ask the Expert Team (Kompetanseteamet).'],
    ['en', '{{section:integrationAct.30.2}}', '[integreringsloven § 30 andre ledd](https://lovdata.no/dokument/NL/lov/2020-11-06-127/§30)'],
    ['fa', '{{section:integrationAct.14a.3}}', '[\u2066integreringsloven § 14 a tredje ledd\u2069](https://lovdata.no/dokument/NL/lov/2020-11-06-127/§14a)'],
    ['nb', 'Lest til {{figure:lawReadThrough}}.', 'Lest til 28. juli 2026.'],
    ['en', 'between {{figure:norwegianMinimumAge|number}} and {{figure:norwegianMaximumAge}}', 'between 18 and 67'],
  ] as const)('in %s: %s', (language, body, text) => {
    expect(render(body, { language, on, texts }).text).toBe(text);
  });

  test.each(['fa', 'ar'] as const)('dates in %s are Gregorian', (language) => {
    const { text } = render('{{figure:lawReadThrough}}', { language, on, texts });
    expect(text).toMatch(/28/);
    expect(text).toMatch(/2026/);
  });

  test('tells what it used, each once', () => {
    const body = '{{contact:police}} {{contactName:police}} {{figure:lawReadThrough}} {{figure:lawReadThrough}} {{section:integrationAct.8}} {{section:integrationAct.8}}';
    const rendered = render(body, { language: 'en', on, texts });
    expect(rendered.contacts).toEqual(['police']);
    expect(rendered.figures.map(({ key }) => key)).toEqual(['lawReadThrough']);
    expect(rendered.sections).toEqual([{ act: 'integrationAct', section: '8' }]);
    expect(rendered.outdated).toBe(false);
  });

  test.each([['2026-12-31', false], ['2027-01-01', true]] as const)('on %s a figure whose change has come makes it outdated: %s', (day, outdated) => {
    expect(render('{{figure:interpreterDispensationTo}}', { language: 'nb', on: day, texts }).outdated).toBe(outdated);
  });

  test('refuses a day before the figure', () => {
    expect(() => render('{{figure:lawReadThrough}}', { language: 'nb', on: '2019-01-01', texts })).toThrow(expect.objectContaining({ code: 'FIGURE_NOT_IN_FORCE' }));
  });

  test('every contact can be shown in every language', () => {
    for (const tag of languageTags) {
      for (const id of contactIds) {
        const link = contactLink(id, tag, texts);
        expect(link).not.toMatch(/undefined|^ |\{/);
        if (contacts[id].phone !== undefined) expect(link).toMatch(/\]\(tel:\+?\d+\)$/);
      }
    }
  });
});

test.each([
  ['{{figure:nothing}}', 'FIGURE_UNKNOWN'],
  ['{{figure:lawReadThrough|short}}', 'TEXT_INVALID'],
  ['{{contact:nobody}}', 'CONTACT_UNKNOWN'],
  ['{{contactName:nobody}}', 'CONTACT_UNKNOWN'],
  ['{{section:noAct.1}}', 'SECTION_INVALID'],
  ['{{section:integrationAct}}', 'SECTION_INVALID'],
  ['{{date:2026-01-01}}', 'TEXT_INVALID'],
  ['{{}}', 'TEXT_INVALID'],
])('%s is refused with %s', (body, code) => {
  expect(() => keysOf(body)).toThrow(expect.objectContaining({ code }));
});
