import { randomUUID } from 'node:crypto';
import { BotError } from '../errors.ts';
import { findMunicipality } from '../knowledge/municipalities.ts';
import { dayInOslo } from '../languages/format.ts';
import { requireLanguageTag, toLanguageTag, type LanguageTag } from '../languages/register.ts';
import { toIsoDate } from '../rules/dated.ts';
import { parseFacts } from '../rules/facts.ts';
import type { DangerKind } from '../safety/ports.ts';
import { forgetFoldedWords } from '../understanding/text/fold.ts';
import type { Embed } from '../understanding/encoder/encoder.ts';
import type { TopicExplainer } from '../understanding/ports.ts';
import { contactName } from '../knowledge/render.ts';
import { contactIds } from '../knowledge/contacts.ts';
import { decide } from './answer.ts';
import { isCommand } from './commands.ts';
import type { WrittenAnswer } from './contract.ts';
import { emptyState, noWriter, type Bot, type Clock, type ConversationState, type ConversationStore, type IncomingMessage, type PlainLanguageWriter } from './ports.ts';
import { end, type DecidingParts, type Turn } from './turn.ts';
import { watch } from './watch.ts';
import type { DecidedTurn } from './write/draft.ts';
import { placeOf } from './write/draft.ts';
import { write } from './write/index.ts';

export interface BotParts extends DecidingParts {
  readonly store: ConversationStore;
  readonly writer: PlainLanguageWriter;
  readonly clock: Clock;
  readonly explainTopics: TopicExplainer;
  /** How long a conversation is kept after its last message, in milliseconds. */
  readonly retentionMs: number;
  /** Told of every turn, without any of its words: for counting. */
  readonly onTurn?: (event: TurnEvent) => void;
  /** Told that a user wants everything of a conversation deleted, so that doors drop what they hold of it. */
  readonly onForget?: (conversation: string) => void;
}

export interface TurnEvent {
  readonly status: WrittenAnswer['status'];
  readonly topic: string | null;
  readonly language: LanguageTag;
  readonly wording: WrittenAnswer['wording'];
  readonly helpful?: boolean;
  /** The kind of a crisis that this message began; absent where a button only went on with one. */
  readonly crisis?: DangerKind;
}

/** The bot: a pure decision between loading and keeping the conversation's state. */
export function createBot(parts: BotParts): Bot {
  return {
    turn: (message) => takeTurn(message, parts).finally(forgetFoldedWords),
    welcome: (wish) => welcome(wish, parts),
    forget: (conversation) => parts.store.delete(conversation),
  };
}

async function takeTurn(message: IncomingMessage, parts: BotParts): Promise<WrittenAnswer> {
  const at = parts.clock.now();
  const kept = message.conversation === undefined ? undefined : await parts.store.get(message.conversation, at);
  const conversation = message.conversation === undefined || (message.onlyKnown && !kept) ? randomUUID() : message.conversation;
  const state = kept ?? emptyState;
  const reading = { ...parts, embed: once(parts.embed) };
  const watched = message.explain ? watch(reading, parts.explainTopics) : undefined;
  const decided = await decide(openTurn(message, state, at), watched?.parts ?? reading);
  const answer = await reword(write(decided, parts, conversation), decided, parts);
  await keep(conversation, decided, parts, at);
  parts.onTurn?.({ status: answer.status, topic: answer.status === 'crisis' ? null : answer.topic, language: answer.language, wording: answer.wording, ...helpfulness(message.text), ...begunCrisis(answer, message.text) });
  return watched ? { ...answer, explanation: await watched.explain(decided) } : answer;
}

/** Reads each text once: the check for danger and the search for the topic mostly look at the same. */
function once(embed: Embed): Embed {
  const known = new Map<string, ReturnType<Embed>>();
  return (text) => {
    const found = known.get(text) ?? embed(text);
    known.set(text, found);
    return found;
  };
}

