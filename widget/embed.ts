import { framedParameter, isOurs, type FromLoader } from './frame-protocol.ts';
import { KeySequence, swallowEscape, watchKeys } from './key-sequence.ts';
import css from './embed.css?inline';
import { launcherWords, type LauncherWords } from './launcher-words.ts';

/** Where the quick exit leads when the page does not say: a weather page tells nobody anything. */
const neutralPage = 'https://www.yr.no/';
const tagName = 'veiviser-chat';
/** Below this the chat fills the screen; the same width stands in embed.css. */
const fullScreen = '(max-width: 640px), (max-height: 560px)';

interface Options {
  readonly chat: URL;
  readonly words: LauncherWords;
  readonly language: string;
  readonly exit: string;
}

function optionsOf(script: HTMLScriptElement): Options {
  const { municipality, language, exit } = script.dataset;
  const wanted = language ?? document.documentElement.lang ?? '';
  const { tag, words } = launcherWords(wanted);
  const chat = new URL('chat', script.src);
  chat.searchParams.set(framedParameter, '1');
  if (wanted !== '') chat.searchParams.set('language', wanted);
  if (municipality !== undefined) chat.searchParams.set('municipality', municipality);
  return { chat, words, language: tag, exit: webAddress(exit) ?? neutralPage };
}

function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text, location.href)) return undefined;
  const url = new URL(text, location.href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string>): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A style sheet made by script is allowed also where the page's policy forbids inline style. */
function dress(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

class Launcher {
  readonly #options: Options;
  readonly #button: HTMLButtonElement;
  readonly #dialog: HTMLDialogElement;
  #frame: HTMLIFrameElement | undefined;
  #sequence: KeySequence | undefined;
  #pageOverflow = '';

  constructor(options: Options) {
    this.#options = options;
    const host = document.createElement(tagName);
    host.lang = options.language;
    const root = host.attachShadow({ mode: 'open' });
    dress(root);
    this.#button = make('button', { type: 'button', 'aria-expanded': 'false', 'aria-haspopup': 'dialog' });
    this.#button.textContent = options.words.open;
    this.#dialog = make('dialog', { 'aria-label': options.words.frame });
    root.append(this.#button, this.#dialog);
    this.#button.addEventListener('click', () => (this.#dialog.open ? this.#close() : this.#open()));
    this.#dialog.addEventListener('cancel', (event) => { event.preventDefault(); this.#close(); });
    matchMedia(fullScreen).addEventListener('change', () => { if (this.#dialog.open) { this.#dialog.close(); this.#show(); } });
    window.visualViewport?.addEventListener('resize', () => this.#fit());
    document.body.append(host);
  }

  #open(): void {
    const frame = (this.#frame ??= this.#load());
    this.#show();
    frame.focus();
    this.#tell({ veiviser: 'shown' });
  }

  /** The chat is fetched when it is first opened: until then nothing is asked of its server. */
  #load(): HTMLIFrameElement {
    const frame = make('iframe', { src: this.#options.chat.href, title: this.#options.words.frame, referrerpolicy: 'no-referrer' });
    frame.addEventListener('load', () => this.#tell({ veiviser: 'shown' }));
    window.addEventListener('message', (event) => { if (event.source === frame.contentWindow) this.#hear(event.data); });
    // From the first opening on there is something to leave; before that the page's own keys are left alone.
    const sequence = (this.#sequence = new KeySequence(() => this.#leave()));
    watchKeys(document, (key, at) => sequence.press(key, at));
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && this.#dialog.open && !event.defaultPrevented) this.#close(); });
    this.#dialog.append(frame);
    return frame;
  }

  #show(): void {
    const full = matchMedia(fullScreen).matches;
    if (full) this.#dialog.showModal();
    else this.#dialog.show();
    this.#button.setAttribute('aria-expanded', 'true');
    this.#button.textContent = this.#options.words.close;
    this.#pageOverflow = document.documentElement.style.overflow;
    if (full) document.documentElement.style.overflow = 'hidden';
    this.#fit();
  }

  #close(): void {
    this.#dialog.close();
    document.documentElement.style.overflow = this.#pageOverflow;
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.textContent = this.#options.words.open;
    this.#button.focus();
  }

  /** On a phone the on-screen keyboard covers the lower half without telling the page's layout. */
  #fit(): void {
    const viewport = window.visualViewport;
    const full = matchMedia(fullScreen).matches && viewport !== null && viewport.scale === 1;
    this.#dialog.style.height = full ? `${viewport.height}px` : '';
    this.#dialog.style.top = full ? `${viewport.offsetTop}px` : '';
  }

  #tell(message: FromLoader): void {
    this.#frame?.contentWindow?.postMessage(message, this.#options.chat.origin);
  }

  #hear(data: unknown): void {
    if (!isOurs(data)) return;
    if (data.veiviser === 'close') this.#close();
    if (data.veiviser === 'leave') this.#leave();
    if (data.veiviser === 'key') this.#sequence?.press(data.key, performance.now());
  }

  /** Hides first: a slow network must not leave the page in view. Back must not return here. */
  #leave(): void {
    document.documentElement.style.setProperty('display', 'none', 'important');
    document.title = '\u00A0';
    swallowEscape(document);
    this.#tell({ veiviser: 'leave' });
    location.replace(this.#options.exit);
  }
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && document.querySelector(tagName) === null) {
  const options = optionsOf(script);
  if (document.body === null) document.addEventListener('DOMContentLoaded', () => new Launcher(options));
  else new Launcher(options);
}
