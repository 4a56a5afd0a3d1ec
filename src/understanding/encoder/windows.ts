/** The model has no positions beyond. */
const longestTokens = 128;
/** Longer texts are also read in short windows, about as long as the messages that the heads learned from: one sentence among many would drown in the mean. */
const longestPlain = 48;
const shortWindow = 40;
/** Half of each short window is seen by the next, too, so that no sentence is cut in both. */
const step = shortWindow / 2;
/**
 * More windows would keep everybody waiting. Of a text beyond them the first and the last half are
 * read, since cries stand at the beginning or at the end.
 */
const mostWindows = 32;

/**
 * The tokens of a text, cut into windows that each begin and end with the marks that the model knows:
 * first its beginning, as much as the model can read; then, for a longer text, overlapping short
 * windows over all of it.
 *
 * @param ids - all tokens of the text, with begin and end mark
 */
export function windowsOf(ids: readonly number[]): number[][] {
  const [begin = 0, end = 0] = [ids[0], ids.at(-1)];
  const inner = ids.slice(1, -1);
  const beginning = [begin, ...inner.slice(0, longestTokens - 2), end];
  if (ids.length <= longestPlain) return [beginning];
  const last = Math.ceil((inner.length - shortWindow) / step);
  const short = Array.from({ length: last + 1 }, (_, at) => [begin, ...inner.slice(at * step, at * step + shortWindow), end]);
  return [beginning, ...(short.length <= mostWindows ? short : [...short.slice(0, mostWindows / 2), ...short.slice(-mostWindows / 2)])];
}
