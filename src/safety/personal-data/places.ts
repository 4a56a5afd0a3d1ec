import type { FoundPhrase } from './phrases.ts';
import type { PersonalSpan, Word } from './plain.ts';

const prefix = String.raw`(?:(?:[NnØøGgSsLlVvÖö](?:edre|vre|amle|tore|ille|estre)|[Ss]øndre|[Nn]ordre|[ØøIiYy](?:stre|ndre|tre)) )?`;
/** Endings that hardly any other word has, and those that need a capital to be a street. */
const plainEnding = String.raw`(?:gata|gaten|gate|gt\.|veien|vegen|vei|veg|allé|alléen|svingen|bakken)`;
const doubtfulEnding = String.raw`(?:stien|kroken|tunet|haugen|åsen|leiret|torget|torg|terrasse|løkka|brygga|brygge|plass|jordet|faret|lia|berget|toppen)`;
const apart = String.raw`(?:gate|gata|gt\.|vei|veg|allé|plass|torg|terrasse|brygge|bru|sti|park)`;
const houseNumber = String.raw` ?(?:[Nn]r\.? ?)?\d{1,3}(?!\d)(?:(?: ?[A-H]|[a-h]| [b-dfgh])(?![\p{L}\p{N}]))?`;
const notAnAmount = String.raw`(?![.,:]\d| ?(?:%|kr\b|kroner|timer|timar|dager|dagar|uker|veker|måned|månad|år\b|prosent|personer|barn|hours|days|weeks|months|years))`;
const town = String.raw`(?:,? \d{4} \p{Lu}\p{L}{1,30})?`;
const street = new RegExp(
  String.raw`(?<![\p{L}-])(?:${prefix}\p{L}[\p{L}'-]{1,29}${plainEnding}|${prefix}\p{Lu}[\p{L}'-]{1,29}${doubtfulEnding}|(?:\p{Lu}[\p{L}.'-]{1,30} ){1,3}${apart})${houseNumber}${notAnAmount}${town}`,
  'gu',
);
const box = /(?<!\p{L})(?:postboks|p\.? ?b\.?|p\.? ?o\.? box) ?\d{1,5}(?!\d)(?:,? \d{4} \p{Lu}\p{L}{1,30})?/giu;

/** What follows "my address is" or "street": some words, then a house number. */
const afterPhrase = /(?:(?<=(?<!\p{L})\p{L}{2,3})\.)?[\s:,-]{1,3}(?:(?:er|is|waa|ni|es|est|to|:)\s)?((?:№ ?|no:? ?)?(?:[\p{L}\p{M}][\p{L}\p{M}.'’-]{0,30}[ ,]{1,2}){1,4}(?:nr\.? ?|no:? ?|№ ?|д\. ?|буд\. ?|پلاک )?\d{1,4}(?![\d:%])(?:[ /]?[A-Ha-hА-Га-г](?![\p{L}\p{N}]))?(?:,? \d{4,5} \p{L}{2,30})?)/iuy;

/** Street addresses by the shape of Norwegian street names, and whatever is given as an address. */
export function findAddresses(text: string, words: readonly Word[], phrases: readonly FoundPhrase[]): PersonalSpan[] {
  // "Live" or "address" at the beginning of a sentence has a capital too, but belongs to no street.
  const afterVerb = new Map(phrases.flatMap(({ phrase, from, to }) => {
    const [verb, next] = [words[from], words[to]];
    return phrase.kind === 'address' && verb && next ? [[verb.start, next.start] as const] : [];
  }));
  const shaped = [street, box].flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length })))
    .map(({ start, end }) => ({ start: afterVerb.get(start) ?? start, end }));
  const given = phrases.flatMap(({ phrase, to }) => {
    const from = words[to - 1]?.end ?? text.length;
    if (phrase.kind !== 'address' || phrase.doubtful) return [];
    afterPhrase.lastIndex = from;
    const match = afterPhrase.exec(text);
    const place = match?.[1];
    // Where letters have a capital form, a street has one: "my address is wrong since 3 months" has none.
    if (!match || place === undefined || /^[^\p{L}]*\p{Ll}/u.test(place)) return [];
    const first = words[to];
    if (first && phrase.notName.has(first.folded)) return [];
    const end = from + match[0].length;
    return [{ start: end - place.length, end }];
  });
  return [...shaped, ...given].map((span) => ({ kind: 'address', ...span }));
}
