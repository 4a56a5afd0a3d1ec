import { contactIds, contacts, telUri } from '../../knowledge/contacts.ts';
import { contactName, contactPurpose } from '../../knowledge/render.ts';
import { languages, languageTags, type LanguageTag } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';

/**
 * All numbers as a page that needs no script, for those whose browser runs none: first the way
 * out, then the numbers in the reader's language, then a menu of the others.
 */
export function phonePage(texts: Texts, tag: LanguageTag): string {
  const say = (key: string): string => escapeHtml(texts.say(tag, key));
  const rows = contactIds.flatMap((id) => {
    const { phone } = contacts[id];
    return phone ? [`<li><a href="${telUri(phone)}">${escapeHtml(contactName(id, tag, texts))} <bdi dir="ltr">${phone}</bdi></a> – ${escapeHtml(contactPurpose(id, tag, texts))}</li>`] : [];
  });
  const others = languageTags.map((each) => `<li><a href="/phones?language=${each}" lang="${each}" dir="${languages[each].dir}">${escapeHtml(languages[each].name)}</a></li>`);
  // The title stands in the tab and in the history, so it says as little as the chat's own.
  return `<!doctype html><html lang="${tag}" dir="${languages[tag].dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="format-detection" content="telephone=no"><title>${say('widget:page.title')}</title></head><body><p><a href="/exit" target="_top" rel="nofollow noreferrer">${say('widget:exit.button')}</a></p><main><h1>${say('common:phones.title')}</h1><ul>${rows.join('')}</ul><p>${say('widget:exit.records')}</p></main><nav aria-label="${say('widget:language.menu')}"><ul>${others.join('')}</ul></nav></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
