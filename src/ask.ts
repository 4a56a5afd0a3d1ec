import { openBot } from './app-parts.ts';
import { askInTerminal } from './channels/terminal/ask.ts';
import { readConfig } from './config.ts';
import { BotError } from './errors.ts';

/** `npm run ask`: one question in the terminal, with the same bot and store as the server. */
try {
  const config = readConfig(process.env);
  const { bot, encoderReady, close } = await openBot(config);
  await encoderReady;
  await askInTerminal(bot, process.argv.slice(2), (text) => process.stdout.write(text), config.explain);
  await close();
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 2;
}
