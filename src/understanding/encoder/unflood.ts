/** More of the same letter or word in a row than this says nothing more. */
const longestRun = 3;

const letterRuns = new RegExp(`(\\p{L})\\1{${longestRun},}`, 'gu');

/**
 * A text without floods: runs of one letter or one word are cut short, and a text without any letter
 * is nothing. The encoder was never shown floods, and sees anything in them, also danger.
 */
export function unflood(text: string): string {
  if (!/\p{L}/u.test(text)) return '';
  const words = text.replace(letterRuns, (run, letter: string) => letter.repeat(longestRun)).split(/\s+/);
  return words.filter((word, at) => Array.from({ length: longestRun }, (_, back) => words[at - back - 1]).some((before) => before !== word)).join(' ');
}
