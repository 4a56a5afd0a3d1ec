import type { Activity } from 'botbuilder';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { toCard } from '../../../src/channels/bot-framework/card.ts';
import { conversationKey, toIncoming } from '../../../src/channels/bot-framework/inbound.ts';
import { toReply } from '../../../src/channels/bot-framework/outbound.ts';
import { answerOf } from './echo-bot.ts';

const activity = (more: object) => ({ type: 'message', text: 'hi', channelId: 'msteams', recipient: { id: 'b' }, from: { id: 'u' }, conversation: { id: 'c' }, ...more }) as unknown as Activity;

test('Teams: the bot’s mention goes, those of others stay, and a caseworker is asking', () => {
  const mention = (id: string, name: string) => ({ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } });
  const read = toIncoming(activity({ text: '<at>Veiviser</at> what of <at>Ali</at>?', entities: [mention('b', 'Veiviser'), mention('a', 'Ali'), { type: 'clientInfo' }], locale: 'nb-NO' }), 'k');
  expect(read).toEqual({ text: 'what of <at>Ali</at>?', conversation: 'k', languageHint: 'nb-NO', audienceDefault: 'caseworker' });
});

test('a button’s value is what was said; wishes that are none are left out', () => {
  const data = { audience: 'participant', language: 'uk', municipality: 3, on: 'tomorrow' };
  expect(toIncoming(activity({ text: 'Appeal', value: { say: '/topic appeal' }, channelData: data }), 'k'))
    .toEqual({ text: '/topic appeal', conversation: 'k', audienceDefault: 'caseworker', audience: 'participant', language: 'uk' });
  expect(toIncoming(activity({ channelId: 'webchat', text: null, value: 7 }), 'k')).toEqual({ text: '', conversation: 'k' });
});

test('keys differ by channel, conversation and secret, and in a group by person', () => {
  const keys = [
    conversationKey(activity({})),
    conversationKey(activity({ channelId: 'emulator' })),
    conversationKey(activity({ conversation: { id: 'd' } })),
    conversationKey(activity({}), new Uint8Array(32)),
    conversationKey(activity({ conversation: { id: 'c', isGroup: true } })),
    conversationKey(activity({ conversation: { id: 'c', isGroup: true }, from: { id: 'v' } })),
    conversationKey(activity({ conversation: { id: 'c', conversationType: 'channel' }, from: { id: 'w' } })),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(conversationKey(activity({ from: { id: 'v' } }))).toBe(keys[0]);
});

/** Adaptive Cards 1.5, as far as we use it; strict, so that a misspelt property fails. */
const action = z.union([
  z.strictObject({ type: z.literal('Action.OpenUrl'), title: z.string().min(1), url: z.url() }),
  z.strictObject({ type: z.literal('Action.Submit'), title: z.string().min(1), data: z.record(z.string(), z.unknown()) }),
]);
const element = z.union([
  z.strictObject({
    type: z.literal('TextBlock'), text: z.string().min(1), wrap: z.boolean(), style: z.enum(['default', 'heading']).optional(),
    weight: z.enum(['lighter', 'default', 'bolder']).optional(), size: z.enum(['default', 'small', 'medium', 'large', 'extraLarge']).optional(),
    isSubtle: z.boolean().optional(), spacing: z.enum(['none', 'small', 'default', 'medium', 'large', 'extraLarge', 'padding']).optional(),
  }),
  z.strictObject({ type: z.literal('ActionSet'), actions: z.array(action).min(1).max(6) }),
]);
const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'), $schema: z.url(), version: z.literal('1.5'), lang: z.string().regex(/^[a-z]{2,3}-[A-Z]{2}$/),
  rtl: z.boolean().optional(), fallbackText: z.string(), body: z.array(element).min(1),
});

const full = answerOf('النص', {
  textLanguage: 'ar', title: 'عنوان',
  reasons: [{ code: 'a', text: 'سبب', section: '§ 30' }],
  sources: [{ title: 'Integreringsloven [2020]', url: 'https://lovdata.no/lov/2020-11-06-127/§30 (a)', section: '§ 30', checkedOn: '2026-07-28' }],
  contacts: [{ id: 'i', name: 'IMDi', phone: '+47 22 00 00 00', openNow: true }, { id: 'w', name: 'Web', url: 'https://www.imdi.no/', openNow: false }, { id: 'n', name: 'None', openNow: false }],
  needs: { fact: 'bornOn', question: 'متى؟', choices: [{ value: '/fact a 1', title: 'أ' }], why: '' },
  suggestions: Array.from({ length: 8 }, (_, index) => ({ value: `/topic ${index || 'x'}`, title: `T${index}` })),
});

test('the card is a valid Adaptive Card 1.5 with sources, telephone, choices and direction', () => {
  const card = cardSchema.parse(toCard(full, true));
  expect(card).toMatchObject({ lang: 'ar-SY', rtl: true, fallbackText: 'النص' });
  const texts = card.body.flatMap((part) => (part.type === 'TextBlock' ? [part.text] : []));
  expect(texts).toEqual(['عنوان', 'النص', 'متى؟', '- سبب', '[Integreringsloven \\[2020\\], § 30](https://lovdata.no/lov/2020-11-06-127/§30%20%28a%29) (2026-07-28)']);
  const actions = card.body.flatMap((part) => (part.type === 'ActionSet' ? part.actions : []));
  expect(actions.slice(0, 3)).toEqual([
    { type: 'Action.OpenUrl', title: 'IMDi: \u2066+47 22 00 00 00\u2069', url: 'tel:+4722000000' },
    { type: 'Action.OpenUrl', title: 'Web', url: 'https://www.imdi.no/' },
    { type: 'Action.Submit', title: 'أ', data: { say: '/fact a 1', msteams: { type: 'messageBack', text: '/fact a 1', displayText: 'أ', value: { say: '/fact a 1' } } } },
  ]);
  expect(actions).toHaveLength(11);
});

test('in a crisis the telephone comes first; an answer with nothing besides its words has no card', () => {
  const crisis = toCard({ ...full, status: 'crisis' });
  expect(crisis?.body[0]?.type).toBe('ActionSet');
  expect(toCard(answerOf('x'))).toBeNull();
});

test('channels with cards show the words once; plain ones get everything as Markdown and buttons', () => {
  const rich = toReply(full, { channel: 'msteams' });
  expect(rich.text).toBe('**عنوان**\n\nالنص\n\nمتى؟');
  expect(rich.attachments?.[0]?.content).toEqual(toCard(full));
  expect(rich).toMatchObject({ locale: 'ar-SY', inputHint: 'expectingInput' });
  expect(rich.suggestedActions).toBeUndefined();
  const plain = toReply(full, { channel: 'sms' });
  expect(plain.attachments).toBeUndefined();
  expect(plain.text).toContain('- IMDi: [+47 22 00 00 00](tel:+4722000000)');
  expect(plain.text).toContain('](https://lovdata.no/');
  expect(plain.suggestedActions?.actions[0]).toEqual({ type: 'messageBack', title: 'أ', text: '/fact a 1', displayText: 'أ', value: { say: '/fact a 1' } });
  expect(toReply(full, { channel: 'directline', withAnswer: true, cards: false })).toMatchObject({ channelData: { answer: full } });
});
