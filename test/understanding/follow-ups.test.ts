import { expect, test } from 'vitest';
import { isTopicId, type TopicId } from '../../src/knowledge/topic-ids.ts';
import { toLanguageTag } from '../../src/languages/register.ts';
import { questionsIn } from '../../src/understanding/topics/two-questions.ts';
import { fixture, understanding } from './support.ts';

const { matcher } = await understanding();
const rows = fixture('follow-ups.tsv').map(([language = '', topic = '', text = '', stays = '']) => ({
  language: toLanguageTag(language) ?? 'nb', topic: isTopicId(topic) ? (topic as TopicId) : expect.unreachable(topic), text, stays: stays === 'yes',
}));
const match = (row: (typeof rows)[number], topic: TopicId | undefined) =>
  matcher.match(row.text, { language: row.language, audience: 'participant', ...(topic ? { topic } : {}) });

test('of short follow-ups nine in ten keep the topic of the conversation, and none is called outside', async () => {
  const own = rows.filter(({ stays }) => stays);
  const guesses = await Promise.all(own.map((row) => match(row, row.topic)));
  const left = own.filter(({ topic }, at) => guesses[at]?.ranked[0]?.topic !== topic);
  expect(left.length / own.length, left.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
  expect(guesses.filter(({ advice }) => advice === 'outside')).toEqual([]);
});

test.each(rows.filter(({ stays }) => !stays))('$text leaves the topic $topic', async (row) => {
  const { ranked, advice } = await match(row, row.topic);
  expect(advice === 'outside' || ranked[0]?.topic !== row.topic).toBe(true);
});

test.each(['how much?', 'and my brother?', 'where do I apply?', 'وكم من الوقت؟', 'сколько?'])('at the beginning of a conversation %s is not answered', async (text) => {
  const row = rows.find((entry) => entry.text === text) ?? expect.unreachable(text);
  expect((await match(row, undefined)).advice).not.toBe('answer');
});

test('two questions about two things are both offered', async () => {
  const { ranked, advice } = await matcher.match('Hvor lenge varer introduksjonsprogrammet? Og hvordan får jeg barnehageplass?', { language: 'nb', audience: 'participant' });
  expect(advice).toBe('choose');
  expect(ranked.slice(0, 2).map(({ topic }) => topic).toSorted()).toEqual(['kindergarten', 'programme-duration']);
});

test('two questions about one thing are one question', async () => {
  const { ranked, advice } = await matcher.match('Jeg er syk i dag. Mister jeg stønad når jeg er syk? Hvem må jeg si fra til når jeg er syk?', { language: 'nb', audience: 'participant' });
  expect([advice, ranked[0]?.topic]).toEqual(['answer', 'programme-sickness']);
});

test.each([
  ['Hvor lenge varer det her kurset? Hvorfor?', 0],
  ['Hva er det du mener? Hvor lang er tida? ماذا أفعل بعد ذلك؟', 3],
  ['Kan jeg søke nå? '.repeat(9), 0],
  ['Jeg har to barn. Kan de gå i barnehage?', 0],
])('%s has %i questions that stand alone', (text, count) => {
  expect(questionsIn(text)).toHaveLength(count);
});
