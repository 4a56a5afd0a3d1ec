import { sequence } from '../../understanding/topics/train.ts';
import type { DangerExample } from './read.ts';

/** Letters of the scripts of our languages, with about as many spaces as words have, and the rows of a keyboard. */
const alphabets = [
  'eeetaoinsrhldcumfpgwybvkxjqz    ', 'aeiou bcdfghjklmnprstvwz ', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщіїє     ', 'اليمونرتبسدعكهفقحجشصخضذزثطغظگچپژ     ',
  'ነተየመለበአረሰከወዘደገሀፈጠቀሸቸኘኸጀጨጰጸ     ', 'asdfghjkl qwertyuiop zxcvbnm ',
] as const;
const perAlphabet = 130;
const shortest = 8;
const longest = 400;

/** Letters at random, as harmless examples: nobody writes them on purpose, but pockets and children do. The same every time. */
export function noiseExamples(): DangerExample[] {
  const random = sequence(23);
  return alphabets.flatMap((alphabet) => Array.from({ length: perAlphabet }, (): DangerExample => {
    const letters = Array.from(alphabet);
    const length = shortest + Math.floor(random() * (longest - shortest));
    const text = Array.from({ length }, () => letters[Math.floor(random() * letters.length)] ?? '').join('').trim();
    return { language: 'en', kind: 'none', degree: 'none', who: 'none', text };
  }));
}
