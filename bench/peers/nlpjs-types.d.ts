/** What we use of NLP.js, which brings no types. */
interface NlpjsContainer {
  use(plugin: unknown): void;
  registerConfiguration(tag: string, configuration: object): void;
  get(name: 'nlp'): NlpjsNlp;
}

interface NlpjsNlp {
  readonly settings: { autoSave: boolean };
  addLanguage(locales: readonly string[]): void;
  addDocument(locale: string, utterance: string, intent: string): void;
  train(): Promise<unknown>;
  classify(locale: string, utterance: string): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
}

declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<NlpjsContainer>;
}
declare module '@nlpjs/nlp' {
  export const Nlp: unknown;
}
declare module '@nlpjs/lang-ar' {
  export const LangAr: unknown;
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}
declare module '@nlpjs/lang-es' {
  export const LangEs: unknown;
}
declare module '@nlpjs/lang-fa' {
  export const LangFa: unknown;
}
declare module '@nlpjs/lang-fr' {
  export const LangFr: unknown;
}
declare module '@nlpjs/lang-no' {
  export const LangNo: unknown;
}
declare module '@nlpjs/lang-pl' {
  export const LangPl: unknown;
}
declare module '@nlpjs/lang-ru' {
  export const LangRu: unknown;
}
declare module '@nlpjs/lang-tr' {
  export const LangTr: unknown;
}
declare module '@nlpjs/lang-uk' {
  export const LangUk: unknown;
}
