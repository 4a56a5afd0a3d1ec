import { button, byId, el, hiddenText } from './dom.ts';
import type { Wording } from './words.ts';

export interface OwnMessage {
  sending(wording: Wording): void;
  sent(): void;
  /** Says that it was not sent and offers to try again. */
  failed(wording: Wording, retry: () => void): void;
}

/** After this long without an answer we say that it takes time; in milliseconds. */
const slowAfter = 8_000;

/** The conversation on the page. What stands here stands nowhere else in the browser. */
export class Log {
  readonly #log = byId('log');
  readonly #typing = byId('typing');
  #slow: ReturnType<typeof setTimeout> | undefined;
  #question: HTMLElement | undefined;

  own(text: string, { words, language }: Wording): OwnMessage {
    this.#endTurn();
    const state = el('p', { class: 'state' });
    const message = el('div', { class: 'you' }, hiddenText(`${words.message.you}: `), el('p', { dir: 'auto', lang: '' }, text), state);
    message.lang = language.tag;
    this.#add(message);
    this.#question = message;
    return {
      sending: (wording) => state.replaceChildren(hiddenText(wording.words.message.sending)),
      sent: () => state.replaceChildren(),
      failed: (wording, retry) => {
        this.idle();
        state.replaceChildren(wording.words.message.notSent, ' ', button(wording.words.message.retry, 'retry', retry));
      },
    };
  }

  /** Choices of an earlier turn would be read as answers to the present question. */
  #endTurn(): void {
    for (const group of this.#log.querySelectorAll('.choices, .question, .why')) group.remove();
  }

  answer(article: HTMLElement): void {
    this.idle();
    this.#endTurn();
    this.#add(article);
    // The question stays in view above its answer; in a crisis the numbers to call have the whole place.
    const first = article.classList.contains('crisis') ? article : (this.#question ?? article);
    first.scrollIntoView({ block: 'start' });
    this.#question = undefined;
  }

  note(sentence: string): void {
    this.#add(el('p', { class: 'note' }, sentence));
  }

  /** A choice that was pressed is gone from the page: the reader's place is the conversation. */
  focus(): void {
    this.#log.focus({ preventScroll: true });
  }

  busy({ words }: Wording): void {
    clearTimeout(this.#slow);
    this.#typing.replaceChildren(words.message.writing, el('span', { class: 'dots', 'aria-hidden': 'true' }));
    this.#slow = setTimeout(() => this.#typing.prepend(`${words.message.slow} `), slowAfter);
  }

  idle(): void {
    clearTimeout(this.#slow);
    this.#typing.replaceChildren();
  }

  #add(element: HTMLElement): void {
    this.#log.append(element);
    this.#log.scrollTop = this.#log.scrollHeight;
  }
}
