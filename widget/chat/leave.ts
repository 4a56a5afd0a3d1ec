import { framedParameter, isOurs, type FromChat } from '../frame-protocol.ts';
import { KeySequence, swallowEscape, watchKeys } from '../key-sequence.ts';
import { byId } from './dom.ts';

export interface Leaving {
  /** Forgets the conversation, in the browser and on the server. */
  forget(): void;
  /** Escape, when nothing inside the chat was closed by it. */
  escape(): void;
}

/** True when our loader holds the frame: it hides the page around the chat and listens for keys there. */
export const framed = window.parent !== window && new URLSearchParams(location.search).has(framedParameter);

export function tellLoader(message: FromChat): void {
  // The page around us is anybody's; what we say holds no word of the conversation.
  if (framed) window.parent.postMessage(message, '*');
}

/** Arms the quick exit: the link, which works without this script too, and the key sequence. */
export function armExit(link: HTMLAnchorElement, leaving: Leaving): void {
  let left = false;
  const vanish = () => {
    if (left) return;
    left = true;
    document.body.replaceChildren();
    document.title = '\u00A0';
    swallowEscape(document);
    leaving.forget();
  };
  const leave = () => {
    const target = link.href;
    vanish();
    if (framed) tellLoader({ veiviser: 'leave' });
    // Without a loader: nothing but the topmost page may show the neutral one, and Back must not return.
    else (window.top ?? window).location.replace(target);
  };
  link.addEventListener('click', (event) => { event.preventDefault(); leave(); });
  // The middle button would open the neutral page beside this one.
  link.addEventListener('auxclick', (event) => { if (event.button === 1) { event.preventDefault(); leave(); } });
  const sequence = new KeySequence(leave);
  watchKeys(document, (key, at) => {
    // In a frame the loader counts, since presses go on outside after the first Escape closed the chat.
    if (framed) tellLoader({ veiviser: 'key', key });
    else sequence.press(key, at);
  });
  window.addEventListener('message', (event) => {
    if (!framed || event.source !== window.parent || !isOurs(event.data)) return;
    if (event.data.veiviser === 'leave' || event.data.veiviser === 'closed') vanish();
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) leaving.escape(); });
  // Leaving by any other way: the browser may keep the page to come back to, but not the words on it.
  window.addEventListener('pagehide', vanish);
  window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
}

/** Closes the frame from inside it. */
export function armClose(): void {
  const close = byId<HTMLButtonElement>('close');
  close.hidden = !framed;
  close.addEventListener('click', () => tellLoader({ veiviser: 'close' }));
}
