/** Letters of each script of ours with spaces among them, and what is near at hand on a keyboard. */
export const alphabets = {
  Latin: 'abcdefghijklmnopqrstuvwxyz    ',
  'Latin without spaces': 'abcdefghijklmnopqrstuvwxyz',
  Cyrillic: 'абвгдежзийклмнопрстуфхцчшщьюяіїє   ',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي   ',
  Ethiopic: 'ሀለሐመሠረሰሸቀበተነአከወዘየደገጠፈ   ',
  keyboard: 'asdfghjkl asdf jkl ',
  symbols: '#¤%&/()=?!"@£$€{[]}',
  mixed: 'abcабвابتሀለ 的ก😀  ',
} as const;

/** `length` characters of an alphabet, seemingly at random and the same every time. */
export function noise(alphabet: string, length: number, seed = 1): string {
  const letters = Array.from(alphabet);
  let state = seed;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return Array.from({ length }, () => letters[Math.floor(next() * letters.length)] ?? '').join('');
}
