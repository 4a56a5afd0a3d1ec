import all, { type LauncherWords } from 'virtual:launcher-words';

export type { LauncherWords };

/** The launcher's words for a language tag, with the tag they are in: Norwegian where we have none. */
export function launcherWords(wanted: string): { tag: string; words: LauncherWords } {
  const lower = wanted.toLowerCase();
  for (const tag of [lower, lower.split('-')[0] ?? '']) {
    const words = Object.hasOwn(all, tag) ? all[tag] : undefined;
    if (words !== undefined) return { tag, words };
  }
  return { tag: 'nb', words: all.nb };
}
