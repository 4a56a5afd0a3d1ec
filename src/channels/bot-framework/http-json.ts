import type { IncomingMessage as HttpRequest, ServerResponse } from 'node:http';
import { BotError } from '../../errors.ts';
import type { ErrorCode } from '../../errors.ts';

/** A request as node gives it, and as Express extends it; nothing of Express is needed. */
export type DoorRequest = HttpRequest & { readonly body?: unknown; readonly ip?: string | undefined; readonly originalUrl?: string };
export type DoorResponse = ServerResponse;
export type Next = (error?: unknown) => void;

/** What the doors log: details without any user's words, and the event's name. */
export interface DoorLog {
  warn(details: Readonly<Record<string, string | number>>, event: string): void;
  error(details: Readonly<Record<string, string | number>>, event: string): void;
}

export const silentLog: DoorLog = { warn: () => undefined, error: () => undefined };

/** Bytes of a body that are read; a larger one is refused whole. */
export const bodyLimit = 1_048_576;

/** HTTP status of each error that a door can give; any other is a fault of ours. */
const httpStatus: Partial<Record<ErrorCode, number>> = {
  REQUEST_NOT_JSON: 400,
  REQUEST_INVALID: 400,
  ACTIVITY_INVALID: 400,
  WATERMARK_INVALID: 400,
  TOKEN_MISSING: 401,
  BOT_AUTH_FAILED: 401,
  // Direct Line clients read 403 as "the token has expired" and 404 as "the conversation has ended".
  TOKEN_INVALID: 403,
  TOKEN_OTHER_CONVERSATION: 403,
  BOT_DOOR_PROXIED: 403,
  BOT_DOOR_REMOTE: 403,
  BOT_DOOR_CLOSED: 404,
  ROUTE_UNKNOWN: 404,
  CONVERSATION_UNKNOWN: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TOO_LARGE: 413,
  REQUEST_WRONG_TYPE: 415,
  UPLOAD_REFUSED: 415,
  TOO_MANY_REQUESTS: 429,
  CHANNEL_REFUSED: 502,
};

export function statusOf(error: BotError): number {
  return httpStatus[error.code] ?? 500;
}

/** The error as our own; the message of a stranger never leaves the process. */
export function asBotError(error: unknown): BotError {
  return error instanceof BotError ? error : new BotError('INTERNAL', {}, { cause: error });
}

/**
 * The JSON body of a request, or undefined when it is empty. A body that a parser in front has
 * read already is taken as it is.
 *
 * @throws {BotError} `REQUEST_WRONG_TYPE`, `REQUEST_TOO_LARGE`, `REQUEST_NOT_JSON`
 */
export async function readJson(request: DoorRequest, limit = bodyLimit): Promise<unknown> {
  if (request.body !== undefined) return request.body;
  const bytes = await readBytes(request, limit);
  if (bytes.length === 0) return undefined;
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding.toLowerCase() !== 'identity') {
    throw new BotError('REQUEST_WRONG_TYPE');
  }
  try {
    const text = utf8.decode(bytes);
    if (isNestedTooDeep(text)) throw new BotError('REQUEST_INVALID', { field: 'body', problem: 'nested too deep' });
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof BotError ? error : new BotError('REQUEST_NOT_JSON', {}, { cause: error });
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON that can be read but not written again would break whoever passes it on. */
const maximumDepth = 200;

function isNestedTooDeep(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index];
    if (quoted) {
      if (sign === '\\') index += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > maximumDepth) return true;
  }
  return false;
}

function readBytes(request: DoorRequest, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = () => reject(new BotError('REQUEST_TOO_LARGE', { limit }));
    if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        chunks.length = 0;
        tooLarge();
      } else {
        chunks.push(chunk);
      }
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
    // Every request closes in the end; only one that broke off before its end is an error.
    request.on('close', () => { if (!request.complete) reject(new BotError('REQUEST_NOT_JSON')); });
  });
}

export function sendJson(response: DoorResponse, status: number, body: unknown): void {
  sendText(response, status, JSON.stringify(body));
}

/** Sends JSON that is text already. */
export function sendText(response: DoorResponse, status: number, json: string): void {
  if (response.writableEnded || response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(json);
}

/** Body of a coded error: `{error: {code, message}}`, the same from every door. */
export function errorBody(error: BotError): { error: { code: ErrorCode; message: string } } {
  return { error: { code: error.code, message: error.message } };
}

export function sendError(response: DoorResponse, error: BotError): void {
  if (response.writableEnded || response.destroyed) return;
  if (error.code === 'TOO_MANY_REQUESTS') response.setHeader('retry-after', String(error.details['seconds'] ?? 60));
  if (error.code === 'METHOD_NOT_ALLOWED') response.setHeader('allow', String(error.details['allowed'] ?? 'POST'));
  // What is left of a body too large is not worth reading.
  if (error.code === 'REQUEST_TOO_LARGE') response.setHeader('connection', 'close');
  sendJson(response, statusOf(error), errorBody(error));
}

/** Logs faults of ours, and stays silent about wrong requests. */
export function logFault(log: DoorLog, event: string, error: BotError): void {
  if (statusOf(error) >= 500) log.error({ code: error.code, problem: error.message, cause: causeOf(error) }, event);
}

/** Name and place of what was thrown; its message may quote what a user wrote, so it stays out. */
export function causeOf({ cause }: Pick<BotError, 'cause'>): string {
  if (!(cause instanceof Error)) return '';
  const [, place = ''] = cause.stack?.match(/\n\s+at (.*)/) ?? [];
  return `${cause.name} at ${place}`;
}
