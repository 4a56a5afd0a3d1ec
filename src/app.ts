import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { distDir, openBot, rootDir, type OpenBot, type OpenBotOptions } from './app-parts.ts';
import { createCrisisCounts } from './bot/crisis-counts.ts';
import { causeOf } from './channels/bot-framework/http-json.ts';
import { createBotFrameworkDoor } from './channels/bot-framework/index.ts';
import { createDirectLine, loadOrCreateKey } from './channels/direct-line/index.ts';
import { askHandler, forgetHandler } from './channels/http/ask.ts';
import { errorHandler, requireJson } from './channels/http/errors.ts';
import { openApiDocument } from './channels/http/openapi.ts';
import { pageRoutes } from './channels/http/pages.ts';
import { evaluateHandler, ruleHandler, rulesHandler } from './channels/http/rules.ts';
import { topicHandler, topicsHandler } from './channels/http/topics.ts';
import type { Config } from './config.ts';
import { BotError } from './errors.ts';
import { dayInOslo } from './languages/format.ts';
import { toLanguageTag, type LanguageTag } from './languages/register.ts';

/** Bytes of a request that are read; danger is looked for in all of them. */
const bodyLimit = 1_000_000;
/** How often what is past its time is removed, in milliseconds. */
const sweepEveryMs = 15_000;

export interface App {
  readonly app: Express;
  /** An HTTP server with the app and the chat's socket on it, not listening yet. */
  readonly server: Server;
  readonly parts: OpenBot;
  /** Removes everything that is past its retention time, as of the clock. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export interface AppOptions extends OpenBotOptions {
  readonly widgetDir?: string;
}

/** All doors on one Express app over one bot. Does not listen. */
export async function createApp(config: Config, log: Logger, options: AppOptions = {}): Promise<App> {
  const crisisCounts = createCrisisCounts();
  const parts = await openBot(config, {
    // A crisis leaves no line of its own: the hour and the language could tell whose it was.
    onTurn: ({ crisis, ...event }) => {
      if (crisis) crisisCounts.add(crisis, dayInOslo(parts.clock.now()));
      if (event.status !== 'crisis') log.info(event, 'turn');
    },
    // The chat's door is made after the bot it opens to; no turn runs before both are there.
    onForget: (conversation) => directLine.forget(conversation),
    ...options,
  });
  for (const notice of parts.notices) log.warn(notice);
  void parts.encoderReady.then((notices) => notices.forEach((notice) => log.error(notice)));
  const signingKey = config.directLineKey ? new TextEncoder().encode(config.directLineKey) : loadOrCreateKey(join(config.dataDir, 'signing.key'));
  const failureText = failureTextFrom(parts);
  const directLine = createDirectLine({
    bot: parts.bot,
    failureText,
    key: signingKey,
    retentionMs: config.retentionMs,
    clock: parts.clock,
    log,
    ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}),
    limits: callLimitsFor(config.rateLimitPerMinute),
  });
  const forget = async (conversation: string): Promise<void> => {
    await parts.bot.forget(directLine.leave(conversation) ?? conversation);
  };
  const door = createBotFrameworkDoor({ bot: parts.bot, auth: config.botAuth, log, secret: signingKey, failureText, removalWords: removalWordsFrom(parts) });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(securityHeaders(config));
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.all('/api/messages', (request, response) => door(request, response));
  app.use('/v3/directline', (request, response, next) => directLine.handle(request, response, next));
  app.use('/api', apiRoutes(config, parts, forget));
  app.get('/openapi.json', (_request, response) => void response.json(openApiDocument(version(), config.publicUrl)));
  app.use(pageRoutes({ widgetDir: options.widgetDir ?? join(distDir, 'widget'), texts: parts.texts, exitUrl: config.exitUrl, forget, report: (error) => reportError(log, error) }));
  app.use((_request, _response, next) => next(new BotError('ROUTE_UNKNOWN')));
  app.use(errorHandler(parts.texts, (error) => reportError(log, error)));

  // Channels call their one address for every message: it needs nothing of what the pages need.
  const server = createServer((request, response) => {
    if (request.url?.split('?', 1)[0] === '/api/messages') void door(request, response);
    else app(request, response);
  });
  directLine.attach(server);
  const sweep = async (): Promise<void> => {
    const now = parts.clock.now();
    directLine.sweep(now);
    await parts.store.sweep(now);
    for (const day of crisisCounts.takeBefore(dayInOslo(now))) log.info(day, 'crises of a day');
  };
  const timer = setInterval(() => sweep().catch((error: unknown) => log.error({ cause: causeOf({ cause: error }) }, 'sweep failed')), sweepEveryMs);
  timer.unref();
  return {
    app, server, parts, sweep,
    async close() {
      clearInterval(timer);
      directLine.close();
      await new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); });
      await parts.close();
    },
  };
}

