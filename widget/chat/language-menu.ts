import { byId, el } from './dom.ts';
import { fill, type Language, type Wording } from './words.ts';

/** The menu of languages, each under its own name. */
export class LanguageMenu {
  readonly #button = byId<HTMLButtonElement>('language');
  readonly #menu = byId('languages');
  readonly #choose: (language: Language) => void;

  constructor(languages: readonly Language[], choose: (language: Language) => void) {
    this.#choose = choose;
    this.#button.hidden = languages.length < 2;
    this.#button.addEventListener('click', () => this.#toggle(this.#menu.hidden !== false));
    this.#menu.append(el('ul', {}, ...languages.map((language) => el('li', {}, this.#item(language)))));
  }

  #item(language: Language): HTMLElement {
    const item = el('button', { type: 'button', lang: language.tag, dir: language.dir, 'data-tag': language.tag }, language.name);
    item.addEventListener('click', () => {
      this.close();
      this.#choose(language);
    });
    return item;
  }

  #toggle(open: boolean): void {
    this.#menu.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
    if (open) this.#menu.querySelector<HTMLElement>('[aria-current], button')?.focus();
  }

  /** Closes the menu. False when it was not open. */
  close(): boolean {
    if (this.#menu.hidden !== false) return false;
    this.#toggle(false);
    this.#button.focus();
    return true;
  }

  /** Shows which language is the present one. */
  mark(language: Language, { words }: Wording): void {
    byId('language-name').textContent = language.name;
    byId('language-name').lang = language.tag;
    this.#button.setAttribute('aria-label', fill(words.language.button, { name: language.name }));
    for (const item of this.#menu.querySelectorAll<HTMLElement>('button')) {
      if (item.dataset['tag'] === language.tag) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    }
  }
}
