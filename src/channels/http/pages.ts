import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import compression from 'compression';
import { BotError } from '../../errors.ts';
import { intlLocale, languages, languageTags, toLanguageTag } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';
import { toBotError, type Report } from './errors.ts';
import { phonePage } from './phone-page.ts';

export interface PageParts {
  /** Where the built chat lies. */
  readonly widgetDir: string;
  readonly texts: Texts;
  readonly exitUrl: string;
  readonly forget: (conversation: string) => Promise<void>;
  /** Told of what goes wrong after the reader has been let go. */
  readonly report: Report;
}

const hour = 3600;

/** The neutral page that the loader is built with. */
const builtExit = 'https://www.yr.no/';

/** The pages: a municipality's page with the chat on it, the chat itself, its loader, and the way out. */
export function pageRoutes(parts: PageParts): Router {
  const { widgetDir, texts } = parts;
  const router = express.Router();
  const page = (file: string, caching = 'no-cache'): RequestHandler => (_request, response, next) => {
    const path = join(widgetDir, file);
    if (!existsSync(path)) return next(new BotError('WIDGET_NOT_BUILT'));
    response.set('Cache-Control', caching);
    response.sendFile(path);
  };
  router.use(compression());
  router.get('/', page('index.html'));
  router.get('/chat', page('chat.html', 'no-store'));
  router.get('/embed.js', loaderHandler(parts));
  // Names in /assets hold a hash of the content, so they never change.
  router.use('/assets', express.static(join(widgetDir, 'assets'), { immutable: true, maxAge: '365d', index: false }));
  router.get('/widget/languages.json', (_request, response) => {
    response.set('Cache-Control', `public, max-age=${hour}`);
    response.json(languageTags.map((tag) => ({ tag, name: languages[tag].name, dir: languages[tag].dir, intl: intlLocale(tag) })));
  });
  // A language without its own words is a 404: the chat then chooses another one and says so.
  router.get('/widget/strings/:file', (request, response) => {
    const tag = toLanguageTag(String(request.params['file']).replace(/\.json$/, ''));
    const words = tag && texts.namespace(tag, 'widget');
    if (!words) throw new BotError('ROUTE_UNKNOWN');
    response.set('Cache-Control', `public, max-age=${hour}`);
    response.json(words);
  });
  router.get('/phones', (request, response) => {
    const wanted = [request.query['language'], ...request.acceptsLanguages()];
    const tag = wanted.map((wish) => (typeof wish === 'string' ? toLanguageTag(wish) : undefined)).find((found) => found !== undefined);
    response.set('Cache-Control', 'no-store');
    response.type('html').send(phonePage(texts, tag ?? 'nb'));
  });
  router.get('/exit', exitHandler(parts));
  return router;
}

/** The loader, which knows where the quick exit leads when the page it stands on does not say. */
function loaderHandler({ widgetDir, exitUrl }: PageParts): RequestHandler {
  // Signs that could end a string of any kind, or stand for something inside it, in the built script.
  const exit = new URL(exitUrl).href.replace(/[\\"`$<]/g, encodeURIComponent).replaceAll("'", '%27');
  return (_request, response, next) => {
    const path = join(widgetDir, 'embed.js');
    if (!existsSync(path)) return next(new BotError('WIDGET_NOT_BUILT'));
    response.set('Cache-Control', `public, max-age=${hour}`);
    response.type('js').send(readFileSync(path, 'utf8').replaceAll(builtExit, () => exit));
  };
}

/**
 * The way out without script: goes to a neutral page and forgets the conversations that are named.
 * Whoever flees is let go first; nothing that goes wrong with the forgetting may keep her here.
 */
function exitHandler({ exitUrl, forget, report }: PageParts): RequestHandler {
  return async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'Clear-Site-Data': '"cache", "storage"' });
    response.redirect(303, exitUrl);
    for (const conversation of [request.query['conversation']].flat()) {
      if (typeof conversation === 'string') await forget(conversation).catch((error: unknown) => report(toBotError(error)));
    }
  };
}
