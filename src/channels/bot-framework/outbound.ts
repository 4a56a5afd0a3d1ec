import type { Activity, Attachment, CardAction } from 'botbuilder';
import type { WrittenAnswer } from '../../bot/contract.ts';
import { languages } from '../../languages/register.ts';
import { choicesOf, link, openQuestion, sourceTitle, telephone } from './answer-parts.ts';
import { toCard, toRemovableCard, withoutWayOut, type AdaptiveCard, type RemovalWords } from './card.ts';

/** Channels that show Adaptive Cards; all others get the whole answer as Markdown. */
const cardChannels: ReadonlySet<string> = new Set(['msteams', 'webchat', 'emulator', 'directline']);

export const cardType = 'application/vnd.microsoft.card.adaptive';

export interface Shape {
  readonly channel: string;
  /** False where the client asked for no cards. */
  readonly cards?: boolean;
  /** Sends the whole answer along as data, for our own widget. */
  readonly withAnswer?: boolean;
  /** Makes a crisis answer one card that can be removed. */
  readonly removal?: RemovalWords;
}

/**
 * An answer as an activity. Channels show `text` and card together, so the words of the answer go
 * in `text`, which every client can show, and the card holds what follows them; nothing stands twice.
 * A crisis answer that can be removed is a card alone: what a notification shows is the `text`.
 */
export function toReply(answer: WrittenAnswer, shape: Shape): Partial<Activity> {
  const removable = removalOf(answer, shape);
  const card = shape.cards !== false && cardChannels.has(shape.channel) ? cardFor(answer, removable) : null;
  const attachments: Attachment[] = card ? [{ contentType: cardType, content: card }] : [];
  return {
    type: 'message',
    ...(card && removable ? {} : { text: card ? headed(answer) : plainly(answer, removable) }),
    textFormat: 'markdown',
    locale: languages[answer.textLanguage].intl,
    inputHint: answer.needs ? 'expectingInput' : 'acceptingInput',
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(card || choicesOf(answer).length === 0 ? {} : { suggestedActions: { to: [], actions: choicesOf(answer).map(toAction) } }),
    ...(shape.withAnswer ? { channelData: { answer } } : {}),
  };
}

function removalOf({ status }: WrittenAnswer, { removal }: Shape): RemovalWords | undefined {
  return status === 'crisis' ? removal : undefined;
}

function cardFor(answer: WrittenAnswer, removable: RemovalWords | undefined): AdaptiveCard | null {
  return removable ? toRemovableCard(answer, removable) : toCard(answer);
}

function plainly(answer: WrittenAnswer, removable: RemovalWords | undefined): string {
  return removable ? `${toMarkdown(withoutWayOut(answer, removable))}\n\n${removable.copy}` : toMarkdown(answer);
}

/** The reply for a channel that refused the card. */
export function toPlainReply(answer: WrittenAnswer, shape: Shape): Partial<Activity> {
  return toReply(answer, { ...shape, cards: false });
}

/** Title, text and the question that is open, unless the text asks it already. */
function headed(answer: WrittenAnswer): string {
  const heading = answer.title === '' ? '' : `**${answer.title}**`;
  return [heading, answer.text, openQuestion(answer)].filter((part) => part !== '').join('\n\n');
}

/** The whole answer as Markdown, for channels without cards. */
export function toMarkdown(answer: WrittenAnswer): string {
  const contacts = answer.contacts.map(({ name, phone, url }) =>
    phone ? `- ${name}: [${phone}](${telephone(phone)})` : url ? `- ${link(name, url)}` : `- ${name}`);
  const reasons = answer.reasons.map(({ text }) => `- ${text}`);
  const sources = answer.sources.map((source) => `- ${link(sourceTitle(source), source.url)}`);
  const lists = answer.status === 'crisis' ? [contacts, reasons, sources] : [reasons, contacts, sources];
  return [headed(answer), ...lists.map((list) => list.join('\n'))].filter((part) => part !== '').join('\n\n');
}

/** A button that shows its title as said, and sends its value. */
function toAction({ title, value }: { readonly title: string; readonly value: string }): CardAction {
  return { type: 'messageBack', title, text: value, displayText: title, value: { say: value } };
}
