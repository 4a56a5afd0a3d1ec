import { isIP } from 'node:net';
import { z } from 'zod';
import { BotError } from './errors.ts';

const wholeNumber = (from: number, to: number, fallback: number) =>
  z.coerce.number({ error: 'must be a number' }).int().min(from).max(to).default(fallback);
const list = z.string().default('').transform((text) => text.split(/[\s,]+/).filter(Boolean));
const secret = z.string().min(1).optional();

/** Every variable of the environment that the product reads; `.env.example` explains each. */
export const environmentSchema = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 3978),
  DATA_DIR: z.string().min(1).default('data'),
  LOCAL_DIR: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  RETENTION_MINUTES: wholeNumber(1, 24 * 60, 30),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000, 120),
  TRUST_PROXY: wholeNumber(0, 10, 0),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  EMBED_ORIGINS: list,
  EXIT_URL: z.url({ protocol: /^https?$/ }).default('https://www.yr.no/'),
  BOT_AUTH: z.enum(['none', 'credentials', 'closed']).optional(),
  MICROSOFT_APP_ID: secret,
  MICROSOFT_APP_PASSWORD: secret,
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant']).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: secret,
  DIRECT_LINE_SIGNING_KEY: z.string().min(32, 'must be at least 32 characters').optional(),
  ENCODER: z.enum(['on', 'off']).default('on'),
  EXPLAIN: z.enum(['on', 'off']).default('off'),
  OPENAI_API_KEY: secret,
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_MODEL: z.string().min(1).default('gpt-4o-mini'),
  OPENAI_TIMEOUT_MS: wholeNumber(100, 60_000, 6_000),
});
type Environment = z.infer<typeof environmentSchema>;

export type BotAuth =
  | { readonly mode: 'closed' }
  | { readonly mode: 'none' }
  | { readonly mode: 'credentials'; readonly appId: string; readonly appPassword: string; readonly appType: 'SingleTenant' | 'MultiTenant'; readonly tenantId?: string };

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Folder with what municipalities tell of themselves. */
  readonly localDir?: string;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly retentionMs: number;
  /** Requests per minute and client; 0 turns the limit off. */
  readonly rateLimitPerMinute: number;
  readonly trustProxy: number;
  readonly publicUrl?: string;
  /** Origins that may embed the chat; empty means any. */
  readonly embedOrigins: readonly string[];
  readonly exitUrl: string;
  readonly botAuth: BotAuth;
  readonly directLineKey?: string;
  /** Whether the sentence encoder is used: loaded in the background at the start, or never. */
  readonly encoder: Environment['ENCODER'];
  /** Whether answers of /api/ask and of the terminal may tell how they came about. */
  readonly explain: boolean;
  readonly model?: { readonly apiKey: string; readonly baseUrl: string; readonly model: string; readonly timeoutMs: number };
}

/**
 * Reads the environment once, and refuses what is wrong or unsafe, naming every variable at fault.
 *
 * @throws {BotError} `CONFIG_INVALID` or `CONFIG_UNSAFE`
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const problem = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
    throw new BotError('CONFIG_INVALID', { problem });
  }
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  const model = modelOf(values);
  return {
    production,
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    ...(values.LOCAL_DIR ? { localDir: values.LOCAL_DIR } : {}),
    logLevel: values.LOG_LEVEL,
    retentionMs: values.RETENTION_MINUTES * 60_000,
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    trustProxy: values.TRUST_PROXY,
    ...(values.PUBLIC_URL ? { publicUrl: values.PUBLIC_URL } : {}),
    embedOrigins: values.EMBED_ORIGINS,
    exitUrl: values.EXIT_URL,
    encoder: values.ENCODER,
    explain: explainOf(values),
    botAuth: botAuthOf(values, production),
    ...(values.DIRECT_LINE_SIGNING_KEY ? { directLineKey: values.DIRECT_LINE_SIGNING_KEY } : {}),
    ...(model ? { model } : {}),
  };
}

/**
 * The Bot Framework door is open to everybody only on the developer's own machine: with credentials
 * it checks signatures; without, it is open on a loopback address outside production, else closed.
 */
function botAuthOf(values: Environment, production: boolean): BotAuth {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: appPassword, MICROSOFT_APP_TENANT_ID: tenantId } = values;
  const unsafe = (problem: string): never => { throw new BotError('CONFIG_UNSAFE', { problem }); };
  if (values.BOT_AUTH === 'closed') return { mode: 'closed' };
  if (values.BOT_AUTH === 'none') {
    if (appId || appPassword) unsafe('BOT_AUTH=none stands beside credentials');
    if (!isLoopback(values.HOST)) unsafe(`BOT_AUTH=none needs HOST to be a loopback address, not ${values.HOST}`);
    return { mode: 'none' };
  }
  if (appId && appPassword) {
    if (values.MICROSOFT_APP_TYPE === 'SingleTenant' && !tenantId) unsafe('MICROSOFT_APP_TYPE=SingleTenant needs MICROSOFT_APP_TENANT_ID');
    return { mode: 'credentials', appId, appPassword, appType: values.MICROSOFT_APP_TYPE, ...(tenantId ? { tenantId } : {}) };
  }
  if (appId || appPassword) unsafe('only one of MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD is set');
  if (values.BOT_AUTH === 'credentials') unsafe('BOT_AUTH=credentials needs MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD');
  return !production && isLoopback(values.HOST) ? { mode: 'none' } : { mode: 'closed' };
}

/** Explanations are for who runs the machine: they are refused wherever somebody else could ask for them. */
function explainOf({ EXPLAIN: wish, HOST: host, TRUST_PROXY: proxies, PUBLIC_URL: publicUrl }: Environment): boolean {
  if (wish === 'off') return false;
  const problem = !isLoopback(host) ? `needs HOST to be a loopback address, not ${host}` : proxies > 0 ? 'stands beside TRUST_PROXY' : publicUrl ? 'stands beside PUBLIC_URL' : undefined;
  if (problem) throw new BotError('CONFIG_UNSAFE', { problem: `EXPLAIN=on ${problem}` });
  return true;
}

function modelOf(values: Environment): Config['model'] {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = values;
  if (!apiKey && !baseUrl) return undefined;
  if (!apiKey || !baseUrl) throw new BotError('CONFIG_INVALID', { problem: 'OPENAI_API_KEY and OPENAI_BASE_URL go together' });
  return { apiKey, baseUrl, model: values.OPENAI_MODEL, timeoutMs: values.OPENAI_TIMEOUT_MS };
}

/** True for 127.0.0.0/8, ::1 and localhost. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
