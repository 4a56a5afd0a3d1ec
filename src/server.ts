import { pino } from 'pino';
import { createApp } from './app.ts';
import { causeOf } from './channels/bot-framework/http-json.ts';
import { readConfig } from './config.ts';
import { BotError } from './errors.ts';

try {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const app = await createApp(config, log);
  app.server.listen(config.port, config.host, () => log.info({ host: config.host, port: config.port, bot: config.botAuth.mode }, 'Veiviser is listening'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)));
  process.on('uncaughtException', (error) => log.error({ cause: causeOf({ cause: error }) }, 'uncaught'));
  process.on('unhandledRejection', (error) => log.error({ cause: causeOf({ cause: error }) }, 'unhandled'));
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 2;
}
