/** Longest pause between two presses of the sequence, in milliseconds. */
const longestPause = 2000;
const presses = 3;

export type SequenceKey = 'Escape' | 'Shift';

/**
 * Counts presses of Escape or Shift and calls `complete` at the third of the same key.
 *
 * A key held down counts once. Any other key begins the count anew, so that capitals do not count;
 * left and right Shift are one key, also when they overlap.
 */
export class KeySequence {
  readonly #complete: () => void;
  #key: SequenceKey | undefined;
  #count = 0;
  #last = 0;

  constructor(complete: () => void) {
    this.#complete = complete;
  }

  /** @param at - milliseconds on any one clock */
  press(key: string, at: number): void {
    if (key !== 'Escape' && key !== 'Shift') {
      this.#count = 0;
      return;
    }
    if (key !== this.#key || at - this.#last > longestPause) this.#count = 0;
    this.#key = key;
    this.#last = at;
    this.#count += 1;
    if (this.#count < presses) return;
    this.#count = 0;
    this.#complete();
  }
}

/**
 * Tells `press` of every real key press in a document.
 *
 * On-screen keyboards send Shift by themselves, for a capital at the start of a sentence; unlike
 * real keyboards they name no physical key (`code`), so a Shift without one is left out.
 */
export function watchKeys(target: Document, press: (key: string, at: number) => void): void {
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat || event.isComposing) return;
      if (event.key === 'Shift' && event.code === '') return;
      press(event.key, event.timeStamp);
    },
    { capture: true },
  );
}

/** Escape stops a page that is loading; once we are leaving, nobody may stop it by pressing on. */
export function swallowEscape(target: Document): void {
  target.addEventListener('keydown', (event) => { if (event.key === 'Escape') event.preventDefault(); }, { capture: true });
}
