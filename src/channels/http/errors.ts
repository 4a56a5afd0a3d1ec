import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { BotError, type ErrorCode } from '../../errors.ts';
import { toLanguageTag, type LanguageTag } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';

const statusOf: Readonly<Partial<Record<ErrorCode, number>>> = {
  REQUEST_NOT_JSON: 400, REQUEST_INVALID: 400, REQUEST_WRONG_TYPE: 415, REQUEST_TOO_LARGE: 413, DATE_INVALID: 400,
  FACT_INVALID: 400, FACT_UNKNOWN: 400, LANGUAGE_UNKNOWN: 400, MUNICIPALITY_UNKNOWN: 400, RULE_NOT_IN_FORCE: 400,
  TOPIC_UNKNOWN: 404, RULE_UNKNOWN: 404, ROUTE_UNKNOWN: 404, CONVERSATION_UNKNOWN: 404, METHOD_NOT_ALLOWED: 405,
  WATERMARK_INVALID: 400, ACTIVITY_INVALID: 400, TOKEN_MISSING: 401, TOKEN_INVALID: 403, TOKEN_OTHER_CONVERSATION: 403,
  BOT_AUTH_FAILED: 401, BOT_DOOR_CLOSED: 404, BOT_DOOR_PROXIED: 403, BOT_DOOR_REMOTE: 403, UPLOAD_REFUSED: 415, TOO_MANY_REQUESTS: 429, WIDGET_NOT_BUILT: 503,
};

export type Report = (error: BotError) => void;

/** Turns every failure into `{error: {code, message, hint}}` in the reader's language, without a trace. */
export function errorHandler(texts: Texts, report: Report): ErrorRequestHandler {
  return (failure, request, response, next) => {
    if (response.headersSent) return next(failure);
    const error = toBotError(failure);
    report(error);
    sendError(response, error, texts, toLanguageTag(request.acceptsLanguages()[0] ?? '') ?? 'en');
  };
}

export function sendError(response: Response, error: BotError, texts: Texts, language: LanguageTag): void {
  const values = Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, typeof value === 'string' ? withoutMarkup(value) : value]));
  const message = texts.find(language, `errors:${error.code}.message`, values)?.text ?? error.message;
  const hint = texts.find(language, `errors:${error.code}.hint`, values)?.text;
  response.status(statusOf[error.code] ?? 500).json({ error: { code: error.code, message, ...(hint ? { hint } : {}) } });
}

/** Details may repeat what was sent: tags and marks that turn the direction of writing do not come back. */
function withoutMarkup(text: string): string {
  return text.replaceAll(/<\/?[a-z!][^>]*>?|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/giu, '');
}

/** Our error for a failure of the JSON reader or of anything else; the cause is kept for the log only. */
export function toBotError(failure: unknown): BotError {
  if (failure instanceof BotError) return failure;
  const { type, limit, status } = failure as { type?: string; limit?: number; status?: number };
  if (type === 'entity.too.large') return new BotError('REQUEST_TOO_LARGE', { limit: limit ?? 0 });
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new BotError('REQUEST_WRONG_TYPE');
  if (status === 400) return new BotError('REQUEST_NOT_JSON');
  return new BotError('INTERNAL', {}, { cause: failure });
}

/** Refuses a body that is not declared as JSON, before it is read. */
export const requireJson: RequestHandler = (request, _response, next) => {
  next(request.is(['application/json', 'application/*+json']) ? undefined : new BotError('REQUEST_WRONG_TYPE'));
};
