import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/knowledge/topic-ids.ts';
import { languages, languageTags, type LanguageTag } from '../src/languages/register.ts';
import type { Metrics, Report } from './metrics.ts';

const root = join(import.meta.dirname, '..');
const localesDir = join(root, 'locales');

/** Languages whose texts a person who speaks them has read; the others were checked by their writers alone. */
const readByAPerson: ReadonlySet<LanguageTag> = new Set();

/** Writes docs/languages.md, and src/languages/understood.json, from which the chat tells the user how well it understands. */
export function writeLanguages({ overall, languages: measured }: Report): void {
  const rows = languageTags.flatMap((tag) => (measured[tag] ? [line(`${languages[tag].name} (${tag})`, measured[tag], tag)] : []));
  writeFileSync(join(root, 'docs', 'languages.md'), `${head}${rows.join('\n')}\n${line('**all**', overall)}\n${foot}`);
  const shares = Object.fromEntries(languageTags.flatMap((tag) => (measured[tag] ? [[tag, understoodOfTen(measured[tag])]] : [])));
  writeFileSync(join(root, 'src', 'languages', 'understood.json'), `${JSON.stringify(shares, null, 1)}\n`);
}

/** Of ten questions, how many find their topic at once: rounded down, so that nobody is promised too much. */
export function understoodOfTen({ top1 }: Metrics): number {
  return Math.floor((top1 ?? 0) * 10);
}

function line(name: string, m: Metrics, tag?: LanguageTag): string {
  const cells = [m.top1, m.top3, m.outsideRecall, m.refused, m.language].map(percent);
  const texts = tag === undefined ? '' : `${countLines(tag)} | ${answersIn(tag)} | ${readByAPerson.has(tag) ? 'yes' : 'no'}`;
  return `| ${name} | ${m.rows} | ${cells.join(' | ')} | ${texts === '' ? ' | |' : `${texts} |`}`;
}

function countLines(tag: LanguageTag): number {
  return readFileSync(join(localesDir, tag, 'questions.tsv'), 'utf8').trimEnd().split('\n').length - 1;
}

/** Topics that are answered in the language itself; the others are answered in English, with the crisis answers in the language. */
function answersIn(tag: LanguageTag): number {
  const topics = join(localesDir, tag, 'topics');
  return existsSync(topics) ? readdirSync(topics).length : 0;
}

const percent = (share: number | null) => (share === null ? '–' : (share * 100).toFixed(1));

const head = `# Languages

Written by \`npm run eval -- --record\`; do not edit. How well each language is understood, measured on our own set of questions in \`eval/sets/questions\`, whose writers had not seen the example questions; nothing is trained on it. All ${catalogue.length} topics compete.

- **top-1**: the topic is answered, or offered first. **top-3**: it is answered or among the first three.
- **outside**: messages outside the field that are told so; **refused**: questions in the field that are wrongly told so.
- **language**: the answer comes in the language of the message.
- **examples**: questions that it learns from; **answers**: topics answered in the language itself.
- **read by a person**: whether somebody who speaks the language has read the texts.

| language | questions | top-1 | top-3 | outside | refused | language | examples | answers | read by a person |
|---|---|---|---|---|---|---|---|---|---|
`;

const foot = `
With about a hundred questions in the field for each language, a difference of five points between two languages says little.
`;
