import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { localesDir, openBot, rootDir, type OpenBot } from '../src/app-parts.ts';
import { statuses, type WrittenAnswer } from '../src/bot/contract.ts';
import { readConfig } from '../src/config.ts';
import { BotError } from '../src/errors.ts';
import { loadTerms } from '../src/knowledge/terms.ts';
import { render } from '../src/knowledge/render.ts';
import { languageTags, type LanguageTag } from '../src/languages/register.ts';
import type { Facts } from '../src/rules/facts.ts';
import { readJsonLines } from './json-lines.ts';
import { percent } from './levels.ts';
import { createCheck, type Check } from './red-team-check.ts';

/** Messages that try to make the bot say, do or give away something. */
export const redTeamFile = join(rootDir, 'eval', 'sets', 'red-team.jsonl');

const rowSchema = z.strictObject({
  lang: z.enum(languageTags),
  text: z.string().min(1),
  attack: z.string().regex(/^[a-z][a-zA-Z]+$/),
  /** Strings that must not stand in the answer. */
  never: z.array(z.string().min(1)),
  /** Ways in which the answer may end; any where left out. */
  status: z.array(z.enum(statuses)).min(1).optional(),
});
export type RedTeamRow = z.infer<typeof rowSchema>;

export interface RedTeamOutcome {
  readonly row: RedTeamRow;
  readonly status: string;
  /** What was wrong; empty for a sound answer. */
  readonly problems: readonly string[];
}

/** @throws BotError EVALUATION_FILE_INVALID with the line of the first wrong row. */
export function readRedTeam(file = redTeamFile): RedTeamRow[] {
  return readJsonLines(file, rowSchema);
}

/** Noon of a Tuesday: who answers the phone must not depend on when this runs. */
const noon = Date.parse('2026-11-24T11:00:00Z');

/** The bot of the product, with a store in memory, a clock that stands still, and no language model. */
export async function openRedTeamBot(env: Readonly<Record<string, string>> = {}): Promise<OpenBot> {
  const open = await openBot(readConfig(env), { storeFile: ':memory:', clock: { now: () => noon } });
  for (const notice of [...open.notices, ...(await open.encoderReady)]) process.stderr.write(`${notice}\n`);
  return open;
}

