/**
 * Gives a page whose name tells too much ("Help against violence") a neutral title and icon while
 * the chat is open on it, in the tab and in the history; and its own back afterwards.
 */
export class NeutralFace {
  readonly #title: string | undefined;
  #own: { readonly title: string; readonly icons: readonly Element[] } | undefined;
  #icon: HTMLLinkElement | undefined;

  constructor(title: string | undefined) {
    this.#title = title;
  }

  putOn(): void {
    if (this.#title === undefined || this.#own !== undefined) return;
    const icons = [...document.querySelectorAll('link[rel~=icon]')];
    this.#own = { title: document.title, icons };
    for (const each of icons) each.remove();
    // An empty icon: the browser shows the one it has for pages without.
    this.#icon = Object.assign(document.createElement('link'), { rel: 'icon', href: 'data:,' });
    document.head.append(this.#icon);
    document.title = this.#title;
  }

  takeOff(): void {
    if (this.#own === undefined) return;
    this.#icon?.remove();
    document.head.append(...this.#own.icons);
    document.title = this.#own.title;
    this.#own = undefined;
  }
}
