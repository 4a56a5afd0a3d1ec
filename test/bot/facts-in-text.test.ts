import { describe, expect, test } from 'vitest';
import { localesDir } from '../../src/app-parts.ts';
import { loadFactReader } from '../../src/bot/fact-reader.ts';
import { latinDigits, readDate } from '../../src/bot/read-date.ts';
import { loadTexts } from '../../src/languages/texts.ts';
import type { LanguageTag } from '../../src/languages/register.ts';

const reader = loadFactReader(localesDir, loadTexts(localesDir));
const on = '2026-11-24';

describe('facts in a question', () => {
  const told: readonly [LanguageTag, string, object][] = [
    ['en', 'How long can I be in the introduction programme? I am 22 and have not finished school', { age: 22, completedUpperSecondary: false }],
    ['en', "I'm 23, live with my mother, how much do I get?", { age: 23, livesWithParents: true }],
    ['en', 'I do not live with my parents', { livesWithParents: false }],
    ['en', 'I work 20 hours a week', { weeklyWorkHours: 20 }],
    ['en', 'my permit was granted on 5 March 2025', { permitGrantedOn: '2025-03-05' }],
    ['en', 'I am an engineer with three children', { completedUpperSecondary: true, hasChildren: true }],
    ['en', 'I came from Ukraine, born on 3 May 2001', { permit: 'collectiveProtection', bornOn: '2001-05-03' }],
    ['nb', 'deltaker bosatt 1. mars 2026 med videregående, når er siste frist for oppstart?', { settledOn: '2026-03-01', completedUpperSecondary: true }],
    ['nb', 'Hvem tilbyr norskopplæring hvis jeg går på videregående på fulltid?', { upperSecondary: 'fullTime' }],
    ['nb', 'jeg er født 03.05.2001, bor alene og har ikke barn', { bornOn: '2001-05-03', livesWithParents: false, hasChildren: false }],
    ['nb', 'bosatt etter avtale, overføringsflyktning, tilbudt oppstart 2025-03-10', { settlement: 'byAgreement', permit: 'resettlement', programmeOfferedStartOn: '2025-03-10' }],
    ['nn', 'deltakar på 24 år med barn, jeg er 24', { age: 24 }],
  ];
  for (const [language, text, facts] of told) {
    test(`${language}: ${text}`, () => {
      expect(reader.factsIn(text, language, on)).toMatchObject(facts);
    });
  }

  const silent: readonly [LanguageTag, string][] = [
    ['en', 'I am 5 months pregnant'], ['en', 'Do I have to live with my parents?'.replace('live with my parents', 'pay tax')], ['en', 'I am 30 hours a week at school'],
    ['en', 'I was born on 30 February 2001'], ['en', 'I am 900'], ['nb', 'Hvor lenge varer programmet?'], ['nb', 'jeg er 3 uker forsinket'],
  ];
  for (const [language, text] of silent) {
    test(`nothing is guessed from "${text}"`, () => {
      expect(reader.factsIn(text, language, on)).toEqual({});
    });
  }
});

describe('a reply to one question', () => {
  const replies: readonly [Parameters<typeof reader.reply>[0], string, LanguageTag, object][] = [
    ['livesWithParents', 'Yes', 'en', { kind: 'value', value: true }],
    ['livesWithParents', 'nei!', 'nb', { kind: 'value', value: false }],
    ['livesWithParents', 'так', 'uk', { kind: 'value', value: true }],
    ['livesWithParents', 'vet ikke', 'nb', { kind: 'unknown' }],
    ['livesWithParents', 'unknown', 'ar', { kind: 'unknown' }],
    ['livesWithParents', 'maybe tomorrow', 'en', { kind: 'unreadable' }],
    ['permit', 'refugee', 'so', { kind: 'value', value: 'refugee' }],
    ['age', '۲۳', 'fa', { kind: 'value', value: 23 }],
    ['age', '131', 'en', { kind: 'unreadable' }],
    ['age', '-1', 'en', { kind: 'unreadable' }],
    ['bornOn', '31.02.2000', 'nb', { kind: 'unreadable' }],
    ['bornOn', '1. mai 2001', 'nb', { kind: 'value', value: '2001-05-01' }],
    ['bornOn', '2999-01-01', 'nb', { kind: 'unreadable' }],
  ];
  for (const [fact, text, language, reply] of replies) {
    test(`${fact}: "${text}" (${language})`, () => {
      expect(reader.reply(fact, text, language, on)).toEqual(reply);
    });
  }
});

describe('dates', () => {
  const dates: readonly [string, LanguageTag, string | undefined][] = [
    ['2026-03-01', 'nb', '2026-03-01'], ['1.3.2026', 'nb', '2026-03-01'], ['01/03/2026', 'en', '2026-03-01'], ['March 1, 2026', 'en', '2026-03-01'],
    ['1st of March 2026', 'en', '2026-03-01'], ['1 березня 2026', 'uk', '2026-03-01'], ['١.٣.٢٠٢٦', 'ar', '2026-03-01'], ['30.02.2026', 'nb', undefined], ['mars', 'nb', undefined], ['i går', 'nb', undefined],
  ];
  for (const [text, language, day] of dates) {
    test(`"${text}" (${language})`, () => {
      expect(readDate(text, language)).toBe(day);
    });
  }

  test('digits of every script', () => {
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۹ ०९ 09')).toBe('0123456789 09 09 09');
  });
});
