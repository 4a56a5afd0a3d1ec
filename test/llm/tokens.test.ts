import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../src/llm/tokens.ts';

const text = 'You get **273 098 kroner** a year from 1 May 2026, see [integreringsloven § 20](https://lovdata.no/x). Call the Expert Team on [47 80 90 50](tel:+4747809050) or 15 hours later.';
const sealed = seal(text, ['Expert Team', 'out-of-hours doctor (legevakt)', 'ung.no'], 'en', 'en');

describe('seal', () => {
  test('no digit, link, section or kept name is left in what travels', () => {
    expect(sealed.text).not.toMatch(/\d|§|http|tel:|Expert Team/);
    expect([...sealed.facts.values()]).toEqual(['273 098', '1 May 2026', '[integreringsloven § 20](https://lovdata.no/x)', 'Expert Team', '[47 80 90 50](tel:+4747809050)', '15']);
  });

  test('a date comes back in the language of the reply', () => {
    const translated = seal('Fra 1. mai 2026 gjelder nye regler.', [], 'nb', 'uk');
    expect(unseal(translated.text, translated)).toContain('1 травня 2026');
  });

  test('many facts still get different tokens', () => {
    const many = seal(Array.from({ length: 800 }, (_, index) => `x ${index} y`).join(' '), [], 'en', 'en');
    expect(many.facts.size).toBe(800);
    expect(unseal(many.text, many)).toContain('x 799 y');
  });
});

describe('unseal', () => {
  test('puts everything back', () => {
    expect(unseal(sealed.text, sealed)).toBe(text);
  });

  const first = [...sealed.facts.keys()][0]!;
  const bad: readonly [string, string][] = [
    ['a lost token', sealed.text.replace(first, '')],
    ['a doubled token', `${sealed.text} ${first}`],
    ['an unknown token', `${sealed.text} ⟦KZZ⟧`],
    ['a digit of its own', `${sealed.text} It is 5.`],
    ['an Arabic digit of its own', `${sealed.text} ٥`],
    ['a circled digit of its own', `${sealed.text} ⑤`],
    ['a link of its own', `${sealed.text} [here](evil)`],
    ['an address of its own', `${sealed.text} see www.example`],
    ['a bare domain of its own', `${sealed.text} see evil.no`],
    ['a section of its own', `${sealed.text} §`],
    ['markup', `${sealed.text} <b>x</b>`],
    ['an e-mail of its own', `${sealed.text} a@b`],
    ['nothing', '   '],
    ['a flood', sealed.text + ' word'.repeat(500)],
  ];
  for (const [what, reply] of bad) {
    test(`refuses ${what}`, () => {
      expect(unseal(reply, sealed)).toBeUndefined();
    });
  }
});
