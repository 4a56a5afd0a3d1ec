/** Longest pause between two presses of the sequence, in milliseconds. */
const longestPause = 2000;
const presses = 3;

export type SequenceKey = 'Escape' | 'Shift';

/** All that is told of a press: which other key it was is a word somebody writes, and nobody's business. */
export type Press = SequenceKey | 'other';

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
  press(key: Press, at: number): void {
    if (key === 'other') {
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
 * Tells `press` of the real key presses in a document. Several other keys in a row are told once:
 * more says nothing to the sequence, and how fast somebody writes is hers.
 *
 * A touch or click, and keys held together with Ctrl, Alt or Meta (which change the keyboard's
 * language or the direction of writing), are other keys.
 */
export function watchKeys(target: Document, press: (key: Press, at: number) => void): void {
  let last: Press | undefined;
  const tell = (key: Press, at: number) => {
    if (key === 'other' && last === 'other') return;
    last = key;
    press(key, at);
  };
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat || event.isComposing || (event.key === 'Shift' && !isRealShift(event))) return;
      const alone = !event.ctrlKey && !event.altKey && !event.metaKey;
      tell(alone && (event.key === 'Escape' || event.key === 'Shift') ? event.key : 'other', event.timeStamp);
    },
    { capture: true },
  );
  target.addEventListener('pointerdown', (event) => tell('other', event.timeStamp), { capture: true });
}

/**
 * On-screen keyboards send Shift by themselves, for a capital at the start of a sentence or when
 * they turn to digits. They name no physical key (`code`); should one do so all the same, it can
 * be up only while somebody writes on a device without mouse.
 */
function isRealShift(event: KeyboardEvent): boolean {
  return event.code.startsWith('Shift') && (hasMouse() || !isTextField(event.composedPath()[0]));
}

/** The nearest that a page can know to whether there is a real keyboard. */
export function hasMouse(): boolean {
  return matchMedia('(any-pointer: fine)').matches;
}

function isTextField(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** Escape stops a page that is loading; once we are leaving, nobody may stop it by pressing on. */
export function swallowEscape(target: Document): void {
  target.addEventListener('keydown', (event) => { if (event.key === 'Escape') event.preventDefault(); }, { capture: true });
}
