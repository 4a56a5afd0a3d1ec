import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import compression from 'compression';
import { BotError } from '../../errors.ts';
import { contactIds, contacts, telUri } from '../../knowledge/contacts.ts';
import { contactName, contactPurpose } from '../../knowledge/render.ts';
import { intlLocale, languages, languageTags, toLanguageTag, type LanguageTag } from '../../languages/register.ts';
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
  const page = (file: string, caching = 'no-cache'): RequestHandler => (_request, response, next) => {
    const path = join(widgetDir, file);
    if (!existsSync(path)) return next(new BotError('WIDGET_NOT_BUILT'));
    response.set('Cache-Control', caching);
    response.sendFile(path);
  };
  router.use(compression());
  router.get('/', page('index.html'));
  router.get('/chat', page('chat.html', 'no-store'));
  router.get('/embed.js', page('embed.js', `public, max-age=${hour}`));
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
  router.get('/phones', (_request, response) => void response.type('html').send(phonePage(texts)));
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

/** All numbers as a page that needs no script, for those whose browser runs none. */
function phonePage(texts: Texts): string {
  const section = (tag: LanguageTag): string => {
    const rows = contactIds.flatMap((id) => {
      const { phone } = contacts[id];
      return phone ? [`<li><a href="${telUri(phone)}">${escapeHtml(contactName(id, tag, texts))} ${phone}</a> – ${escapeHtml(contactPurpose(id, tag, texts))}</li>`] : [];
    });
    return `<section lang="${tag}"><h1>${escapeHtml(texts.say(tag, 'common:phones.title'))}</h1><ul>${rows.join('')}</ul></section>`;
  };
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(texts.say('nb', 'common:phones.title'))}</title></head><body><main>${section('nb')}${section('en')}</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
