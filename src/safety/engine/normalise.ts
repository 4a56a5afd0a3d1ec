/**
 * Brings a message and a pattern to one spelling, so that case, diacritics, letter variants,
 * stretched letters, invisible characters and look-alikes cannot hide a word.
 *
 * The result is lower-case words with one space between, before and after. Every rule works on
 * single characters or neighbours: the time is linear in the length of the text.
 */
export function normalise(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(invisible, '').replace(apostrophes, '').replaceAll('å', distinctA).normalize('NFKD').replace(marks, '');
  let letters = '';
  for (const char of plain) letters += variants.get(char) ?? char;
  const words = letters.replace(ethiopic, toOneSeries).replace(symbols, ' $& ').replace(separators, ' ').replace(runs, '$1');
  return ` ${words.replace(/\S+/gu, repairWord).replace(persianPrefix, ' $1').trim()} `;
}

/** Zero-width and bidi controls, soft hyphens, variation selectors, Arabic tatweel. */
// oxlint-disable-next-line no-misleading-character-class -- each of these is taken out by itself
const invisible = /[\u00AD\u034F\u061C\u0640\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]/gu;
/** "får" and "far" are two words: the letter å passes the removal of marks in disguise. */
const distinctA = '\u0251';
const apostrophes = /['’‘`´ʼʹ′]/gu;
const marks = /\p{M}/gu;
/** What is neither letter nor digit nor a face that changes the meaning of a sentence. */
const separators = /[^\p{L}\p{N}😂🤣😅😄😆😁🙈]+/gu;
const symbols = /[😂🤣😅😄😆😁🙈]/gu;
/** "heeelp" and "help" are one; digits keep their runs. */
const runs = /(\p{L})\1+/gu;
/** Longer words are not ours to repair; the bound keeps the time linear. */
const longestWord = 48;
/** Persian present-tense prefixes are written joined, apart or with a zero-width joint. */
const persianPrefix = / (ن?مي) (?=\S)/gu;

const variants = new Map<string, string>([
  ...pairs('øoœełlđdıißsþtðd', 2),
  ...pairs('ىيیيېيێيےيۍيئيكکګگڪکەهہهھهةهۀهۂهۃهؤوۆوۇوڕرڵلڑرٹتڈدټتډدړرڼنںنۓيٱاأاإاآا', 2),
  ...pairs('іиїиєеґгёеъьыиэе', 2),
  ['æ', 'ae'], [distinctA, 'å'],
  ['ء', ''], ['٠', '0'], ['١', '1'], ['٢', '2'], ['٣', '3'], ['٤', '4'], ['٥', '5'], ['٦', '6'], ['٧', '7'], ['٨', '8'], ['٩', '9'],
  ['۰', '0'], ['۱', '1'], ['۲', '2'], ['۳', '3'], ['۴', '4'], ['۵', '5'], ['۶', '6'], ['۷', '7'], ['۸', '8'], ['۹', '9'],
]);

function pairs(list: string, step: number): [string, string][] {
  const chars = [...list];
  return Array.from({ length: chars.length / step }, (_, i) => [chars[i * step] ?? '', chars[i * step + 1] ?? '']);
}

/** Ethiopic letters that Amharic and Tigrinya writers interchange, moved to one series of eight. */
const ethiopic = /[\u1210-\u1217\u1220-\u1227\u1280-\u1287\u12D0-\u12D7\u1340-\u1347\u12A3\u1203]/gu;

function toOneSeries(char: string): string {
  const code = char.charCodeAt(0);
  const moved = code >= 0x1340 ? code - 8 : code >= 0x12d0 ? code - 0x30 : code >= 0x1280 && code <= 0x1287 ? code - 0x80 : code >= 0x1220 && code <= 0x1227 ? code + 0x10 : code >= 0x1210 && code <= 0x1217 ? code - 0x10 : code;
  return String.fromCharCode(moved === 0x12a3 ? 0x12a0 : moved === 0x1203 ? 0x1200 : moved);
}

const latinAsCyrillic = new Map(pairs('aаbвeеkкmмhнoоpрcсtтyуxхiи', 2));
const cyrillicAsLatin = new Map([...latinAsCyrillic].map(([latin, cyrillic]) => [cyrillic, latin]));

/** Writes a word of two scripts in the one that has more of its letters, and undoes 0 for o between letters. */
function repairWord(word: string): string {
  if (word.length > longestWord || /^[a-z]+$|^\d+$|^[^a-z\d]+$/u.test(word)) return word;
  const cyrillic = word.replace(/[^а-я]/gu, '').length;
  const latin = word.replace(/[^a-z]/gu, '').length;
  if (cyrillic > 0 && latin > 0) {
    const table = cyrillic >= latin ? latinAsCyrillic : cyrillicAsLatin;
    return [...word].map((char) => table.get(char) ?? char).join('');
  }
  // Only 0, 1, 4, 5: the digits 2, 3, 7 and 9 are letters of Arabizi.
  return word.replace(/(?<=[a-z])[0145](?=[a-z])/gu, (digit) => 'oi__as'[Number(digit)] ?? digit);
}
