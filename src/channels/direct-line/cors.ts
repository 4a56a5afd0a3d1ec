import type { DoorRequest, DoorResponse } from '../bot-framework/http-json.ts';

/** Origins that may use the chat from their pages; `*` for every one, since no cookies are used. */
export type AllowedOrigins = '*' | readonly string[];

const allowedHeaders = 'authorization, content-type, x-ms-bot-agent, x-requested-with';
/** Seconds that a browser may remember a preflight. */
const preflightMaximumAge = 86_400;

export function allowOrigin(request: DoorRequest, response: DoorResponse, allowed: AllowedOrigins): void {
  const { origin } = request.headers;
  if (allowed !== '*') response.setHeader('vary', 'Origin');
  if (origin === undefined || !isAllowed(request, allowed)) return;
  response.setHeader('access-control-allow-origin', allowed === '*' ? '*' : origin);
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
  response.setHeader('access-control-allow-headers', allowedHeaders);
  response.setHeader('access-control-max-age', String(preflightMaximumAge));
}

/** Whether a page of this origin may connect; our own pages and clients without an origin always may. */
export function isAllowed({ headers }: DoorRequest, allowed: AllowedOrigins): boolean {
  const { origin, host } = headers;
  if (allowed === '*' || origin === undefined || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
