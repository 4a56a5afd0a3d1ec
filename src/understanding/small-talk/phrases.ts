import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../../errors.ts';
import { languages, languageTags, type LanguageTag } from '../../languages/register.ts';
import { smallTalkKinds, type SmallTalkKind } from '../ports.ts';
import { foldWords } from '../text/fold.ts';

/** Phrases of all languages together: people greet in one language and ask in another. Folded. */
export interface SmallTalkPhrases {
  readonly kinds: ReadonlyMap<string, SmallTalkKind>;
  /** Phrases around the name of a language ("speak … please"). */
  readonly aroundLanguage: readonly { readonly before: string; readonly after: string }[];
  readonly languageNames: ReadonlyMap<string, LanguageTag>;
  /** Words of politeness around a phrase, longest first, also with a space after and before. */
  readonly fillers: readonly Filler[];
  /** The phrases by first letter and number of words, to compare only with those that could be meant. */
  readonly alike: ReadonlyMap<string, readonly (readonly [phrase: string, kind: SmallTalkKind])[]>;
}

export interface Filler {
  readonly alone: string;
  readonly opening: string;
  readonly closing: string;
}

/** Under which phrases are looked for that a text may be a misspelling of. */
export function likenessKey(text: string): string {
  return `${text[0]}${text.split(' ').length}`;
}

/** Stands for the name of a language while a phrase is folded; digits stay as they are in every script. */
const placeholder = '7070707';

/** A folded text: words with one space between. */
export function folded(text: string): string {
  return foldWords(text).join(' ');
}

/**
 * Reads `locales/<tag>/smalltalk.tsv` of all languages: a kind, a tab, a phrase. Beside the kinds of
 * small talk there are `filler` and `name.<tag>`, what a language is called.
 *
 * @throws {BotError} `TEXT_INVALID` with file and line
 */
export function readSmallTalk(localesDir: string): SmallTalkPhrases {
  const kinds = new Map<string, SmallTalkKind>();
  const aroundLanguage: { before: string; after: string }[] = [];
  const languageNames = registerNames();
  const fillers = new Set<string>();
  for (const { kind, phrase, wrong } of languageTags.flatMap((tag) => rowsOf(localesDir, tag))) {
    const own = folded(phrase.replace('{language}', placeholder));
    const [before = '', after = ''] = own.split(placeholder);
    if (own.includes(placeholder)) aroundLanguage.push({ before, after });
    else if (kind === 'filler') fillers.add(own);
    else if (kind.startsWith('name.')) languageNames.set(own, tagOf(kind.slice('name.'.length), wrong));
    else kinds.set(own, kindOf(kind, wrong));
  }
  const longestFirst = [...fillers].filter((filler) => filler !== '').toSorted((a, b) => b.length - a.length);
  return {
    kinds,
    aroundLanguage,
    languageNames,
    fillers: longestFirst.map((alone) => ({ alone, opening: `${alone} `, closing: ` ${alone}` })),
    alike: Map.groupBy(kinds, ([phrase]) => likenessKey(phrase)),
  };
}

type Wrong = (problem: string) => BotError;

function rowsOf(localesDir: string, tag: LanguageTag): { kind: string; phrase: string; wrong: Wrong }[] {
  const file = join(localesDir, tag, 'smalltalk.tsv');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.flatMap((line, at) => {
    if (line === '' || at === 0) return [];
    const [kind = '', phrase = '', ...more] = line.split('\t');
    const wrong: Wrong = (problem) => new BotError('TEXT_INVALID', { file: `${tag}/smalltalk.tsv`, problem: `line ${at + 1}: ${problem}` });
    if (folded(phrase) === '' || more.length > 0) throw wrong('a line is kind, tab, phrase');
    return [{ kind, phrase, wrong }];
  });
}

function kindOf(text: string, wrong: Wrong): SmallTalkKind {
  const kind = smallTalkKinds.find((known) => known === text);
  if (kind === undefined) throw wrong(`there is no kind ${text}`);
  return kind;
}

function tagOf(text: string, wrong: Wrong): LanguageTag {
  const tag = languageTags.find((known) => known === text);
  if (tag === undefined) throw wrong(`there is no language ${text}`);
  return tag;
}

/** The register's names; codes of two and three letters are left out, since "no" and "so" are words. */
function registerNames(): Map<string, LanguageTag> {
  return new Map(languageTags.flatMap((tag) => [languages[tag].name, ...languages[tag].aliases]
    .map(folded)
    .filter((name) => name.length > 3 || /[^\p{Script=Latin}]/u.test(name))
    .map((name) => [name, tag] as const)));
}
