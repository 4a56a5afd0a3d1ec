import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BotError } from '../../src/errors.ts';
import { parseTopicText } from '../../src/knowledge/text-file.ts';
import { families } from '../../src/knowledge/topic.ts';
import { addDays, type IsoDate } from '../../src/rules/dated.ts';
import { fullLanguages, type FullLanguage } from './content.ts';
import { sourceLanguage, textHash, withHash } from './text-hash.ts';

export interface NewTopic {
  readonly id: string;
  /** For a topic that the catalogue does not have yet; both are taken from the catalogue otherwise. */
  readonly family?: string;
  readonly audience?: string;
  /** The day of writing. */
  readonly on: IsoDate;
}

const catalogueFile = 'src/knowledge/topic-ids.ts';
const indexFile = 'src/knowledge/topics/index.ts';

interface Entry {
  readonly family: string;
  readonly audience: string;
}

/**
 * Makes the files of a new topic, marked TODO where an editor has to write: its data, its place in
 * the index, its texts and a first question in every language that must have all of them.
 *
 * @param root - folder of the product
 * @returns files made or changed, relative to the root
 * @throws {BotError} `TOPIC_UNKNOWN` for an id that the catalogue lacks where no family is given,
 *   `TOPIC_INVALID` for one that exists, `REQUEST_INVALID` for a bad id, family or audience
 */
export function scaffold(root: string, wish: NewTopic): string[] {
  const { id, on } = wish;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new BotError('REQUEST_INVALID', { field: 'id', problem: 'it must be small letters and hyphens, such as "child-benefit"' });
  const topicFile = `src/knowledge/topics/${id}.ts`;
  if (existsSync(join(root, topicFile))) throw new BotError('TOPIC_INVALID', { topic: id, problem: 'it exists already' });
  const listed = entryIn(readFileSync(join(root, catalogueFile), 'utf8'), id);
  const entry = listed ?? newEntry(wish);
  if (!listed) edit(root, catalogueFile, (code) => withEntry(code, id, entry));
  write(root, topicFile, topicCode(id, entry, on));
  edit(root, indexFile, (code) => withTopic(code, id));
  return [...(listed ? [] : [catalogueFile]), topicFile, indexFile, ...makeTexts(root, id), ...addQuestions(root, id)];
}

function entryIn(catalogue: string, id: string): Entry | undefined {
  const [, family = '', audience = ''] = new RegExp(`\\{ id: '${id}', family: '([^']+)', audience: '(\\w+)' \\}`).exec(catalogue) ?? [];
  return family === '' ? undefined : { family, audience };
}

function newEntry({ id, family, audience = 'both' }: NewTopic): Entry {
  if (family === undefined) throw new BotError('TOPIC_UNKNOWN', { topic: id });
  if (!families.some((known) => known === family)) throw new BotError('REQUEST_INVALID', { field: 'family', problem: `it must be one of ${families.join(', ')}` });
  if (audience !== 'both' && audience !== 'caseworker') throw new BotError('REQUEST_INVALID', { field: 'audience', problem: 'it must be both or caseworker' });
  return { family, audience };
}

function withEntry(code: string, id: string, { family, audience }: Entry): string {
  return code.replace(/^\] as const satisfies/m, `  { id: '${id}', family: '${family}', audience: '${audience}' },\n] as const satisfies`);
}

const camelCase = (id: string): string => id.replace(/-(.)/g, (_whole, letter: string) => letter.toUpperCase());

function topicCode(id: string, { family, audience }: Entry, on: IsoDate): string {
  return `import type { Topic } from '../topic.ts';

export const ${camelCase(id)}: Topic = {
  id: '${id}',
  family: '${family}',
  audience: '${audience}',
  from: '${on}',
  owner: 'editor',
  reviewedOn: '${on}',
  reviewBy: '${addDays(on, 90)}',
  sections: [],
  pages: [],
  seeAlso: [],
  rules: [],
  contacts: [],
};
`;
}

function withTopic(code: string, id: string): string {
  const line = `import { ${camelCase(id)} } from './${id}.ts';`;
  const lines = code.split('\n');
  const isImport = (each: string): boolean => /^import \{ \w+ \} from '\.\//.test(each);
  const nextAt = lines.findIndex((each) => isImport(each) && pathIn(each) > `./${id}.ts`);
  const at = nextAt === -1 ? lines.findLastIndex((each) => each.startsWith('import ')) + 1 : nextAt;
  return lines.toSpliced(at, 0, line).join('\n').replace(/^\];$/m, `  ${camelCase(id)},\n];`);
}

const pathIn = (importLine: string): string => /'([^']+)'/.exec(importLine)?.[1] ?? '';

/** Source text first: the translations carry its hash, and so are out of date once it is written. */
function makeTexts(root: string, id: string): string[] {
  const source = `---\ntitle: TODO\n---\n# participant\nTODO: what holds, what to do, whom to ask. About 120 words.\n\n# caseworker\nTODO: the result, the sections, dates and exceptions. About 200 words.\n`;
  const hash = textHash(parseTopicText(source, id));
  return fullLanguages.flatMap((tag) => {
    const file = `locales/${tag}/topics/${id}.md`;
    if (existsSync(join(root, file))) return [];
    write(root, file, tag === sourceLanguage ? source : withHash(source, hash));
    return [file];
  });
}

/** One question in each language, where its topic comes in the alphabet. */
function addQuestions(root: string, id: string): string[] {
  return fullLanguages.map((tag) => {
    edit(root, questionsOf(tag), (content) => {
      const lines = content.split('\n');
      const next = lines.findIndex((line, at) => at > 0 && (line === '' || (line.split('\t')[0] ?? '') > id));
      return lines.toSpliced(next === -1 ? lines.length : next, 0, `${id}\tTODO ${id}`).join('\n');
    });
    return questionsOf(tag);
  });
}

const questionsOf = (tag: FullLanguage): string => `locales/${tag}/questions.tsv`;

function edit(root: string, file: string, change: (content: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

function write(root: string, file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}
