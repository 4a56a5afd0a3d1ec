type Child = Node | string;

/** An element with attributes and children. Text always goes in as text, never as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** An element that the page itself holds; a page without it was built wrong. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

export function button(title: string, kind: string, press: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', class: kind }, title);
  element.addEventListener('click', press);
  return element;
}

const safeProtocols = ['https:', 'tel:', 'mailto:'];

/** The address when it may be a link, else undefined: no script, no data, no unencrypted page. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return safeProtocols.includes(url.protocol) ? url.href : undefined;
}

/** A link out of the chat: a web page opens beside it and is not told where the reader came from. */
export function outwardLink(address: string, note: string, ...children: readonly Child[]): HTMLElement {
  const href = safeAddress(address);
  if (href === undefined) return el('span', {}, ...children);
  if (!href.startsWith('https:')) return el('a', { href }, ...children);
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children, hiddenText(` (${note})`));
}

/** Text for screen readers only. */
export function hiddenText(text: string): HTMLElement {
  return el('span', { class: 'unseen' }, text);
}
