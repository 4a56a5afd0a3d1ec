import type { Answer, Contact, Reason, Source, Titled } from './answer.ts';
import { button, el, hiddenText, outwardLink, safeAddress } from './dom.ts';
import { markdown } from './markdown.ts';
import { formatDay, type Language, type Wording } from './words.ts';

export interface AnswerContext {
  readonly wording: Wording;
  /** The direction and Intl locale of the answer's own language. */
  languageOf(tag: string): Language | undefined;
  /** Says `value` for the user; `title` is what is shown as said. */
  say(choice: Titled): void;
}

/**
 * An answer as an article: in a crisis first whom to call, else first the text. The frame is in
 * the page's language, title and text are marked with their own.
 */
export function answerView(answer: Answer, context: AnswerContext): HTMLElement {
  const { words, language } = context.wording;
  const inCrisis = answer.status === 'crisis';
  const article = el('article', { class: inCrisis ? 'answer crisis' : 'answer', lang: language.tag, dir: language.dir });
  const contacts = inCrisis ? crisisContacts(answer.contacts, words.answer) : contactList(answer.contacts, words.answer);
  article.append(hiddenText(words.message.bot), title(answer, context), ...notes(answer, words.answer));
  if (inCrisis) article.append(...contacts, text(answer, context));
  // A question ends the text, so its choices follow at once.
  else article.append(text(answer, context), ...(answer.needs === null ? [] : asked(answer.needs, answer, context)), ...contacts);
  article.append(...reasonList(answer.reasons, words.answer), ...sourceList(answer.sources, context.wording), ...questions(answer, context));
  return article;
}

function own(answer: Answer, context: AnswerContext): Record<string, string> {
  return { lang: answer.textLanguage, dir: context.languageOf(answer.textLanguage)?.dir ?? 'auto' };
}

function title(answer: Answer, context: AnswerContext): Node {
  return answer.title === '' ? document.createDocumentFragment() : el('h2', own(answer, context), answer.title);
}

function text(answer: Answer, context: AnswerContext): HTMLElement {
  const element = el('div', { class: 'text', ...own(answer, context) });
  element.append(markdown(answer.text, context.wording.words.answer.newTab));
  return element;
}

function notes(answer: Answer, words: Wording['words']['answer']): HTMLElement[] {
  const found: string[] = [];
  // The text itself says by which day; this is the mark that cannot be overlooked.
  if (answer.reviewOverdue) found.push(words.overdue);
  if (answer.wording === 'model') found.push(words.model);
  return found.map((note) => el('p', { class: 'notice' }, note));
}

/**
 * Digits alone, as a phone wants them; a plus at the start stays. Eight digits get +47, so that a
 * foreign SIM card reaches them; short numbers and those that begin with 8 exist only as dialled in Norway.
 */
function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return `tel:${/^[^8+]\d{7}$/.test(digits) ? '+47' : ''}${digits}`;
}

function number(phone: string): HTMLElement {
  return el('bdi', { class: 'number', dir: 'ltr' }, phone);
}

function openMark(contact: Contact, words: Wording['words']['answer']): HTMLElement[] {
  if (contact.openNow) return [el('span', { class: 'open' }, words.openNow)];
  return contact.opens === undefined ? [] : [el('span', { class: 'opens' }, contact.opens)];
}

/** More large buttons than this make nobody choose faster; the text of the answer names the others. */
const mostCalls = 3;

/** Large call buttons, those open now first. A service without a number stands in the text. */
function crisisContacts(contacts: readonly Contact[], words: Wording['words']['answer']): HTMLElement[] {
  const callable = contacts.filter((contact) => contact.phone !== undefined);
  const items = callable.sort((a, b) => Number(b.openNow) - Number(a.openNow)).slice(0, mostCalls).map((contact) =>
    el('li', {},
      el('a', { class: 'call', href: dialled(contact.phone ?? '') },
        el('span', { class: 'who' }, `${words.call} `, serviceName(contact)), ' ', number(contact.phone ?? ''), ' ', ...openMark(contact, words)),
      // Who cannot speak aloud may write: the chats that some lines have stand on their pages.
      ...website(contact, words)),
    );
  return items.length === 0 ? [] : [el('p', { class: 'lead' }, words.callNow), el('ul', { class: 'calls' }, ...items), el('p', { class: 'small' }, words.callTrace)];
}

