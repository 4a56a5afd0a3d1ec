import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBot, type BotParts, type TurnEvent } from './bot/bot.ts';
import { loadFactReader } from './bot/fact-reader.ts';
import { loadPlaceReader } from './bot/place-reader.ts';
import { loadTermReader } from './bot/term-reader.ts';
import { noWriter, type Bot, type Clock, type ConversationStore, type PlainLanguageWriter } from './bot/ports.ts';
import type { Config } from './config.ts';
import { BotError } from './errors.ts';
import { loadLocalKnowledge, noLocalKnowledge } from './knowledge/local/local.ts';
import { loadKnowledge, type Knowledge } from './knowledge/knowledge.ts';
import { loadTexts, type Texts } from './languages/texts.ts';
import { rules } from './rules/index.ts';
import type { DangerHead } from './safety/meaning/danger-head.ts';
import { readDangerHead } from './safety/meaning/danger-head-file.ts';
import { createPersonalDataRemover } from './safety/personal-data.ts';
import { createDangerRecogniser } from './safety/recogniser.ts';
import { openSqliteStore } from './storage/sqlite.ts';
import { saidOf } from './understanding/array-file.ts';
import { loadUnderstanding } from './understanding/index.ts';

export const rootDir = fileURLToPath(new URL('..', import.meta.url));
export const localesDir = join(rootDir, 'locales');
export const distDir = join(rootDir, 'dist');
export const modelDir = join(rootDir, 'models');

export const systemClock: Clock = { now: () => Date.now() };

/** The bot with all its parts open, and what others need of them. */
export interface OpenBot {
  readonly bot: Bot;
  readonly store: ConversationStore;
  readonly texts: Texts;
  readonly knowledge: Knowledge;
  readonly clock: Clock;
  /** Things an operator should know, such as an index that had to be built at start. */
  readonly notices: readonly string[];
  /** Settles when the sentence encoder is loaded, or cannot be; then gives what an operator should know. */
  readonly encoderReady: Promise<readonly string[]>;
  /** Closes store and encoder. */
  readonly close: () => Promise<void>;
}

export interface OpenBotOptions {
  readonly clock?: Clock;
  readonly onTurn?: (event: TurnEvent) => void;
  readonly onForget?: (conversation: string) => void;
  /** File of the store, or `:memory:`. */
  readonly storeFile?: string;
}

/** Loads texts, knowledge and understanding, opens the store, and puts the bot together. */
export async function openBot(config: Config, options: OpenBotOptions = {}): Promise<OpenBot> {
  const clock = options.clock ?? systemClock;
  const texts = loadTexts(localesDir);
  const knowledge = loadKnowledge(localesDir, { ruleIds: Object.keys(rules) });
  const understanding = loadUnderstanding({ localesDir, indexDir: join(distDir, 'understanding'), modelDir, encoder: config.encoder });
  const dangerHead = usableDangerHead(config);
  const store = openSqliteStore(options.storeFile ?? storeFileIn(config.dataDir));
  const parts: BotParts = {
    knowledge,
    texts,
    detector: understanding.detector,
    matcher: understanding.matcher,
    embed: understanding.embed,
    explainTopics: understanding.explainTopics,
    smallTalk: understanding.smallTalk,
    danger: createDangerRecogniser({ localesDirectory: localesDir, ...(dangerHead.head ? { head: dangerHead.head } : {}) }),
    personalData: createPersonalDataRemover(localesDir),
    facts: loadFactReader(localesDir, texts),
    places: loadPlaceReader(localesDir),
    words: loadTermReader(localesDir),
    local: config.localDir ? loadLocalKnowledge(config.localDir) : noLocalKnowledge,
    store,
    writer: await openWriter(config, texts),
    clock,
    retentionMs: config.retentionMs,
    ...(options.onTurn ? { onTurn: options.onTurn } : {}),
    ...(options.onForget ? { onForget: options.onForget } : {}),
  };
  const { encoder } = understanding;
  const notices = [...understanding.notices, ...dangerHead.notices];
  return {
    bot: createBot(parts), store, texts, knowledge, clock, notices,
    encoderReady: encoder.ready,
    close: async () => {
      await Promise.all([store.close(), encoder.close()]);
    },
  };
}

/** The head of the second safety net; without the encoder it has nothing to read. */
function usableDangerHead(config: Config): { head?: DangerHead; notices: string[] } {
  if (config.encoder === 'off') return { notices: [] };
  const found = readDangerHead(modelDir);
  if (typeof found !== 'string') return { head: found.head, notices: [] };
  const { code, message } = new BotError('MODEL_FILE_UNUSABLE', { file: 'models/danger-head.bin', problem: `it ${saidOf[found]}` });
  return { notices: [`${code}: ${message} Danger is recognised by patterns alone, less well. Run "npm run understanding:build".`] };
}

function storeFileIn(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return join(dataDir, 'veiviser.sqlite');
}

/** The language model's package is loaded only where one is configured: it costs 36 MB. */
async function openWriter(config: Config, _texts: Texts): Promise<PlainLanguageWriter> {
  if (!config.model) return noWriter;
  const { createModelWriter } = await import('./llm/writer.ts');
  return createModelWriter(config.model);
}
