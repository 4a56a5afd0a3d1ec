/** The scripts of our languages, and all others as one. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Ethi' | 'other';

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const arabic = /\p{Script=Arabic}/u;
const ethiopic = /\p{Script=Ethiopic}/u;
const letter = /\p{L}/u;

/** The script of one character, or undefined when it is no letter. */
export function scriptOf(character: string): Script | undefined {
  if (latin.test(character)) return 'Latn';
  if (arabic.test(character)) return letter.test(character) ? 'Arab' : undefined;
  if (cyrillic.test(character)) return 'Cyrl';
  if (ethiopic.test(character)) return letter.test(character) ? 'Ethi' : undefined;
  return letter.test(character) ? 'other' : undefined;
}

/** How many letters of each script a text has. */
export function countScripts(text: string): Record<Script, number> {
  const counts: Record<Script, number> = { Latn: 0, Cyrl: 0, Arab: 0, Ethi: 0, other: 0 };
  for (const character of text) {
    const script = scriptOf(character);
    if (script !== undefined) counts[script] += 1;
  }
  return counts;
}

const cyrillicLookAlikes = 'аеорсухікмтвнјѕԁ';
const latinLookAlikes = 'aeopcyxikmtbhjsd';
const toLatin = new Map(Array.from(cyrillicLookAlikes).map((from, at) => [from, latinLookAlikes[at] ?? from]));
const toCyrillic = new Map(Array.from(latinLookAlikes).map((from, at) => [from, cyrillicLookAlikes[at] ?? from]));
const word = /\p{L}+/gu;

/** Letters of the other alphabet that only look like the word's own ("Nаv" with a Cyrillic а), set right. Lower case only. */
export function withoutLookAlikes(text: string): string {
  if (!latin.test(text) || !cyrillic.test(text)) return text;
  return text.replace(word, (whole) => {
    const { Latn, Cyrl } = countScripts(whole);
    if (Latn === 0 || Cyrl === 0) return whole;
    const table = Latn >= Cyrl ? toLatin : toCyrillic;
    return Array.from(whole, (character) => table.get(character) ?? character).join('');
  });
}