function website({ name, url }: Contact, words: Wording['words']['answer']): (Node | string)[] {
  return url === undefined || safeAddress(url) === undefined ? [] : [' ', outwardLink(url, words.newTab, words.website, hiddenText(`: ${name}`))];
}

/** Names of services stay Norwegian in every language, so that people know them when they see them. */
function serviceName(contact: Contact): HTMLElement {
  return el('bdi', { class: 'name', lang: 'nb' }, contact.name);
}

function contactList(contacts: readonly Contact[], words: Wording['words']['answer']): HTMLElement[] {
  if (contacts.length === 0) return [];
  const items = contacts.map((contact) => {
    const phone = contact.phone === undefined ? [] : [' ', el('a', { href: dialled(contact.phone) }, hiddenText(`${words.call} `), number(contact.phone))];
    return el('li', {}, serviceName(contact), ...phone, ...website(contact, words), ' ', ...openMark(contact, words));
  });
  return [el('p', { class: 'lead' }, words.contacts), el('ul', { class: 'contacts' }, ...items)];
}

function folded(summary: string, kind: string, ...content: readonly Node[]): HTMLElement {
  return el('details', { class: kind }, el('summary', {}, summary), ...content);
}

function section(reference: string | undefined, beside: string): (Node | string)[] {
  return reference === undefined || beside.includes(reference) ? [] : [' ', el('bdi', { class: 'section' }, `(${reference})`)];
}

function reasonList(reasons: readonly Reason[], words: Wording['words']['answer']): HTMLElement[] {
  if (reasons.length === 0) return [];
  return [folded(words.reasons, 'reasons', el('ul', {}, ...reasons.map((reason) => el('li', {}, reason.text, ...section(reason.section, reason.text)))))];
}

function sourceList(sources: readonly Source[], { words, language }: Wording): HTMLElement[] {
  if (sources.length === 0) return [];
  const items = sources.map((source) => {
    const checked = words.answer.checked.replace('{{date}}', () => formatDay(source.checkedOn, language));
    return el('li', {}, outwardLink(source.url, words.answer.newTab, el('bdi', { lang: 'nb' }, source.title)), ...section(source.section, source.title), ' ', el('span', { class: 'checked' }, checked));
  });
  return [folded(words.answer.sources, 'sources', el('ul', {}, ...items))];
}

/** All that can be pressed to go on; taken away when the next turn begins. */
function questions(answer: Answer, context: AnswerContext): HTMLElement[] {
  const words = context.wording.words.answer;
  const { needs } = answer;
  // What is folded out here is not offered as a button too.
  const offered = answer.suggestions.filter(({ value }) => needs === null || value !== '/why');
  const feedback = offered.filter(({ value }) => value.startsWith('/helpful'));
  const others = offered.filter((choice) => !feedback.includes(choice));
  return [
    ...group(words.alternatives, alternatives(answer), context, true),
    ...group(words.suggestions, others, context, needs === null && answer.status !== 'choices' && answer.status !== 'crisis'),
    ...group(words.helpful, feedback, context, true),
  ];
}

function asked(needs: NonNullable<Answer['needs']>, answer: Answer, context: AnswerContext): HTMLElement[] {
  const words = context.wording.words.answer;
  const question = answer.text.includes(needs.question) ? [] : [el('p', { class: 'question', ...own(answer, context) }, needs.question)];
  const why = needs.why === '' ? [] : [folded(words.whyAsk, 'why', el('p', own(answer, context), needs.why))];
  return [...question, ...group(words.choose, needs.choices, context, false), ...why];
}

/** Topics to choose from, unless the suggestions hold them already. */
function alternatives(answer: Answer): Titled[] {
  if (answer.status !== 'choices') return [];
  const topics = answer.alternatives.map(({ topic, title }) => ({ value: `/topic ${topic}`, title }));
  return answer.suggestions.some(({ value }) => value.startsWith('/topic')) ? [] : topics;
}

function group(label: string, choices: readonly Titled[], context: AnswerContext, labelled: boolean): HTMLElement[] {
  if (choices.length === 0) return [];
  const buttons = choices.map((choice) => {
    const element = button(choice.title, 'choice', () => context.say(choice));
    element.dir = 'auto';
    return element;
  });
  const shown = labelled ? [el('p', { class: 'lead', 'aria-hidden': 'true' }, label)] : [];
  return [el('div', { class: 'choices', role: 'group', 'aria-label': label }, ...shown, ...buttons)];
}