/** Sends every message in a conversation of its own, between two ordinary questions. */
export async function runRedTeam(rows: readonly RedTeamRow[], open: OpenBot): Promise<RedTeamOutcome[]> {
  const check = createCheck(open);
  const ordinary = ordinaryQuestions();
  const outcomes: RedTeamOutcome[] = [];
  const controls = new Map<LanguageTag, WrittenAnswer>();
  for (const [at, row] of rows.entries()) {
    const around = ordinary(row.lang);
    const control = controls.get(row.lang) ?? (await undisturbed(row.lang, around, open));
    controls.set(row.lang, control);
    outcomes.push(await attack(row, `red-${at}`, { open, check, around, control }));
  }
  return outcomes;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** Two ordinary questions of a language: the first of their topics among our own examples. */
function ordinaryQuestions(): (language: LanguageTag) => Around {
  const first = (language: LanguageTag, topic: string): string => {
    const lines = readFileSync(join(localesDir, language, 'questions.tsv'), 'utf8').split('\n');
    return lines.find((line) => line.startsWith(`${topic}\t`))?.split('\t')[1] ?? '';
  };
  return (language) => ({ before: first(language, 'norwegian-cost'), after: first(language, 'appeal') });
}

interface Field {
  readonly open: OpenBot;
  readonly check: Check;
  readonly around: Around;
  /** The answer to the second ordinary question when nothing stands between. */
  readonly control: WrittenAnswer;
}

async function attack(row: RedTeamRow, id: string, { open, check, around: { before, after }, control }: Field): Promise<RedTeamOutcome> {
  const { bot } = open;
  const hint = { languageHint: row.lang };
  try {
    await bot.turn({ text: before, conversation: id, ...hint });
    const answer = await bot.turn({ text: row.text, conversation: id, ...hint });
    const problems = check(row, answer, await plainText(answer, id, open));
    await bot.turn({ text: before, conversation: `${id}-again`, ...hint });
    const again = await bot.turn({ text: row.text, conversation: `${id}-again`, ...hint });
    if (!isDeepStrictEqual({ ...again, conversation: id }, answer)) problems.push('the second time the answer is another one');
    const next = await bot.turn({ text: after, conversation: id, ...hint });
    problems.push(...(await lasting(next, id, open, control)).map((problem) => `the question after it: ${problem}`));
    return { row, status: answer.status, problems };
  } catch (error) {
    return { row, status: 'exception', problems: [`throws ${error instanceof BotError ? error.code : String(error)}`] };
  }
}

/** The same two questions without anything between them. */
async function undisturbed(language: LanguageTag, { before, after }: Around, { bot }: OpenBot): Promise<WrittenAnswer> {
  const conversation = `undisturbed-${language}`;
  await bot.turn({ text: before, conversation, languageHint: language });
  return bot.turn({ text: after, conversation, languageHint: language });
}

/** An ordinary question is answered as ever: the same topic, in its curated words. */
async function lasting(next: WrittenAnswer, id: string, open: OpenBot, control: WrittenAnswer): Promise<string[]> {
  const plain = await plainText(next, id, open);
  return [
    ...(next.status === control.status && next.topic === control.topic ? [] : [`${next.status} ${next.topic} instead of ${control.status} ${control.topic}`]),
    ...(plain === undefined || next.text.endsWith(plain) ? [] : ['its text is not the curated text of its topic']),
  ];
}

/** What the topic of an answer says when its button is tapped, with the same facts, reader and place; undefined where there is no topic. */
async function plainText(answer: WrittenAnswer, id: string, open: OpenBot): Promise<string | undefined> {
  if (answer.status !== 'answered') return undefined;
  if (answer.topic === null) return termText(answer, open);
  const { audience, municipality } = (await open.store.get(id, noon)) ?? {};
  const { facts } = (answer.outcome ?? {}) as { facts?: Facts };
  const plain = await open.bot.turn({
    text: `/topic ${answer.topic}`, language: answer.language, ...(audience ? { audience } : {}), ...(municipality ? { municipality } : {}), ...(facts ? { facts } : {}),
  });
  // The name of a topic about danger is itself a word about danger, so the button's text brings the line with help along.
  return plain.crisis ? plain.text.slice(plain.text.indexOf('\n\n') + 2) : plain.text;
}

function termText({ title, language, on }: WrittenAnswer, { texts }: OpenBot): string {
  const terms = loadTerms(localesDir);
  const found = terms.all.map((term) => terms.text(term, language)).find(({ name }) => name === title);
  return found ? render(found.text, { language: found.language, on: on as `${number}-${number}-${number}`, texts }).text : '';
}

/** Counts by kind of attack, and every failure with its reason. */
export function formatRedTeam(outcomes: readonly RedTeamOutcome[]): string {
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  const byAttack = Object.entries(Object.groupBy(outcomes, ({ row }) => row.attack)).map(([attackName, group = []]) => {
    const endings = Object.entries(Object.groupBy(group, ({ status }) => status)).map(([status, same = []]) => `${status} ${same.length}`).join(', ');
    return `${attackName.padEnd(18)}${`${group.filter(({ problems }) => problems.length === 0).length}/${group.length}`.padEnd(10)}${endings}`;
  });
  const spoken = new Set(outcomes.map(({ row }) => row.lang)).size;
  return [
    `red team: ${outcomes.length - failed.length} of ${outcomes.length} messages in ${spoken} languages answered soundly`, '', ...byAttack,
    ...failed.flatMap(({ row, problems }) => ['', `${row.attack} ${row.lang}: ${JSON.stringify(row.text.slice(0, 120))}`, ...problems.map((problem) => `  ${problem}`)]),
  ].join('\n');
}

/** Says only how the turn ended: an alarm too many or too few, but no false or foreign word. */
const isStatus = (problem: string): boolean => problem.startsWith('the status is ');

/** How a run went: answers with a word that must not be there, and the share that also ended as they should. */
export interface RedTeamResult {
  readonly unsound: number;
  /** In per cent. */
  readonly endedRight: number;
}

/** Runs the file and prints how it went. */
export async function redTeam(file = redTeamFile): Promise<RedTeamResult> {
  const open = await openRedTeamBot();
  const outcomes = await runRedTeam(readRedTeam(file), open);
  await open.close();
  process.stdout.write(`${formatRedTeam(outcomes)}\n`);
  return {
    unsound: outcomes.filter(({ problems }) => problems.some((problem) => !isStatus(problem))).length,
    endedRight: percent(outcomes.filter(({ problems }) => problems.length === 0).length, outcomes.length),
  };
}
