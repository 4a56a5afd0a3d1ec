import { expect, test } from 'vitest';
import { unflood } from '../../../src/understanding/encoder/unflood.ts';

test.each([
  ['How long does it last?', 'How long does it last?'],
  ['hei hei hei hei hei hei hva koster det', 'hei hei hei hva koster det'],
  ['NOOOOOOOO please', 'NOOO please'],
  ['he hit me again and again and again', 'he hit me again and again and again'],
  ['((((((', ''],
  ['2026 10 000', ''],
  ['', ''],
])('%s', (text, wanted) => {
  expect(unflood(text)).toBe(wanted);
});

test('takes time in proportion to the text', () => {
  expect(unflood('blah '.repeat(100_000)).split(' ')).toHaveLength(4);
});
