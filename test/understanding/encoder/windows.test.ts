import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowsOf } from '../../../src/understanding/encoder/windows.ts';

const marked = (length: number) => [0, ...Array.from({ length }, (_, at) => at + 10), 2];

test('a short text is one window, as it is', () => {
  expect(windowsOf(marked(46))).toEqual([marked(46)]);
  expect(windowsOf(marked(0))).toEqual([[0, 2]]);
});

test('a longer text: first its beginning, then short windows with every token, each beginning within the one before', () => {
  fc.assert(fc.property(fc.integer({ min: 47, max: 600 }), (length) => {
    const [beginning = [], ...short] = windowsOf(marked(length));
    expect(beginning.slice(1, -1)).toEqual(marked(length).slice(1, -1).slice(0, 126));
    const inner = short.map((window) => window.slice(1, -1));
    expect(new Set(inner.flat())).toEqual(new Set(marked(length).slice(1, -1)));
    for (const window of short) {
      expect(window.length).toBeLessThanOrEqual(42);
      expect([window[0], window.at(-1)]).toEqual([0, 2]);
    }
    for (const [at, window] of inner.slice(1).entries()) expect(inner[at]).toContain(window[0]);
  }));
});

test('of a text beyond measure the beginning and the end are read', () => {
  const windows = windowsOf(marked(50_000));
  expect(windows).toHaveLength(33);
  expect(windows[0]?.[1]).toBe(10);
  expect(windows.at(-1)?.at(-2)).toBe(50_009);
});
