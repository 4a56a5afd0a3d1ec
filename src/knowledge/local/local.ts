import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../../errors.ts';
import { languages, type LanguageTag } from '../../languages/register.ts';
import type { IsoDate } from '../../rules/dated.ts';
import type { Contact, ContactId } from '../contacts.ts';
import { keysOf } from '../keys.ts';
import { municipalityOf, type Municipality } from '../municipalities.ts';
import type { TopicId } from '../topic-ids.ts';
import { topics } from '../topics/index.ts';
import { parseLocalYaml, type Refuse } from './positions.ts';
import { localFileSchema, type LocalFile } from './schema.ts';

/** A municipality's own words for a topic: after our answer, or for participants in its place. */
export interface LocalText {
  readonly body: string;
  readonly language: LanguageTag;
}

/** What one municipality has told of itself. */
export interface LocalMunicipality {
  readonly municipality: Municipality;
  /** The day on which the municipality last checked its file. */
  readonly checkedOn: IsoDate;
  /** What takes the place of the general data. */
  readonly contacts: ReadonlyMap<ContactId, Partial<Pick<Contact, 'phone' | 'email' | 'url' | 'hours' | 'closedOnHolidays'>>>;
  text(kind: 'extra' | 'instead', topic: TopicId, language: LanguageTag): LocalText | undefined;
}

/** The municipalities that have told something, by number. */
export type LocalKnowledge = ReadonlyMap<string, LocalMunicipality>;

export const noLocalKnowledge: LocalKnowledge = new Map();

/**
 * Reads a folder with one file for each municipality, `<number>.yaml`; other kinds of files are left alone.
 *
 * @throws {BotError} `LOCAL_FILE_INVALID` naming file, line and field; `CONFIG_INVALID` for a folder that cannot be read
 */
export function loadLocalKnowledge(dir: string): LocalKnowledge {
  const files = listFiles(dir).filter((file) => /\.ya?ml$/.test(file)).sort();
  return new Map(files.map((file) => {
    const read = parseLocalFile(readFileSync(join(dir, file), 'utf8'), file);
    return [read.municipality.number, read];
  }));
}

function listFiles(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (cause) {
    throw new BotError('CONFIG_INVALID', { problem: 'LOCAL_DIR cannot be read' }, { cause });
  }
}

/** @param file - its name; the number in it must be that of the municipality @throws {BotError} `LOCAL_FILE_INVALID` */
export function parseLocalFile(content: string, file: string): LocalMunicipality {
  const { value, refuse } = parseLocalYaml(content, file, localFileSchema);
  const municipality = municipalityOf(value.municipality) ?? refuse(['municipality'], 'is no number of a municipality');
  if (file !== `${municipality.number}.yaml`) refuse(['municipality'], `is ${municipality.number}, so the file must be called ${municipality.number}.yaml`);
  checkAnswers(value, refuse);
  return {
    municipality,
    checkedOn: value.checkedOn,
    // Public offices are closed on public holidays; none is promised to answer then.
    contacts: new Map(Object.entries(value.contacts).map(([id, own]) => [id as ContactId, { ...withoutUndefined(own), ...(own.hours ? { closedOnHolidays: true } : {}) }])),
    text: (kind, topic, language) => findText(value.answers[topic]?.[kind], language),
  };
}

/** Danger is answered in our words alone, whatever a file says; it may add where to go. */
function checkAnswers({ answers }: LocalFile, refuse: Refuse): void {
  for (const [topic, answer] of Object.entries(answers)) {
    const family = topics.find(({ id }) => id === topic)?.family;
    if (family === undefined) refuse(['answers', topic], 'is a topic without an answer yet');
    if (answer.instead && family === 'safety') refuse(['answers', topic, 'instead'], 'cannot stand for a topic about safety; use extra');
    for (const kind of ['extra', 'instead'] as const) {
      for (const [tag, body] of Object.entries(answer[kind] ?? {})) checkKeys(body, (problem) => refuse(['answers', topic, kind, tag], problem));
    }
  }
}

function checkKeys(body: string | undefined, refuse: (problem: string) => never): void {
  try {
    keysOf(body ?? '');
  } catch (error) {
    if (error instanceof BotError) refuse(error.message);
    throw error;
  }
}

function findText(texts: Readonly<Partial<Record<LanguageTag, string | undefined>>> | undefined, wanted: LanguageTag): LocalText | undefined {
  for (const language of [wanted, ...languages[wanted].fallbacks]) {
    const body = texts?.[language];
    if (body !== undefined) return { body, language };
  }
  return undefined;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Defined<T>;
}
