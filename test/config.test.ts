import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { environmentSchema, isLoopback, readConfig } from '../src/config.ts';

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const credentials = { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_PASSWORD: 'secret', MICROSOFT_APP_TENANT_ID: 'tenant' };

test('nothing needs to be set', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3978, retentionMs: 1_800_000, production: false, botAuth: { mode: 'none' } });
});

test('an empty variable is the same as none', () => {
  expect(readConfig({ PORT: '', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' })).toEqual(readConfig({}));
});

const doors: readonly [string, Record<string, string>, string][] = [
  ['open on a developer\'s machine', {}, 'none'],
  ['closed in production', { NODE_ENV: 'production' }, 'closed'],
  ['closed on an outside address', { HOST: '0.0.0.0' }, 'closed'],
  ['open on another loopback address', { HOST: '127.0.0.2', BOT_AUTH: 'none' }, 'none'],
  ['open in production only when told, and only on loopback', { NODE_ENV: 'production', BOT_AUTH: 'none' }, 'none'],
  ['closed when told', { BOT_AUTH: 'closed', ...credentials }, 'closed'],
  ['checked with credentials', { HOST: '0.0.0.0', NODE_ENV: 'production', ...credentials }, 'credentials'],
];
for (const [what, env, mode] of doors) {
  test(`the Bot Framework door is ${what}`, () => {
    expect(readConfig(env).botAuth.mode).toBe(mode);
  });
}

const unsafe: readonly [string, Record<string, string>][] = [
  ['an open door on an outside address', { BOT_AUTH: 'none', HOST: '0.0.0.0' }],
  ['an open door on an address that only looks like loopback', { BOT_AUTH: 'none', HOST: '127.example.org' }],
  ['an open door beside credentials', { BOT_AUTH: 'none', ...credentials }],
  ['half of the credentials', { MICROSOFT_APP_ID: 'id' }],
  ['a single tenant without its id', { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_PASSWORD: 'secret' }],
  ['credentials asked for and not given', { BOT_AUTH: 'credentials' }],
  ['explanations on an outside address', { EXPLAIN: 'on', HOST: '0.0.0.0' }],
  ['explanations behind a proxy', { EXPLAIN: 'on', TRUST_PROXY: '1' }],
  ['explanations at a public address', { EXPLAIN: 'on', PUBLIC_URL: 'https://veiviser.example.org' }],
];
for (const [what, env] of unsafe) {
  test(`refuses ${what}`, () => {
    expect(() => readConfig(env)).toThrow(code('CONFIG_UNSAFE'));
  });
}

test('answers explain themselves only when told to', () => {
  expect([readConfig({}).explain, readConfig({ EXPLAIN: 'on' }).explain]).toEqual([false, true]);
});

test('names every wrong variable at once', () => {
  expect(() => readConfig({ PORT: 'abc', RETENTION_MINUTES: '0', OPENAI_BASE_URL: 'javascript:1' })).toThrow(/PORT.*RETENTION_MINUTES.*OPENAI_BASE_URL/);
  expect(() => readConfig({ OPENAI_API_KEY: 'k' })).toThrow(code('CONFIG_INVALID'));
  expect(() => readConfig({ DIRECT_LINE_SIGNING_KEY: 'short' })).toThrow(code('CONFIG_INVALID'));
});

test('.env.example names exactly the variables that are read', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1] ?? '').toSorted();
  expect(named).toEqual(Object.keys(environmentSchema.shape).toSorted());
});

test('loopback addresses', () => {
  expect(['localhost', '::1', '127.0.0.1', '127.8.8.8'].every(isLoopback)).toBe(true);
  expect(['0.0.0.0', '::', '10.0.0.1', '128.0.0.1', 'example.org', ''].some(isLoopback)).toBe(false);
});
