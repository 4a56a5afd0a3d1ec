import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { examplesOf, readSources } from '../../src/understanding/sources.ts';
import type { Asked, Measured } from './measured.ts';
import type { ContestantName } from './contestants.ts';
import type { BuildPeer } from './peer.ts';

/**
 * Measures one contestant in a process of its own: name as argument, questions as JSON on standard
 * input, what was measured as JSON on standard output. Only its own code is loaded.
 */
const contestants: Readonly<Record<ContestantName, (asked: readonly Asked[]) => Promise<Measured>>> = {
  'NLP.js, by language': (asked) => peer(asked, async () => (await import('./nlpjs.ts')).buildNlpjsByLanguage),
  'NLP.js, all at once': (asked) => peer(asked, async () => (await import('./nlpjs.ts')).buildNlpjsAtOnce),
  MiniSearch: (asked) => peer(asked, async () => (await import('./minisearch.ts')).buildMiniSearch),
  'nearest n-grams': (asked) => peer(asked, async () => (await import('./nearest-grams.ts')).buildNearestGrams),
  'Veiviser, n-grams': async (asked) => (await import('./measure-ours.ts')).measureOurs('off', asked),
  'Veiviser, with meaning': async (asked) => (await import('./measure-ours.ts')).measureOurs('on', asked),
};

async function peer(asked: readonly Asked[], load: () => Promise<BuildPeer>): Promise<Measured> {
  const [{ measurePeer }, { peerExamples }, build] = await Promise.all([import('./measure-peer.ts'), import('./peer.ts'), load()]);
  return measurePeer(build, peerExamples(examplesOf(readSources(join(import.meta.dirname, '..', '..', 'locales')))), asked);
}

const questions = (await json(process.stdin)) as Asked[];
const measured = await contestants[process.argv[2] as ContestantName](questions);
process.stdout.write(JSON.stringify(measured));
