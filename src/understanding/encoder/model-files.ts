import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../../errors.ts';

export const encoderFile = 'encoder-7bit.onnx';
export const tokeniserFile = 'tokenizer.json';
export const tunedHeadFile = 'tuned-head.f32';
export const tunedTopicsFile = 'tuned-head.topics.json';
const sumsFile = 'SHA256SUMS';

/**
 * The path of a file of the model, after its check sum was compared with the one in
 * `models/SHA256SUMS`. Read piece by piece: the file itself is read by the runtime.
 *
 * @throws {BotError} `MODEL_FILE_UNUSABLE` when it is missing or is not the file that was published
 */
export function checkedModelFile(directory: string, name: string): string {
  const path = join(directory, name);
  if (checkSum(path, name) !== publishedSum(directory, name)) throw unusable(name, 'it does not have the check sum in SHA256SUMS');
  return path;
}

/** The check sum that `models/SHA256SUMS` has for a file. @throws {BotError} `MODEL_FILE_UNUSABLE` without that list */
export function publishedSum(directory: string, name: string): string | undefined {
  const lines = reading(sumsFile, () => readFileSync(join(directory, sumsFile), 'utf8')).split(/\r?\n/);
  return lines.map((line) => line.split(/ [ *]/)).find(([, file]) => file === name)?.[0];
}

const pieceLength = 1 << 18;

function checkSum(path: string, name: string): string {
  return reading(name, () => {
    const hash = createHash('sha256');
    const piece = Buffer.alloc(pieceLength);
    const file = openSync(path, 'r');
    try {
      for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) hash.update(piece.subarray(0, length));
    } finally {
      closeSync(file);
    }
    return hash.digest('hex');
  });
}

function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw unusable(name, 'it cannot be read');
  }
}

export function unusable(file: string, problem: string): BotError {
  return new BotError('MODEL_FILE_UNUSABLE', { file: `models/${file}`, problem });
}
