import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localesDir } from '../../src/app-parts.ts';
import { loadPlaceReader } from '../../src/bot/place-reader.ts';
import type { LanguageTag } from '../../src/languages/register.ts';
import { openTestBot, type TestBot } from '../support/bot.ts';

const reader = loadPlaceReader(localesDir);

describe('reads where somebody lives', () => {
  test.each<[string, LanguageTag, string, string]>([
    ['I live in Tromsø', 'en', '5501', ''],
    ['i live in tromso', 'en', '5501', ''],
    ['I’m living in Trondhiem.', 'en', '5001', ''],
    ['We now live in Bergen and have two children', 'en', '4601', 'and have two children'],
    ['I live in Oslo. Who gives the Norwegian course?', 'en', '0301', 'Who gives the Norwegian course?'],
    ['Jeg bor i Bergen', 'nb', '4601', ''],
    ['jeg bor på Karmøy', 'nb', '1149', ''],
    ['Jeg bor i Herøy i Nordland', 'nb', '1818', ''],
    ['Jeg bor i Nordre Follo kommune, og jeg vil lære norsk', 'nb', '3207', 'og jeg vil lære norsk'],
    ['jeg bor i 5501 Haugesund', 'nb', '1106', ''],
    ['Jeg bor i Bø kommune', 'nb', '1867', ''],
    ['Eg bur i Voss', 'nn', '4621', ''],
    ['min kommune er Alta', 'nb', '5601', ''],
    ['Jeg bor i Bodø', 'uk', '1804', ''],
  ])('%s', (text, language, number, rest) => {
    expect(reader.placeIn(text, language)).toMatchObject({ municipality: { number }, rest });
  });
});

describe('reads nothing into', () => {
  test.each<[string, LanguageTag]>([
    ['I do not live in Bergen', 'en'], ['If I live in Oslo, who helps me?', 'en'], ['Can I live in Oslo?', 'en'], ['I want to live in Bergen', 'en'],
    ['My brother lives in Bergen', 'en'], ['I lived in Bergen', 'en'], ['I live in Norway', 'en'], ['I live in a reception centre', 'en'],
    ['I live in Herøy', 'en'], ['I live in Bergn or somewhere', 'en'], ['I live in Bø', 'en'], ['I live in time of war', 'en'],
    ['Jeg bor ikke i Bergen', 'nb'], ['Hvis jeg bor i Oslo, hvem hjelper meg?', 'nb'], ['Jeg bor i mottak', 'nb'], ['Jeg bor i Troms', 'nb'],
    ['Kan jeg bo i Bergen?', 'nb'], ['Jeg bor i leilighet', 'nb'], ['jeg bor i et hus i byen', 'nb'], ['jeg bor på asylmottak', 'nb'], ['jeg bor i landet', 'nb'], ['I live in Sweden', 'en'],
  ])('%s', (text, language) => {
    expect(reader.placeIn(text, language)).toBeUndefined();
  });
});

describe('a bot with the files of a municipality', () => {
  let bot: TestBot;
  beforeAll(async () => { bot = await openTestBot({ LOCAL_DIR: 'docs/local-example' }); });
  afterAll(() => bot.store.close());

  test('notes the place in a word, and names it from then on', async () => {
    const noted = await bot.ask('Hello, I live in Tromsø');
    expect(noted).toMatchObject({ status: 'smallTalk', title: 'Noted', textLanguage: 'en' });
    expect(noted.text).toContain('**Tromsø kommune** (Troms fylkeskommune)');
    const { conversation } = noted;
    const housing = await bot.ask('/topic housing', { conversation });
    expect(housing.text).toContain('Ask Tromsø kommune what you can apply for');
    const plans = await bot.ask('/topic regional-plans', { conversation });
    expect(plans.text).toContain('Ask Troms fylkeskommune about the plan');
    expect(plans.contacts).toContainEqual(expect.objectContaining({ id: 'county', name: 'Troms fylkeskommune' }));
  });

  test('one municipality never shows in the answer to another, nor to someone without any', async () => {
    const ask = async (municipality?: string) => (await bot.ask('/topic housing', { language: 'en', ...(municipality ? { municipality } : {}) })).text;
    expect(await ask('Bergen')).toContain('Bergen kommune');
    expect(await ask()).not.toContain('Bergen');
    expect(await ask('Voss')).toContain('Voss kommune');
    expect(await ask('Voss')).not.toContain('Bergen');
  });

  test('answers the rest of a message that also tells the place, as it would alone', async () => {
    const question = 'Who gives me the Norwegian course?';
    const { status, topic, alternatives } = await bot.ask(question);
    const answer = await bot.ask(`I live in Tromsø. ${question}`);
    expect(answer).toMatchObject({ status, topic, alternatives });
    const { text } = await bot.ask('/topic norwegian-who-provides', { conversation: answer.conversation });
    expect(text).toContain('the refugee service (flyktningtjenesten) in Tromsø kommune');
  });

  test.each(['Jeg bor i Alta nå', 'hei! jeg bor i Alta', 'Jeg bor i Alta, Norge'])('"%s" asks nothing', async (text) => {
    expect(await bot.ask(text, { language: 'nb' })).toMatchObject({ status: 'smallTalk', title: 'Notert' });
  });

  test('a dialogue under way waits while the place is told', async () => {
    const first = await bot.ask('/check introduction-benefit', { language: 'en' });
    const noted = await bot.ask('I live in Tromsø', { conversation: first.conversation });
    expect(noted.status).toBe('smallTalk');
    const next = await bot.ask('/why', { conversation: first.conversation });
    expect(next).toMatchObject({ status: 'needsFact', needs: { fact: first.needs!.fact } });
  });

  test('shows the municipality\'s own numbers and text, under its name', async () => {
    const answer = await bot.ask('/topic norwegian-who-provides', { language: 'en', municipality: '3301' });
    expect(answer.text).toContain('[00 00 00 01](tel:+4700000001)');
    expect(answer.text).toMatch(/\n\n\*\*Drammen kommune\*\*\n\nThe Norwegian course is in the town centre\./);
    expect(answer.contacts).toContainEqual({ id: 'refugeeService', name: 'the refugee service (flyktningtjenesten) in Drammen kommune', phone: '00 00 00 01', openNow: true });
    expect((await bot.ask('/topic norwegian-who-provides', { language: 'en', municipality: 'Bergen' })).text).not.toContain('Drammen');
  });

  test('a reader of another language is told that the municipality\'s text is not in theirs', async () => {
    const answer = await bot.ask('/topic norwegian-who-provides', { language: 'uk', municipality: '3301' });
    expect(answer.text).toMatch(/English[^\n]*\n\n\*\*Drammen kommune\*\*\n\nThe Norwegian course/);
  });

  test('the municipality\'s answer stands for participants, and ours for caseworkers', async () => {
    const wish = { language: 'nb', municipality: 'Drammen' } as const;
    const answer = await bot.ask('/topic volunteering', { ...wish, audience: 'participant' });
    expect(answer.text).toContain('**Drammen kommune**\n\nFrivilligsentralen har åpent hus');
    expect((await bot.ask('/topic volunteering', { ...wish, audience: 'caseworker' })).text).not.toContain('åpent hus');
  });

  test('no file changes the crisis numbers', async () => {
    const answer = await bot.ask('My husband is hitting me right now', { municipality: '3301' });
    expect(answer.status).toBe('crisis');
    expect(answer.text).toContain('tel:112');
  });
});
