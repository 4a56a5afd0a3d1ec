import { describe, expect, test } from 'vitest';
import { isTopicId } from '../../src/knowledge/topic-ids.ts';
import { languageTags } from '../../src/languages/register.ts';
import { fixture, understanding } from './support.ts';

const { matcher } = await understanding();
const questions = fixture('questions.tsv').map(([language = '', audience = '', topic = '', text = '']) => ({
  language: languageTags.find((tag) => tag === language) ?? 'nb', audience: audience === 'caseworker' ? 'caseworker' as const : 'participant' as const, topic, text,
}));
const asked = await Promise.all(questions.map(async (question) => ({ ...question, guess: await matcher.match(question.text, { language: question.language, audience: question.audience }) })));

test('each guess ranks at least three known topics, best first, with scores from 0 to 1', () => {
  for (const { guess } of asked) {
    expect(guess.ranked.length).toBeGreaterThanOrEqual(3);
    const scores = guess.ranked.map((entry) => entry.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { topic, score } of guess.ranked) {
      expect(isTopicId(topic)).toBe(true);
      expect(score >= 0 && score <= 1).toBe(true);
    }
  }
});

test('questions by another writer: nine in ten are among the first three, at most two are refused', () => {
  const inField = asked.filter(({ topic }) => topic !== 'none');
  const missed = inField.filter(({ topic, guess }) => !guess.ranked.slice(0, 3).some((entry) => entry.topic === topic));
  expect(missed.length / inField.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
  expect(inField.filter(({ guess }) => guess.advice === 'outside').length).toBeLessThanOrEqual(2);
});

test('what it answers without asking is right nine times in ten', () => {
  const answered = asked.filter(({ guess }) => guess.advice === 'answer');
  expect(answered.length).toBeGreaterThan(asked.length / 3);
  const wrong = answered.filter(({ topic, guess }) => guess.ranked[0]?.topic !== topic);
  expect(wrong.length / answered.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
});

test('messages outside the field are never answered', () => {
  const outside = asked.filter(({ topic }) => topic === 'none');
  expect(outside.length).toBeGreaterThan(3);
  for (const { text, guess } of outside) expect(guess.advice, text).not.toBe('answer');
});

describe('context', () => {
  test('a short follow-up stays with the topic of the conversation', async () => {
    const context = { language: 'nb', audience: 'participant', topic: 'programme-duration' } as const;
    const guess = await matcher.match('og hvis jeg er 23 år?', context);
    expect(guess.ranked.slice(0, 3).map((entry) => entry.topic)).toContain('programme-duration');
    expect(guess.advice).not.toBe('outside');
  });

  test('a clear question about something else leaves it', async () => {
    const guess = await matcher.match('Hvordan søker jeg om plass i barnehage?', { language: 'nb', audience: 'participant', topic: 'programme-duration' });
    expect(guess.ranked[0]?.topic).toBe('kindergarten');
  });

  test('a caseworker topic counts for more when a caseworker asks', async () => {
    const score = async (audience: 'participant' | 'caseworker') => {
      const { ranked } = await matcher.match('Hvordan registrerer vi deltakeren i NIR?', { language: 'nb', audience });
      return ranked.find((entry) => entry.topic === 'nir-registration')?.score ?? 0;
    };
    expect(await score('caseworker')).toBeGreaterThan(await score('participant'));
  });

  test('a question in a language with few examples is found through the others', async () => {
    const { ranked } = await matcher.match('introduksjonsstønad?', { language: 'es', audience: 'participant' });
    expect(ranked[0]?.topic).toMatch(/^programme-benefit/);
  });
});

test.each(['Kan eg få norskkurs gratis', 'KAN JEG FÅ NORSKKURS GRATIS', 'kan jeg fa norskkurs gratis', 'kan jeg få norks kurs gratis???'])('%s: case, diacritics and a typo do not matter', async (text) => {
  const { ranked } = await matcher.match(text, { language: 'nb', audience: 'participant' });
  expect(ranked.slice(0, 2).map((entry) => entry.topic)).toContain('norwegian-cost');
});
