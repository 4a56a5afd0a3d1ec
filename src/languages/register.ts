import { BotError } from '../errors.ts';

/**
 * The one register of languages. Order is the order of the language menu.
 *
 * `intl` is the locale that Intl knows for the tag; the calendar is pinned to the Gregorian one
 * because Intl otherwise gives Persian dates for fa, prs and ps. `fallbacks` say in which order
 * another language's text may be shown instead, never silently.
 */
export interface Language {
  readonly name: string;
  readonly english: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script: 'Latn' | 'Cyrl' | 'Arab' | 'Ethi';
  readonly intl: string;
  readonly aliases: readonly string[];
  readonly fallbacks: readonly LanguageTag[];
}

export const languageTags = [
  'nb', 'nn', 'en', 'uk', 'ru', 'ar', 'fa', 'prs', 'ps', 'ur',
  'ckb', 'kmr', 'so', 'ti', 'am', 'sw', 'tr', 'fr', 'es', 'pl',
] as const;

export type LanguageTag = (typeof languageTags)[number];

export const languages: Readonly<Record<LanguageTag, Language>> = {
  nb: { name: 'Norsk (bokmål)', english: 'Norwegian Bokmål', dir: 'ltr', script: 'Latn', intl: 'nb-NO', aliases: ['no', 'nob', 'nor', 'norsk', 'bokmål', 'norwegian'], fallbacks: [] },
  nn: { name: 'Norsk (nynorsk)', english: 'Norwegian Nynorsk', dir: 'ltr', script: 'Latn', intl: 'nn-NO', aliases: ['nno', 'nynorsk'], fallbacks: ['nb'] },
  en: { name: 'English', english: 'English', dir: 'ltr', script: 'Latn', intl: 'en-GB', aliases: ['eng', 'engelsk'], fallbacks: ['nb'] },
  uk: { name: 'Українська', english: 'Ukrainian', dir: 'ltr', script: 'Cyrl', intl: 'uk-UA', aliases: ['ukr', 'ukrainsk', 'ukrainian'], fallbacks: ['en', 'nb'] },
  ru: { name: 'Русский', english: 'Russian', dir: 'ltr', script: 'Cyrl', intl: 'ru-RU', aliases: ['rus', 'russisk', 'russian'], fallbacks: ['en', 'nb'] },
  ar: { name: 'العربية', english: 'Arabic', dir: 'rtl', script: 'Arab', intl: 'ar-SY', aliases: ['ara', 'arabisk', 'arabic'], fallbacks: ['en', 'nb'] },
  fa: { name: 'فارسی', english: 'Persian', dir: 'rtl', script: 'Arab', intl: 'fa-IR', aliases: ['fas', 'per', 'farsi', 'persisk', 'persian'], fallbacks: ['en', 'nb'] },
  prs: { name: 'دری', english: 'Dari', dir: 'rtl', script: 'Arab', intl: 'fa-AF', aliases: ['fa-af', 'dari'], fallbacks: ['fa', 'en', 'nb'] },
  ps: { name: 'پښتو', english: 'Pashto', dir: 'rtl', script: 'Arab', intl: 'ps-AF', aliases: ['pus', 'pashto', 'pasjto'], fallbacks: ['en', 'nb'] },
  ur: { name: 'اردو', english: 'Urdu', dir: 'rtl', script: 'Arab', intl: 'ur-PK', aliases: ['urd', 'urdu'], fallbacks: ['en', 'nb'] },
  ckb: { name: 'کوردیی ناوەندی', english: 'Central Kurdish (Sorani)', dir: 'rtl', script: 'Arab', intl: 'ckb-IQ', aliases: ['ku-arab', 'sorani'], fallbacks: ['en', 'nb'] },
  kmr: { name: 'Kurmancî', english: 'Northern Kurdish (Kurmanji)', dir: 'ltr', script: 'Latn', intl: 'ku-TR', aliases: ['ku', 'kur', 'kurmanji', 'kurdisk', 'kurdish'], fallbacks: ['en', 'nb'] },
  so: { name: 'Soomaali', english: 'Somali', dir: 'ltr', script: 'Latn', intl: 'so-SO', aliases: ['som', 'somali', 'somalisk'], fallbacks: ['en', 'nb'] },
  ti: { name: 'ትግርኛ', english: 'Tigrinya', dir: 'ltr', script: 'Ethi', intl: 'ti-ER', aliases: ['tir', 'tigrinja', 'tigrinya'], fallbacks: ['en', 'nb'] },
  am: { name: 'አማርኛ', english: 'Amharic', dir: 'ltr', script: 'Ethi', intl: 'am-ET', aliases: ['amh', 'amharisk', 'amharic'], fallbacks: ['en', 'nb'] },
  sw: { name: 'Kiswahili', english: 'Swahili', dir: 'ltr', script: 'Latn', intl: 'sw-KE', aliases: ['swa', 'swh', 'swahili'], fallbacks: ['en', 'nb'] },
  tr: { name: 'Türkçe', english: 'Turkish', dir: 'ltr', script: 'Latn', intl: 'tr-TR', aliases: ['tur', 'tyrkisk', 'turkish'], fallbacks: ['en', 'nb'] },
  fr: { name: 'Français', english: 'French', dir: 'ltr', script: 'Latn', intl: 'fr-FR', aliases: ['fra', 'fre', 'fransk', 'french'], fallbacks: ['en', 'nb'] },
  es: { name: 'Español', english: 'Spanish', dir: 'ltr', script: 'Latn', intl: 'es-ES', aliases: ['spa', 'spansk', 'spanish'], fallbacks: ['en', 'nb'] },
  pl: { name: 'Polski', english: 'Polish', dir: 'ltr', script: 'Latn', intl: 'pl-PL', aliases: ['pol', 'polsk', 'polish'], fallbacks: ['en', 'nb'] },
};

const byAlias = new Map<string, LanguageTag>(
  languageTags.flatMap((tag) => [tag, languages[tag].name.toLowerCase(), ...languages[tag].aliases].map((alias) => [alias, tag] as const)),
);

/** Our tag for a tag, alias or own name in any casing ("nb-NO", "ku", "Farsi"), or undefined. */
export function toLanguageTag(text: string): LanguageTag | undefined {
  const wanted = text.trim().toLowerCase().replaceAll('_', '-');
  return byAlias.get(wanted) ?? byAlias.get(wanted.split('-')[0] ?? '');
}

/** Our tag for a text that must name one of our languages. @throws {BotError} `LANGUAGE_UNKNOWN` */
export function requireLanguageTag(text: string): LanguageTag {
  const tag = toLanguageTag(text);
  if (!tag) throw new BotError('LANGUAGE_UNKNOWN', { language: text.slice(0, 40) });
  return tag;
}

/** The locale for Intl: Gregorian calendar and Latin digits, whatever the language's own habit. */
export function intlLocale(tag: LanguageTag): string {
  return `${languages[tag].intl}-u-ca-gregory-nu-latn`;
}
