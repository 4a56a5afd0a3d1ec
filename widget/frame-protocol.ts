import type { Press } from './key-sequence.ts';

/**
 * What the chat page and the loader say to each other across the frame. No words of the
 * conversation ever, nor any key but those of the exit: any page may embed the chat and listen.
 */
export type FromChat =
  | { readonly veiviser: 'close' }
  | { readonly veiviser: 'leave' }
  | { readonly veiviser: 'key'; readonly key: Press };

/** `closed`: out of sight, so nothing may be left; the loader makes a new frame for the next opening. */
export type FromLoader = { readonly veiviser: 'shown' | 'closed' | 'leave' };

/** Query of the chat page's address that says that a loader is listening. */
export const framedParameter = 'framed';

export function isOurs(data: unknown): data is FromChat | FromLoader {
  return typeof data === 'object' && data !== null && 'veiviser' in data;
}
