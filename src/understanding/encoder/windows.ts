/** The model has no positions beyond. */
const longestTokens = 128;
/** Half of each window is seen by the next, too, so that no sentence is cut in both. */
const step = longestTokens / 2;
/**
 * More windows would keep everybody waiting; 32 hold about 2,000 tokens, more than the 2,000
 * characters that are looked up. Of a longer text the first and the last half of them are read,
 * since cries stand at the beginning or at the end.
 */
const mostWindows = 32;

/**
 * The tokens of a text, cut into overlapping windows that each begin and end with the marks that the
 * model knows.
 *
 * @param ids - all tokens of the text, with begin and end mark
 */
export function windowsOf(ids: readonly number[]): number[][] {
  if (ids.length <= longestTokens) return [[...ids]];
  const [begin = 0, end = 0] = [ids[0], ids.at(-1)];
  const inner = ids.slice(1, -1);
  const room = longestTokens - 2;
  const last = Math.ceil((inner.length - room) / step);
  const windows = Array.from({ length: last + 1 }, (_, at) => [begin, ...inner.slice(at * step, at * step + room), end]);
  return windows.length <= mostWindows ? windows : [...windows.slice(0, mostWindows / 2), ...windows.slice(-mostWindows / 2)];
}
