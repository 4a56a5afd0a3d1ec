import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BotError, errors } from '../src/errors.ts';

const codes = Object.keys(errors).sort();
const root = new URL('../', import.meta.url);

test('docs/errors.md explains exactly the codes of the register, with their messages', () => {
  const rows = [...readFileSync(new URL('docs/errors.md', root), 'utf8').matchAll(/^\| `(\w+)` \| (.+?) \| (.+?) \|$/gm)];
  expect(rows.map((row) => row[1] ?? '').toSorted()).toEqual(codes);
  for (const [, code, message] of rows) expect(message).toBe(errors[code as keyof typeof errors]);
});

for (const tag of ['nb', 'en']) {
  test(`${tag} words every code for users, with a hint and only placeholders the code has`, () => {
    const { turnFailed, ...texts } = JSON.parse(readFileSync(new URL(`locales/${tag}/errors.json`, root), 'utf8')) as Record<string, { message: string; hint: string }>;
    expect(turnFailed).toContain('112');
    expect(Object.keys(texts).sort()).toEqual(codes);
    for (const [code, { message, hint }] of Object.entries(texts)) {
      expect(hint.length).toBeGreaterThan(0);
      const known = errors[code as keyof typeof errors].match(/\{(\w+)\}/g)?.map((name) => name.slice(1, -1)) ?? [];
      for (const [, name] of `${message} ${hint}`.matchAll(/\{\{(\w+)\}\}/g)) expect(known, code).toContain(name);
    }
  });
}

test('an error fills its message and keeps code and cause', () => {
  const cause = new RangeError('inner');
  const error = new BotError('RULE_NOT_IN_FORCE', { rule: 'x', on: '2019-01-01' }, { cause });
  expect(error).toMatchObject({ code: 'RULE_NOT_IN_FORCE', message: 'No version of x was in force on 2019-01-01.', cause });
});
