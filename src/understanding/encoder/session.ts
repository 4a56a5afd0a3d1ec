import { readFileSync } from 'node:fs';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { clean } from '../text/clean.ts';
import { checkedModelFile, encoderFile, tokeniserFile, unusable } from './model-files.ts';
import { unigramTokeniser, type Piece, type Tokeniser } from './tokeniser.ts';

/** Longer texts are cut: the model has no positions beyond, and a question says its matter before. */
const longestTokens = 128;
/** What the model was trained to see in front of a question. */
const prefix = 'query: ';

/** The encoder itself. Each call keeps its thread busy: use it through a worker. */
export interface Session {
  /** The embedding of a text: length 1, and near that of a text that says the same in another language. */
  embed(text: string): Promise<Float32Array>;
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
      const ids = tokeniser.encode(prefix + clean(text), longestTokens);
      const { embedding } = await session.run({
        input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
        attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), [1, ids.length]),
      });
      return Float32Array.from(embedding?.data as Float32Array);
    },
    close: () => session.release(),
  };
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
