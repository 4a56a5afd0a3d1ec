import { readFileSync } from 'node:fs';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { cleanEnds } from '../text/clean.ts';
import { withoutLookAlikes } from '../text/script.ts';
import { checkedModelFile, encoderFile, tokeniserFile, unusable } from './model-files.ts';
import { unigramTokeniser, type Piece, type Tokeniser } from './tokeniser.ts';
import { unflood } from './unflood.ts';
import { windowsOf } from './windows.ts';

/** What the model was trained to see in front of a question. */
const prefix = 'query: ';

/** The encoder itself. Each call keeps its thread busy: use it through a worker. */
export interface Session {
  /**
   * The embeddings of a text, one for each window of it, the first for its beginning: length 1, and
   * near those of a text that says the same in another language. None for a text without letters.
   */
  embed(text: string): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/**
 * Loads tokeniser and model.
 *
 * One thread and no arena: questions are short, two threads bring nothing, and the arena would keep
 * the memory of the longest one.
 *
 * @throws {BotError} `MODEL_FILE_UNUSABLE`
 */
export async function openSession(directory: string): Promise<Session> {
  const tokeniser = readTokeniser(directory);
  const session = await create(checkedModelFile(directory, encoderFile));
  return {
    async embed(text) {
      const vectors: Float32Array[] = [];
      const said = unflood(withoutLookAlikes(cleanEnds(text).join(' ')));
      if (said !== '') for (const ids of windowsOf(tokeniser.encode(prefix + said))) vectors.push(await run(session, ids));
      return vectors;
    },
    close: () => session.release(),
  };
}

async function run(session: InferenceSession, ids: readonly number[]): Promise<Float32Array> {
  const { embedding } = await session.run({
    input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), [1, ids.length]),
  });
  return Float32Array.from(embedding?.data as Float32Array);
}

function readTokeniser(directory: string): Tokeniser {
  const { model } = JSON.parse(readFileSync(checkedModelFile(directory, tokeniserFile), 'utf8')) as { model: { vocab: Piece[] } };
  return unigramTokeniser(model.vocab);
}

async function create(model: string): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: false, enableMemPattern: false });
  } catch (error) {
    throw unusable(encoderFile, `the runtime cannot load it (${error instanceof Error ? error.message : String(error)})`);
  }
}
