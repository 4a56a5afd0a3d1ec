import type { WrittenAnswer } from '../../bot/contract.ts';
import { languages } from '../../languages/register.ts';
import { choicesOf, link, openQuestion, sourceTitle, telephone } from './answer-parts.ts';

/** Teams shows at most six actions of one set; more go in further sets. */
const actionsPerSet = 6;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  readonly rtl?: true;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}

export type CardElement =
  | { readonly type: 'TextBlock'; readonly text: string; readonly wrap: true; readonly style?: 'heading'; readonly weight?: 'bolder'; readonly size?: 'small' | 'medium'; readonly isSubtle?: true; readonly spacing?: 'small' }
  | { readonly type: 'ActionSet'; readonly actions: readonly CardButton[] };

export type CardButton =
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }
  | { readonly type: 'Action.Submit'; readonly title: string; readonly data: Readonly<Record<string, unknown>> };

/**
 * What belongs to an answer besides its words, as an Adaptive Card 1.5: whom to call, reasons,
 * sources and what can be said next. Null when there is nothing of it. In a crisis the telephone
 * comes first.
 *
 * @param whole - with title and text too, where the card stands alone
 * @param button - makes the button of a choice
 */
export function toCard(answer: WrittenAnswer, whole = false, button = submit): AdaptiveCard | null {
  const reasons = answer.reasons.map(({ text }) => block(`- ${text}`, { spacing: 'small' }));
  const contacts = actionSets(contactButtons(answer));
  const sources = answer.sources.map((source) => block(sourceLine(source), { size: 'small', isSubtle: true, spacing: 'small' }));
  const next = actionSets(choicesOf(answer).map(button));
  const rest = answer.status === 'crisis' ? [...contacts, ...reasons, ...sources, ...next] : [...reasons, ...contacts, ...sources, ...next];
  const body = whole ? [...words(answer), ...rest] : rest;
  if (body.length === 0) return null;
  const { intl, dir } = languages[answer.textLanguage];
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: intl,
    ...(dir === 'rtl' ? { rtl: true as const } : {}),
    fallbackText: answer.text,
    body,
  };
}

function words(answer: WrittenAnswer): CardElement[] {
  const question = openQuestion(answer);
  return [
    ...(answer.title === '' ? [] : [block(answer.title, { style: 'heading', weight: 'bolder', size: 'medium' })]),
    ...(answer.text === '' ? [] : [block(answer.text)]),
    ...(question === '' ? [] : [block(question, { weight: 'bolder' })]),
  ];
}

type Block = Extract<CardElement, { type: 'TextBlock' }>;

function block(text: string, look: Partial<Omit<Block, 'type' | 'text' | 'wrap'>> = {}): Block {
  return { type: 'TextBlock', text, wrap: true, ...look };
}

function sourceLine(source: WrittenAnswer['sources'][number]): string {
  return `${link(sourceTitle(source), source.url)} (${source.checkedOn})`;
}

/** The number stands in the title too, isolated, so that it can be dialled by hand where `tel:` does nothing. */
function contactButtons({ contacts }: WrittenAnswer): CardButton[] {
  return contacts.flatMap(({ name, phone, url }): CardButton[] => {
    if (phone) return [{ type: 'Action.OpenUrl', title: `${name}: \u2066${phone}\u2069`, url: telephone(phone) }];
    return url ? [{ type: 'Action.OpenUrl', title: name, url }] : [];
  });
}

/** What the card of a crisis says in a channel that belongs to an employer or a school. */
export interface RemovalWords {
  /** Title of the button that removes the card. */
  readonly remove: string;
  /** That the account's owner may keep a copy. */
  readonly copy: string;
  /** The paragraph on our own pages' way out, which there is none of here. */
  readonly wayOut: string;
}

/**
 * A whole crisis answer as one card, so that nothing of it is left when its button has removed it.
 * The button comes last, where a chat is scrolled to.
 */
export function toRemovableCard(answer: WrittenAnswer, words: RemovalWords): AdaptiveCard | null {
  const card = toCard(withoutWayOut(answer, words), true, submitSilently);
  const removal: CardElement[] = [
    block(words.copy, { size: 'small', isSubtle: true }),
    { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: words.remove, data: { remove: true } }] },
  ];
  return card && { ...card, body: [...card.body, ...removal] };
}

export function withoutWayOut(answer: WrittenAnswer, { wayOut }: RemovalWords): WrittenAnswer {
  return { ...answer, text: answer.text.split('\n\n').filter((paragraph) => paragraph !== wayOut).join('\n\n') };
}

/** Sends `value` and shows `title` as what was said; Teams reads its own part of the data, others ours. */
function submit({ title, value }: { readonly title: string; readonly value: string }): CardButton {
  const msteams = { type: 'messageBack', text: value, displayText: title, value: { say: value } };
  return { type: 'Action.Submit', title, data: { say: value, msteams } };
}

/** Sends `value` without a message of the user's in the chat, which we could not remove. */
function submitSilently({ title, value }: { readonly title: string; readonly value: string }): CardButton {
  return { type: 'Action.Submit', title, data: { say: value } };
}

function actionSets(buttons: readonly CardButton[]): CardElement[] {
  const sets = Math.ceil(buttons.length / actionsPerSet);
  return Array.from({ length: sets }, (_, index) => ({
    type: 'ActionSet' as const,
    actions: buttons.slice(index * actionsPerSet, (index + 1) * actionsPerSet),
  }));
}
