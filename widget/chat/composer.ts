import { hasMouse } from '../key-sequence.ts';
import { byId } from './dom.ts';
import { fill, formatNumber, type Wording } from './words.ts';

/** Longest part of a message that the service looks up, in characters. */
export const limit = 2000;
/** From here on the count is shown: earlier it only disturbs. */
const showFrom = 1500;

/** The text field: Enter sends, Shift and Enter begins a line, and nothing written is ever cut. */
export class Composer {
  readonly #text = byId<HTMLTextAreaElement>('text');
  readonly #count = byId('count');
  #wording: Wording;

  constructor(wording: Wording, send: (text: string) => void) {
    this.#wording = wording;
    const form = byId<HTMLFormElement>('form');
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#text.value.trim();
      this.#text.focus();
      if (text === '') return;
      this.clear();
      send(text);
    });
    this.#text.addEventListener('keydown', (event) => {
      // While an input method composes a word, Enter accepts the word. On-screen keyboards hold Shift at the start of a sentence.
      if (event.key !== 'Enter' || (event.shiftKey && hasMouse()) || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    this.#text.addEventListener('input', () => this.#counted());
  }

  use(wording: Wording): void {
    this.#wording = wording;
    this.#counted();
  }

  focus(): void {
    this.#text.focus();
  }

  clear(): void {
    this.#text.value = '';
    this.#counted();
  }

  #counted(): void {
    const { words, language } = this.#wording;
    const length = this.#text.value.length;
    const sentence = length > limit ? words.composer.over : words.composer.count;
    this.#count.textContent = length < showFrom ? '' : fill(sentence, { count: formatNumber(length, language), limit: formatNumber(limit, language) });
    this.#count.classList.toggle('over', length > limit);
  }
}