function apiRoutes(config: Config, parts: OpenBot, forget: (conversation: string) => Promise<void>) {
  const router = express.Router();
  if (config.rateLimitPerMinute) {
    router.use(rateLimit({
      windowMs: 60_000, limit: config.rateLimitPerMinute, standardHeaders: 'draft-8', legacyHeaders: false,
      validate: false,
      handler: (_request, _response, next) => next(new BotError('TOO_MANY_REQUESTS', { seconds: 60 })),
    }));
  }
  const readBody = express.json({ limit: bodyLimit, strict: false, type: () => true });
  router.post('/ask', requireJson, readBody, askHandler(parts.bot, config.explain));
  router.all('/ask', (_request, _response, next) => next(new BotError('METHOD_NOT_ALLOWED', { allowed: 'POST' })));
  router.get('/topics', topicsHandler(parts));
  router.get('/topics/:id', topicHandler(parts));
  router.get('/rules', rulesHandler);
  router.get('/rules/:id', ruleHandler);
  router.post('/rules/:id', requireJson, readBody, evaluateHandler(parts));
  router.delete('/conversations/:id', forgetHandler(forget));
  return router;
}

/** The chat asks more often than it is spoken to: it polls, refreshes tokens and opens sockets. */
function callLimitsFor(perMinute: number) {
  const messagesPerMinute = perMinute || Infinity;
  return { messagesPerMinute, startsPerMinute: messagesPerMinute, callsPerMinute: messagesPerMinute * 10 };
}

/** What a reader is told when a turn fails inside us: also whom to call, since the turn may have been a cry. */
function failureTextFrom({ texts }: OpenBot): (languageHint: string | undefined) => string {
  return (hint) => texts.say(toLanguageTag(hint ?? '') ?? 'nb', 'errors:turnFailed');
}

/** Teams has no way out of our own, and the account belongs to an employer or a school. */
function removalWordsFrom({ texts }: OpenBot) {
  return (language: LanguageTag) => ({
    remove: texts.say(language, 'crisis:card.remove'), copy: texts.say(language, 'crisis:card.copy'), wayOut: texts.say(language, 'crisis:hide'),
  });
}

/** The chat may be framed where the municipality says; nothing else may, and nothing is fetched from elsewhere. */
function securityHeaders(config: Config): express.RequestHandler {
  const socket = config.publicUrl ? [config.publicUrl.replace(/^http/, 'ws')] : [];
  const policy = (ancestors: readonly string[]) => helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], connectSrc: ["'self'", ...socket], imgSrc: ["'self'", 'data:'], objectSrc: ["'none'"],
        baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: [...ancestors],
      },
    },
    frameguard: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: false,
    strictTransportSecurity: config.publicUrl?.startsWith('https') ?? false,
  });
  const framed = policy(config.embedOrigins.length > 0 ? ["'self'", ...config.embedOrigins] : ['*']);
  const unframed = policy(["'self'"]);
  return (request, response, next) => (request.path === '/chat' ? framed : unframed)(request, response, next);
}

function reportError(log: Logger, error: BotError): void {
  // Details of a refusal, and the message of a stranger, may repeat what was sent.
  if (error.code === 'INTERNAL' || error.code === 'STORE_FAILED') log.error({ code: error.code, cause: causeOf(error) }, error.message);
  else log.info({ code: error.code }, 'refused');
}

function version(): string {
  return (JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8')) as { version: string }).version;
}
