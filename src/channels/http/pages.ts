import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import compression from 'compression';
import { BotError } from '../../errors.ts';
import { languages, languageTags, toLanguageTag } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';

export interface PageParts {
  /** Where the built chat lies. */
  readonly widgetDir: string;
  readonly texts: Texts;
  readonly exitUrl: string;
  readonly forget: (conversation: string) => Promise<void>;
}

const hour = 3600;

/** The pages: a municipality's page with the chat on it, the chat itself, its loader, and the way out. */
export function pageRoutes({ widgetDir, texts, exitUrl, forget }: PageParts): Router {
  const router = express.Router();
  const page = (file: string, maxAge = 0): RequestHandler => (_request, response, next) => {
    const path = join(widgetDir, file);
    if (!existsSync(path)) return next(new BotError('WIDGET_NOT_BUILT'));
    response.set('Cache-Control', maxAge ? `public, max-age=${maxAge}` : 'no-cache');
    response.sendFile(path);
  };
  router.use(compression());
  router.get('/', page('index.html'));
  router.get('/chat', page('chat.html'));
  router.get('/embed.js', page('embed.js', hour));
  // Names in /assets hold a hash of the content, so they never change.
  router.use('/assets', express.static(join(widgetDir, 'assets'), { immutable: true, maxAge: '365d', index: false }));
  router.get('/widget/languages.json', (_request, response) => {
    response.set('Cache-Control', `public, max-age=${hour}`);
    response.json(languageTags.map((tag) => ({ tag, name: languages[tag].name, dir: languages[tag].dir })));
  });
  router.get('/widget/strings/:file', (request, response) => {
    const tag = toLanguageTag(String(request.params['file']).replace(/\.json$/, ''));
    const found = tag && [tag, ...languages[tag].fallbacks].find((each) => texts.namespace(each, 'widget'));
    if (!found) throw new BotError('LANGUAGE_UNKNOWN', { language: String(request.params['file']).slice(0, 40) });
    response.set('Cache-Control', `public, max-age=${hour}`);
    response.json(texts.namespace(found, 'widget'));
  });
  router.get('/exit', exitHandler(exitUrl, forget));
  return router;
}

/** The way out without script: forgets the conversation and goes to a neutral page. */
function exitHandler(exitUrl: string, forget: PageParts['forget']): RequestHandler {
  return async (request, response) => {
    const conversation = request.query['conversation'];
    if (typeof conversation === 'string') await forget(conversation);
    response.set({ 'Cache-Control': 'no-store', 'Clear-Site-Data': '"cache", "storage"' });
    response.redirect(303, exitUrl);
  };
}
