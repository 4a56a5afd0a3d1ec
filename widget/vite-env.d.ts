/// <reference types="vite/client" />

/** `launcher` of every locales/<tag>/widget.json, by tag; made at build time. */
declare module 'virtual:launcher-words' {
  export interface LauncherWords {
    readonly open: string;
    readonly close: string;
    readonly frame: string;
  }
  const all: { readonly nb: LauncherWords; readonly [tag: string]: LauncherWords | undefined };
  export default all;
}
