import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

/** The yardstick: the smallest bot that botbuilder's own adapter can run, without authentication. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) => void adapter.process(request, response, (context) => bot.run(context)));
app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
app.listen(Number(process.env['PORT']), '127.0.0.1');
