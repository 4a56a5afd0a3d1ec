/**
 * What the chat page and the loader say to each other across the frame. No words of the
 * conversation ever: any page may embed the chat and listen.
 */
export type FromChat =
  | { readonly veiviser: 'close' }
  | { readonly veiviser: 'leave' }
  | { readonly veiviser: 'key'; readonly key: string };

export type FromLoader = { readonly veiviser: 'shown' } | { readonly veiviser: 'leave' };

/** Query of the chat page's address that says that a loader is listening. */
export const framedParameter = 'framed';

export function isOurs(data: unknown): data is FromChat | FromLoader {
  return typeof data === 'object' && data !== null && 'veiviser' in data;
}
