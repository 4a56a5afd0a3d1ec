import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowsOf } from '../../../src/understanding/encoder/windows.ts';

const marked = (length: number) => [0, ...Array.from({ length }, (_, at) => at + 10), 2];

test('a short text is one window, as it is', () => {
  expect(windowsOf(marked(126))).toEqual([marked(126)]);
  expect(windowsOf(marked(0))).toEqual([[0, 2]]);
});

test('every token of a longer text stands in a window, each token but the outer ones in two, with its neighbours', () => {
  fc.assert(fc.property(fc.integer({ min: 127, max: 2000 }), (length) => {
    const windows = windowsOf(marked(length));
    const inner = windows.map((window) => window.slice(1, -1));
    expect(new Set(inner.flat())).toEqual(new Set(marked(length).slice(1, -1)));
    for (const window of windows) {
      expect(window.length).toBeLessThanOrEqual(128);
      expect([window[0], window.at(-1)]).toEqual([0, 2]);
    }
    for (const [at, window] of inner.slice(1).entries()) expect(inner[at]).toContain(window[0]);
  }));
});

test('of a text beyond measure the beginning and the end are read', () => {
  const windows = windowsOf(marked(50_000));
  expect(windows).toHaveLength(32);
  expect(windows[0]?.[1]).toBe(10);
  expect(windows.at(-1)?.at(-2)).toBe(50_009);
});