/** The message as a turn; what the request says outweighs what the conversation remembers. */
function openTurn(message: IncomingMessage, state: ConversationState, at: number): Turn {
  const on = message.on === undefined ? dayInOslo(at) : toIsoDate(message.on);
  const told = message.facts === undefined ? {} : parseFacts(message.facts, on);
  const language = message.language === undefined ? undefined : requireLanguageTag(message.language);
  const languageHint = toLanguageTag(message.languageHint ?? '');
  const municipality = message.municipality === undefined ? state.municipality : requireMunicipality(message.municipality);
  const audience = message.audience ?? state.audience ?? message.audienceDefault ?? 'participant';
  return {
    text: message.text,
    question: message.text,
    language: language ?? state.language ?? languageHint ?? 'nb',
    audience,
    on,
    at,
    told,
    state: { ...state, audience, facts: { ...state.facts, ...told }, ...(municipality === undefined ? {} : { municipality }) },
    asked: { ...(language ? { language } : {}), ...(languageHint ? { languageHint } : {}) },
    notices: [],
    ranked: [],
  };
}

function requireMunicipality(text: string): string {
  const found = findMunicipality(text);
  if (!found) throw new BotError('MUNICIPALITY_UNKNOWN', { municipality: text.slice(0, 40) });
  return found.number;
}

/** Lets a language model reword an ordinary answer; a crisis or anything but an answer never leaves the process. */
async function reword(answer: WrittenAnswer, turn: DecidedTurn, parts: BotParts): Promise<WrittenAnswer> {
  if (parts.writer === noWriter || answer.status !== 'answered' || answer.crisis || turn.state.crisis) return answer;
  const place = placeOf(turn, parts);
  const keep = contactIds.map((id) => contactName(id, answer.textLanguage, parts.texts, place));
  // A writer never throws by its contract; should one do so all the same, the answer stands.
  const written = await parts.writer.rewrite({ question: turn.question, answer, language: answer.language, keep }).catch(() => null);
  if (!written) return answer;
  const translated = answer.textLanguage !== answer.language;
  const mark = translated ? `\n\n*${parts.texts.say(answer.language, 'common:notice.machineTranslation')}*` : '';
  return { ...answer, text: `${written.text}${mark}`, textLanguage: answer.language, wording: 'model' };
}

/** Keeps what the next turn needs, or forgets all when that was the wish. */
async function keep(conversation: string, turn: DecidedTurn, { store, retentionMs, onForget }: BotParts, at: number): Promise<void> {
  if (turn.answer.status === 'smallTalk' && turn.answer.kind === 'deleteData') {
    onForget?.(conversation);
    return store.delete(conversation);
  }
  const topic = 'topic' in turn.answer ? turn.answer.topic : null;
  await store.put(conversation, { ...turn.state, last: { status: turn.answer.status, topic } }, at + retentionMs);
}

function helpfulness(text: string): { helpful?: boolean } {
  const match = /^\/helpful (yes|no)$/.exec(text.trim());
  return match ? { helpful: match[1] === 'yes' } : {};
}

function begunCrisis({ status, crisis }: WrittenAnswer, text: string): { crisis?: DangerKind } {
  return status === 'crisis' && crisis && !isCommand(text) ? { crisis: crisis.kind } : {};
}

/** The first words; a conversation that is known goes on in its language. */
async function welcome(wish: Parameters<Bot['welcome']>[0], parts: BotParts): Promise<WrittenAnswer> {
  const at = parts.clock.now();
  const conversation = wish.conversation ?? randomUUID();
  const state = (await parts.store.get(conversation, at)) ?? emptyState;
  const turn = openTurn({ text: '', ...(wish.languageHint ? { languageHint: wish.languageHint } : {}), ...(wish.language ? { language: wish.language } : {}) }, state, at);
  return write(end(turn, { status: 'smallTalk', kind: 'welcome' }) as DecidedTurn, parts, conversation);
}
