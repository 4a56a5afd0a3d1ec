import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../../errors.ts';
import { languageTags, type LanguageTag } from '../../languages/register.ts';
import { crisisDegrees } from '../meaning/danger-head.ts';
import { dangerDegrees, dangerKinds, type DangerDegree, type DangerKind } from '../ports.ts';

/** A message of `locales/<tag>/danger-examples.tsv`. `degree` none: harmless, though it looks like danger. */
export interface DangerExample {
  readonly language: LanguageTag;
  readonly kind: DangerKind | 'none';
  readonly degree: DangerDegree | 'none';
  readonly who: 'self' | 'other' | 'none';
  readonly text: string;
}

/** Whether an example is a cry, and not a question about the subject or harmless. */
export const isDanger = ({ degree }: DangerExample): boolean => crisisDegrees.some((crisis) => crisis === degree);

const header = 'kind\tdegree\twho\ttext';

/**
 * The examples of danger and near-danger of all languages.
 *
 * @throws {BotError} `TEXT_INVALID` with file and line
 */
export function readDangerExamples(localesDir: string): DangerExample[] {
  return languageTags.flatMap((language) => {
    const file = join(localesDir, language, 'danger-examples.tsv');
    if (!existsSync(file)) return [];
    const [first, ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
    if (first !== header) throw wrong(language, 1, 'the header must be kind, degree, who, text');
    return lines.map((line, at) => readLine(line, language, at + 2));
  });
}

function readLine(line: string, language: LanguageTag, at: number): DangerExample {
  const [kind, degree, who, text, ...more] = line.split('\t');
  const fits = [...dangerKinds, 'none'].includes(kind ?? '') && [...dangerDegrees, 'none'].includes(degree ?? '') && ['self', 'other', 'none'].includes(who ?? '');
  if (!fits || (text ?? '').trim() === '' || more.length > 0) throw wrong(language, at, 'a line is kind, degree, who and text');
  return { language, kind, degree, who, text } as DangerExample;
}

function wrong(language: LanguageTag, line: number, problem: string): BotError {
  return new BotError('TEXT_INVALID', { file: `locales/${language}/danger-examples.tsv`, problem: `line ${line}: ${problem}` });
}
