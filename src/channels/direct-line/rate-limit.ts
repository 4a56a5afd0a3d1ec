import { BotError } from '../../errors.ts';

const windowMs = 60_000;
/** Callers remembered at once; the one seen longest ago is forgotten first. */
const maximumCallers = 10_000;

export interface RateLimit {
  /** @throws {BotError} `TOO_MANY_REQUESTS` when the caller has used up its minute */
  count(caller: string, now: number): void;
}

/** At most `perMinute` requests from each caller in a minute, counted from the first. */
export function createRateLimit(perMinute: number): RateLimit {
  const callers = new Map<string, { readonly since: number; readonly count: number }>();
  return {
    count: (caller, now) => {
      const known = callers.get(caller);
      const seen = known && now - known.since < windowMs ? known : { since: now, count: 0 };
      if (seen.count >= perMinute) {
        throw new BotError('TOO_MANY_REQUESTS', { seconds: Math.ceil((seen.since + windowMs - now) / 1000) });
      }
      callers.delete(caller);
      callers.set(caller, { since: seen.since, count: seen.count + 1 });
      const [oldest] = callers.keys();
      if (callers.size > maximumCallers && oldest !== undefined) callers.delete(oldest);
    },
  };
}
