import { framedParameter, isOurs, type FromLoader } from './frame-protocol.ts';
import { KeySequence, swallowEscape, watchKeys } from './key-sequence.ts';
import { NeutralFace } from './neutral-face.ts';
import css from './embed.css?inline';
import { launcherWords, type LauncherWords } from './launcher-words.ts';

/**
 * Where the quick exit leads when the page does not say: a weather page tells nobody anything.
 * The server puts its own `EXIT_URL` in this text's place when it sends the loader.
 */
const neutralPage = 'https://www.yr.no/';
const tagName = 'veiviser-chat';
/** Below this the chat fills the screen; the same width stands in embed.css. */
const fullScreen = '(max-width: 640px), (max-height: 560px)';

interface Options {
  readonly chat: URL;
  readonly words: LauncherWords;
  readonly language: string;
  readonly exit: string;
  /** Title of the page while the chat is open; undefined leaves title and icon as they are. */
  readonly title: string | undefined;
}

function optionsOf(script: HTMLScriptElement): Options {
  const { municipality, language, exit, title } = script.dataset;
  const wanted = language ?? document.documentElement.lang ?? '';
  const { tag, words } = launcherWords(wanted);
  const chat = new URL('chat', script.src);
  chat.searchParams.set(framedParameter, '1');
  if (wanted !== '') chat.searchParams.set('language', wanted);
  if (municipality !== undefined) chat.searchParams.set('municipality', municipality);
  return { chat, words, language: tag, exit: webAddress(exit) ?? neutralPage, title };
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
  readonly #face: NeutralFace;
  readonly #sequence = new KeySequence(() => this.#leave());
  #frame: HTMLIFrameElement | undefined;
  #listening = false;
  /** The chat in the frame has erased itself, because it was closed. */
  #spent = false;
  #pageOverflow = '';

  constructor(options: Options) {
    this.#options = options;
    this.#face = new NeutralFace(options.title);
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
    matchMedia(fullScreen).addEventListener('change', () => { if (this.#dialog.open) { this.#hide(); this.#show(); } });
    window.visualViewport?.addEventListener('resize', () => this.#fit());
    document.body.append(host);
  }

  #open(): void {
    this.#listen();
    const frame = this.#frame !== undefined && !this.#spent ? this.#frame : this.#load();
    this.#show();
    this.#face.putOn();
    frame.focus();
    this.#tell({ veiviser: 'shown' });
  }

  /** The chat is fetched when it is opened: until then nothing is asked of its server. */
  #load(): HTMLIFrameElement {
    const frame = make('iframe', { src: this.#options.chat.href, title: this.#options.words.frame, referrerpolicy: 'no-referrer' });
    frame.addEventListener('load', () => this.#tell({ veiviser: 'shown' }));
    this.#dialog.replaceChildren(frame);
    this.#frame = frame;
    this.#spent = false;
    return frame;
  }

  /** From the first opening on there is something to leave; before that the page's own keys are left alone. */
  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    window.addEventListener('message', (event) => { if (event.source !== null && event.source === this.#frame?.contentWindow) this.#hear(event.data); });
    watchKeys(document, (key, at) => this.#sequence.press(key, at));
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && this.#dialog.open && !event.defaultPrevented) this.#close(); });
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

  #hide(): void {
    this.#dialog.close();
    document.documentElement.style.overflow = this.#pageOverflow;
  }

  /** Ends the conversation: whoever opens the chat next, on a shared phone, finds nothing of it. The frame stays to hear keys. */
  #close(): void {
    this.#hide();
    this.#face.takeOff();
    this.#tell({ veiviser: 'closed' });
    this.#spent = true;
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
    if (data.veiviser === 'key') this.#sequence.press(data.key, performance.now());
  }

  /** Hides first: a slow network must not leave the page in view. Back must not return here. */
  #leave(): void {
    document.documentElement.style.setProperty('display', 'none', 'important');
    document.title = this.#options.title ?? '\u00A0';
    swallowEscape(document);
    this.#tell({ veiviser: 'leave' });
    silenceQuestions();
    // The neutral page need not know where the reader comes from.
    document.head.append(make('meta', { name: 'referrer', content: 'no-referrer' }));
    location.replace(this.#options.exit);
  }
}

/**
 * Keeps the page's own "Do you want to leave?" from holding the reader here. Its listeners may be
 * older than ours and so be heard first: they may speak, but their answer counts no longer.
 */
function silenceQuestions(): void {
  window.onbeforeunload = null;
  BeforeUnloadEvent.prototype.preventDefault = () => undefined;
  Object.defineProperty(BeforeUnloadEvent.prototype, 'returnValue', { value: '', writable: true });
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && document.querySelector(tagName) === null) {
  const options = optionsOf(script);
  if (document.body === null) document.addEventListener('DOMContentLoaded', () => new Launcher(options));
  else new Launcher(options);
}
