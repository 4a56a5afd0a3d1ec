/**
 * Brings a message and a pattern to one spelling, so that case, diacritics, letter variants,
 * stretched letters, invisible characters and look-alikes cannot hide a word.
 *
 * The result is lower-case words with one space between, before and after. Every rule works on
 * single characters or neighbours: the time is linear in the length of the text.
 */
export function normalise(text: string): string {
  const plain = text.toLowerCase().replace(letterA, distinctA).normalize('NFKD').replace(dropped, '').replace(varied, (char) => variants.get(char) ?? char);
  const words = plain.replace(ethiopic, toOneSeries).replace(symbols, ' $& ').replace(separators, ' ').replace(runs, '$1');
  const repaired = (latin.test(words) && cyrillic.test(words)) || hiddenDigit.test(words) ? words.replace(/\S+/gu, repairWord) : words;
  return ` ${repaired.replace(persianPrefix, ' $1').trim()} `;
}

/** Stands between the entries of a list; a letter of no language. */
const listMark = '\uE000';

/** The same as `normalise` for each, without the spaces around; much quicker for a whole word list. */
export function normaliseAll(texts: readonly string[]): string[] {
  return normalise(texts.join(` ${listMark} `)).split(listMark).map((text) => text.trim());
}

/** "får" and "far" are two words: the letter å passes the removal of marks in disguise. */
const distinctA = '\u0251';
const letterA = /å|a\u030A/gu;
/** Marks, apostrophes, and what is not seen: zero-width and bidi controls, soft hyphens, Arabic tatweel. */
const dropped = /[\p{M}\p{Default_Ignorable_Code_Point}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB'’‘`´ʼʹ′]/gu;
const latin = /[a-z]/u;
const cyrillic = /[а-я]/u;
const hiddenDigit = /[a-z][0145][a-z]/u;
/** What is neither letter nor digit nor a face that changes the meaning of a sentence. */
const separators = /[^\p{L}\p{N}\uE000😂🤣😅😄😆😁🙈]+/gu;
const symbols = /[😂🤣😅😄😆😁🙈]/gu;
/** "heeelp" and "help" are one; digits keep their runs. */
const runs = /(\p{L})\1+/gu;
/** Longer words are not ours to repair; the bound keeps the time linear. */
const longestWord = 48;
/** Persian present-tense prefixes are written joined, apart or with a zero-width joint. */
const persianPrefix = / (ن?مي) (?=[^\s\uE000])/gu;

const variants = new Map<string, string>([
  ...pairs('øoœełlđdıißsþtðd', 2),
  ...pairs('ىيیيېيێيےيۍيئيكکګگڪکەهہهھهةهۀهۂهۃهؤوۆوۇوڕرڵلڑرٹتڈدټتډدړرڼنںنۓيٱاأاإاآا', 2),
  ...pairs('іиїиєеґгёеъьыиэе', 2),
  ['æ', 'ae'], [distinctA, 'å'],
  ['ء', ''], ['٠', '0'], ['١', '1'], ['٢', '2'], ['٣', '3'], ['٤', '4'], ['٥', '5'], ['٦', '6'], ['٧', '7'], ['٨', '8'], ['٩', '9'],
  ['۰', '0'], ['۱', '1'], ['۲', '2'], ['۳', '3'], ['۴', '4'], ['۵', '5'], ['۶', '6'], ['۷', '7'], ['۸', '8'], ['۹', '9'],
]);

/** Only the letters that the table knows. */
const varied = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');

function pairs(list: string, step: number): [string, string][] {
  const chars = Array.from(list);
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
  const inCyrillic = word.replace(/[^а-я]/gu, '').length;
  const inLatin = word.replace(/[^a-z]/gu, '').length;
  if (inCyrillic > 0 && inLatin > 0) {
    const table = inCyrillic >= inLatin ? latinAsCyrillic : cyrillicAsLatin;
    return Array.from(word, (char) => table.get(char) ?? char).join('');
  }
  // Only 0, 1, 4, 5: the digits 2, 3, 7 and 9 are letters of Arabizi.
  return word.replace(/(?<=[a-z])[0145](?=[a-z])/gu, (digit) => 'oi__as'[Number(digit)] ?? digit);
}
