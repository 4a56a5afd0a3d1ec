import type { Bot } from '../src/bot/ports.ts';
import { judge, type Outcome } from './metrics.ts';
import type { Row } from './rows.ts';

/** Asks the bot every question, each in a conversation of its own. Text and audience go in, never the language. */
export async function askAll(rows: readonly Row[], bot: Pick<Bot, 'turn'>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    const answer = await bot.turn({ text: row.text, ...(row.audience ? { audience: row.audience } : {}) });
    outcomes.push(judge(row, answer));
  }
  return outcomes;
}
