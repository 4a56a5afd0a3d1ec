import { expect, test } from 'vitest';
import { KeySequence, type Press as Key } from '../../widget/key-sequence.ts';

type Press = readonly [key: Key, at: number];

const cases: readonly (readonly [name: string, presses: readonly Press[], times: number])[] = [
  ['three times Escape', [['Escape', 0], ['Escape', 300], ['Escape', 600]], 1],
  ['three times Shift', [['Shift', 0], ['Shift', 1900], ['Shift', 3800]], 1],
  ['twice is not enough', [['Escape', 0], ['Escape', 300]], 0],
  ['too slow', [['Escape', 0], ['Escape', 300], ['Escape', 2301]], 0],
  ['just in time', [['Escape', 0], ['Escape', 300], ['Escape', 2300]], 1],
  ['capitals are not presses', [['Shift', 0], ['other', 100], ['Shift', 200], ['other', 300], ['Shift', 400], ['other', 500]], 0],
  ['mixed keys do not add up', [['Escape', 0], ['Shift', 100], ['Escape', 200]], 0],
  ['the count begins anew after a key of another kind', [['Shift', 0], ['Escape', 100], ['Escape', 200], ['Escape', 300]], 1],
  ['six presses leave twice', [['Shift', 0], ['Shift', 1], ['Shift', 2], ['Shift', 3], ['Shift', 4], ['Shift', 5]], 2],
];

for (const [name, presses, times] of cases) {
  test(name, () => {
    let completed = 0;
    const sequence = new KeySequence(() => { completed += 1; });
    for (const [key, at] of presses) sequence.press(key, at);
    expect(completed).toBe(times);
  });
}
