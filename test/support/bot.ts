import { openBot, type OpenBot } from '../../src/app-parts.ts';
import { readConfig } from '../../src/config.ts';
import type { WrittenAnswer } from '../../src/bot/contract.ts';
import type { IncomingMessage } from '../../src/bot/ports.ts';

/** A Tuesday at noon in Norway, when weekday lines are open. */
export const noon = Date.parse('2026-11-24T11:00:00Z');

export interface TestBot extends OpenBot {
  /** Moves the clock; starts at `noon`. */
  setNow(at: number): void;
  ask(text: string, message?: Omit<IncomingMessage, 'text'>): Promise<WrittenAnswer>;
}

/** The real bot over the real texts, with a store in memory and a clock that tests move. */
export async function openTestBot(env: Readonly<Record<string, string>> = {}): Promise<TestBot> {
  let now = noon;
  const open = await openBot(readConfig({ NODE_ENV: 'test', ...env }), { storeFile: ':memory:', clock: { now: () => now } });
  await open.encoderReady;
  return { ...open, setNow: (at) => { now = at; }, ask: (text, message = {}) => open.bot.turn({ text, ...message }) };
}
