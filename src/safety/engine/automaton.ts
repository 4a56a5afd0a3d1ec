/**
 * Finds all of many strings in one pass over a text (Aho and Corasick 1975). The time is linear in
 * the text, whatever it holds; nothing backtracks.
 */
export interface Automaton {
  /** Calls `found` with the number of each pattern that ends at `end` (exclusive). */
  scan(text: string, found: (pattern: number, end: number) => void): void;
}

export function createAutomaton(patterns: readonly string[]): Automaton {
  const edges = createEdges(patterns.reduce((sum, pattern) => sum + pattern.length, 1));
  const output: number[] = [-1];
  const nextSame = new Int32Array(patterns.length).fill(-1);
  const parents: number[] = [0];
  const chars: number[] = [0];
  patterns.forEach((pattern, number) => {
    let node = 0;
    for (let i = 0; i < pattern.length; i++) {
      const char = pattern.charCodeAt(i);
      let next = edges.get(node, char);
      if (next === 0) {
        next = output.push(-1) - 1;
        parents.push(node);
        chars.push(char);
        edges.set(node, char, next);
      }
      node = next;
    }
    nextSame[number] = output[node] ?? -1;
    output[node] = number;
  });
  const { fail, suffix } = link(edges, parents, chars, output);
  return {
    scan(text, found) {
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        let next = edges.get(node, char);
        while (next === 0 && node !== 0) {
          node = fail[node] ?? 0;
          next = edges.get(node, char);
        }
        node = next;
        for (let at = node; at > 0; at = suffix[at] ?? 0) {
          for (let number = output[at] ?? -1; number >= 0; number = nextSame[number] ?? -1) found(number, i + 1);
        }
      }
    },
  };
}

interface Edges {
  get(node: number, char: number): number;
  set(node: number, char: number, next: number): void;
}

/** Failure links by depth; `suffix` leads to the next shorter pattern that ends at the same place. */
function link(edges: Edges, parents: readonly number[], chars: readonly number[], output: readonly number[]) {
  const count = parents.length;
  const depth = new Int32Array(count);
  const byDepth: number[][] = [];
  for (let node = 1; node < count; node++) {
    const own = (depth[parents[node] ?? 0] ?? 0) + 1;
    depth[node] = own;
    (byDepth[own] ??= []).push(node);
  }
  const fail = new Int32Array(count);
  const suffix = new Int32Array(count);
  for (const node of byDepth.flat()) {
    if (node === undefined) continue;
    let back = fail[parents[node] ?? 0] ?? 0;
    const char = chars[node] ?? 0;
    if (parents[node] !== 0) {
      while (back !== 0 && edges.get(back, char) === 0) back = fail[back] ?? 0;
      fail[node] = edges.get(back, char);
    }
    const target = fail[node] ?? 0;
    suffix[node] = (output[target] ?? -1) >= 0 ? target : suffix[target] ?? 0;
  }
  return { fail, suffix };
}

/** Open addressing on typed arrays: small, and quick to fill at start. */
function createEdges(most: number): Edges {
  const size = 1 << Math.ceil(Math.log2(most * 2));
  const nodes = new Int32Array(size).fill(-1);
  const letters = new Uint16Array(size);
  const targets = new Int32Array(size);
  const slot = (node: number, char: number): number => {
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    while (nodes[at] !== -1 && (nodes[at] !== node || letters[at] !== char)) at = (at + 1) & (size - 1);
    return at;
  };
  return {
    get: (node, char) => targets[slot(node, char)] ?? 0,
    set: (node, char, next) => {
      const at = slot(node, char);
      nodes[at] = node;
      letters[at] = char;
      targets[at] = next;
    },
  };
}
