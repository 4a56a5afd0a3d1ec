import { containerBootstrap } from '@nlpjs/core';
import { LangAr } from '@nlpjs/lang-ar';
import { LangEn } from '@nlpjs/lang-en';
import { LangEs } from '@nlpjs/lang-es';
import { LangFa } from '@nlpjs/lang-fa';
import { LangFr } from '@nlpjs/lang-fr';
import { LangNo } from '@nlpjs/lang-no';
import { LangPl } from '@nlpjs/lang-pl';
import { LangRu } from '@nlpjs/lang-ru';
import { LangTr } from '@nlpjs/lang-tr';
import { LangUk } from '@nlpjs/lang-uk';
import { Nlp } from '@nlpjs/nlp';
import { isTopicId } from '../../src/knowledge/topic-ids.ts';
import type { LanguageTag } from '../../src/languages/register.ts';
import type { BuildPeer, Peer, PeerExample, Scored } from './peer.ts';

/** Languages of NLP.js with a stemmer that are ours too; the others get its plain tokeniser. */
const stemmers = [LangAr, LangEn, LangEs, LangFa, LangFr, LangNo, LangPl, LangRu, LangTr, LangUk];

/** Where its stemmer and its questions serve two of ours. */
const shared: Readonly<Partial<Record<LanguageTag, string>>> = { nb: 'no', nn: 'no', prs: 'fa' };

/** Its names for what no intent fits, and for a language that it does not know. */
const none = 'None';
const anyLanguage = 'xx';

/** NLP.js as its guide sets it up: a network for each language, with its stemmer where there is one. */
export const buildNlpjsByLanguage: BuildPeer = (examples) => build(examples, (language) => shared[language] ?? language);

/** One network for all languages, with the plain tokeniser: slower to train, and no stemmers, but words of other languages are known. */
export const buildNlpjsAtOnce: BuildPeer = (examples) => build(examples, () => anyLanguage);

async function build(examples: readonly PeerExample[], localeOf: (language: LanguageTag) => string): Promise<Peer> {
  const nlp = await emptyNlp();
  const known = new Set(examples.map(({ language }) => localeOf(language)));
  nlp.addLanguage([...known]);
  for (const { language, topic, text } of examples) nlp.addDocument(localeOf(language), text, topic === 'none' ? none : topic);
  await nlp.train();
  return {
    async score(text, language) {
      if (!known.has(localeOf(language))) return [];
      const { classifications } = await nlp.classify(localeOf(language), text);
      return classifications.flatMap(({ intent, score }): Scored[] => {
        const topic = intent === none ? 'none' : intent;
        return score > 0 && (topic === 'none' || isTopicId(topic)) ? [{ topic, score }] : [];
      });
    },
  };
}

async function emptyNlp() {
  const container = await containerBootstrap();
  for (const stemmer of stemmers) container.use(stemmer);
  // Its defaults, without the log of the training and with the feature that unknown words speak for None.
  container.registerConfiguration('domain-manager-??', {
    nluByDomain: { default: { className: 'NeuralNlu', settings: { log: false, useNoneFeature: true } } }, trainByDomain: false, useStemDict: true,
  });
  container.use(Nlp);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  return nlp;
}
