import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';

/** Seconds a token is good for. The client library refreshes every 15 minutes and counts on 30 at least. */
export const tokenLifetime = 3600;
/** Seconds within which a stream address must be used: it stands in URLs, which proxies log. */
export const streamLifetime = 300;

const issuer = 'veiviser';
const audiences = { call: 'directline', stream: 'directline-stream' } as const;
export type TokenUse = keyof typeof audiences;

const claimsSchema = z.object({
  /** Direct Line conversation. */
  conv: z.string().min(1).max(100),
  /** Key of the conversation in the store, which outlives the Direct Line conversation. */
  key: z.string().min(1).max(100),
  user: z.string().min(1).max(200).optional(),
  /** Set once the conversation has been opened, so that a lost one is not taken for a new one. */
  opened: z.literal(true).optional(),
});
export type Claims = z.infer<typeof claimsSchema>;

export interface Tokens {
  sign(claims: Claims, use?: TokenUse): Promise<string>;
  /** @throws {BotError} `TOKEN_INVALID` */
  verify(token: string, use?: TokenUse): Promise<Claims>;
}

export function createTokens(key: Uint8Array, clock: Clock): Tokens {
  return {
    sign: (claims, use = 'call') => {
      const now = Math.floor(clock.now() / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audiences[use])
        .setIssuedAt(now)
        .setExpirationTime(now + (use === 'call' ? tokenLifetime : streamLifetime))
        .sign(key);
    },
    verify: async (token, use = 'call') => {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer,
          audience: audiences[use],
          requiredClaims: ['exp'],
          currentDate: new Date(clock.now()),
        });
        return claimsSchema.parse(payload);
      } catch (error) {
        throw new BotError('TOKEN_INVALID', {}, { cause: error });
      }
    },
  };
}

/** Claims of a conversation that has not begun; with `key` it goes on with what an earlier one left. */
export function freshClaims(user: string | undefined, key = `dl-${randomId()}`): Claims {
  return { conv: randomId(), key, ...(user === undefined ? {} : { user }) };
}

function randomId(): string {
  return randomBytes(16).toString('base64url');
}
