import norwegian from '../../locales/nb/widget.json' with { type: 'json' };

export type Words = typeof norwegian;

export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Locale for Intl, where it is not the tag itself. */
  readonly intl?: string;
}

/** The page's own words, and the language they are in. */
export interface Wording {
  readonly words: Words;
  readonly language: Language;
}

/** The page is built in Norwegian, so these words need no request and are there when all else fails. */
export const norwegianWording: Wording = { words: norwegian, language: { tag: 'nb', name: 'Norsk (bokmål)', dir: 'ltr', intl: 'nb-NO' } };

async function json<T>(address: string): Promise<T | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Every language of the service with its own name; only Norwegian when the list cannot be had. */
export async function fetchLanguages(): Promise<readonly Language[]> {
  return (await json<readonly Language[]>('/widget/languages.json')) ?? [norwegianWording.language];
}

/** The words in a language; undefined where there are none yet, or no contact. */
export async function fetchWording(language: Language): Promise<Wording | undefined> {
  if (language.tag === 'nb') return { words: norwegian, language };
  const words = await json<Words>(`/widget/strings/${encodeURIComponent(language.tag)}.json`);
  return words === undefined ? undefined : { words, language };
}

/** Ours among the languages a browser or a page names ("nb-NO", "no", "en-GB"), first wish first. */
export function pickLanguage(wanted: readonly string[], ours: readonly Language[]): Language | undefined {
  for (const wish of wanted) {
    const tag = wish.toLowerCase();
    const [main] = tag.split('-');
    const names = [tag, main === 'no' ? 'nb' : main === 'ku' ? 'kmr' : main];
    const found = names.map((name) => ours.find((language) => language.tag === name)).find((language) => language !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Fills `{{name}}` in a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A day of the form YYYY-MM-DD as the language writes it: always the Gregorian calendar, Latin digits. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(`${language.intl?.split('-u-')[0] ?? language.tag}-u-ca-gregory-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(`${language.intl?.split('-u-')[0] ?? language.tag}-u-nu-latn`).format(value);
}

/** Puts the words into every element of the page that names one, and turns the page the language's way. */
export function dressPage({ words, language }: Wording): void {
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.dir;
  document.title = words.page.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) element.textContent = named(words, element.dataset['text'] ?? '');
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) element.setAttribute('aria-label', named(words, element.dataset['label'] ?? ''));
}

function named(words: Words, key: string): string {
  const [part = '', word = ''] = key.split('.');
  return (words as Record<string, Record<string, string>>)[part]?.[word] ?? key;
}
