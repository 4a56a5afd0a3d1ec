import type { WrittenAnswer } from '../../../src/bot/contract.ts';
import type { Bot, IncomingMessage } from '../../../src/bot/ports.ts';
import { BotError } from '../../../src/errors.ts';

export interface EchoBot extends Bot {
  /** Every message it got, oldest first. */
  readonly heard: IncomingMessage[];
  /** Turns so far of a conversation, which is all that this bot remembers. */
  readonly turns: Map<string, number>;
  /** Turns wait for this. */
  hold: Promise<void>;
}

export function answerOf(text: string, more: Partial<WrittenAnswer> = {}): WrittenAnswer {
  return {
    status: 'answered', language: 'en', textLanguage: 'en', topic: 'norwegian-who', alternatives: [], title: 'Echo', text,
    reasons: [], sources: [], contacts: [], suggestions: [], needs: null, outcome: null, crisis: null, wording: 'curated',
    on: '2026-06-01', reviewOverdue: false, conversation: '', ...more,
  };
}

/** A small real bot: it echoes, counts the turns of each conversation, and knows a cry for help and a failure. */
export function createEchoBot(turns = new Map<string, number>()): EchoBot {
  const heard: IncomingMessage[] = [];
  return {
    heard,
    turns,
    hold: Promise.resolve(),
    async turn(message) {
      heard.push(message);
      await this.hold;
      if (message.text === 'fail') throw new BotError('STORE_FAILED', { problem: 'disk' });
      if (message.municipality === 'Atlantis') throw new BotError('MUNICIPALITY_UNKNOWN', { municipality: 'Atlantis' });
      const { conversation = '', text } = message;
      const count = (turns.get(conversation) ?? 0) + 1;
      turns.set(conversation, count);
      if (text.includes('danger')) {
        return answerOf('Call 112 now.', {
          status: 'crisis', crisis: { kind: 'violence', degree: 'now' }, conversation,
          contacts: [{ id: 'police', name: 'Police', phone: '112', openNow: true }],
        });
      }
      if (text === '') return answerOf('I did not understand.', { status: 'notUnderstood', topic: null, conversation });
      return answerOf(`${count}: ${text.slice(0, 2000)}`, { conversation, suggestions: [{ value: '/topic appeal', title: 'Appeal' }] });
    },
    async welcome({ conversation = '' }) {
      return answerOf('Welcome', { status: 'smallTalk', topic: null, conversation });
    },
    async forget(conversation) {
      turns.delete(conversation);
    },
  };
}
