import { loadTexts } from '../../src/languages/texts.ts';
import { outcomeKey } from '../../src/rules/counterfactual.ts';
import { addDays, type IsoDate } from '../../src/rules/dated.ts';
import { factInfo, type Facts, type FactName } from '../../src/rules/facts.ts';
import { judge, rules, type RuleId } from '../../src/rules/index.ts';
import { citation } from '../../src/rules/sources.ts';
import { decisionTree, outcomeCode, treeLines, type DecisionNode } from '../../src/rules/tree.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import { explore, valuesToTry, type Leaf } from './explore.ts';
import { boundaryDays, daysNamedBy, seriesUsedBy, sourceLink } from './sheet-versions.ts';

/** The last day on which the text of the Integration Act was read. */
export const readThrough: IsoDate = '2026-07-28';
const firstDay: IsoDate = '2021-01-01';
const casesPerDay = 5;

const texts = loadTexts(new URL('../../locales/', import.meta.url).pathname);
/** The wording of a key with its placeholders left open. */
const say = (tag: 'nb' | 'en', key: string): string => cell(texts.find(tag, key)?.text ?? key);

/** The sheet of a rule in Markdown, written from the code for a reader who knows the law. */
export function sheet(rule: RuleId): string {
  const leaves = explore(rule, readThrough);
  const boundaries = boundaryDays(rule, firstDay);
  const everywhere = [...leaves, ...boundaries.flatMap((day) => [...covering(rule, day), ...covering(rule, addDays(day, -1))]), ...covering(rule, firstDay)];
  return [
    `# ${rule}`, '',
    'Written from the code and compared by `test/rules/sheets.test.ts`; `vitest run test/rules/sheets.test.ts -u` writes it anew.', '',
    ...outcomes(rule, everywhere), ...facts(rule), ...tree(rule), ...versions(rule), ...boundaryCases(rule, boundaries), ...openQuestions(everywhere),
  ].join('\n');
}

function outcomes(rule: RuleId, leaves: readonly Leaf[]): string[] {
  const sections = new Map<string, Set<string>>();
  for (const { verdict } of leaves) {
    if (verdict.outcome !== 'decided') continue;
    const code = outcomeCode(verdict);
    const cited = sections.get(code) ?? new Set();
    for (const { section } of verdict.reasons) if (section) cited.add(citation(section));
    sections.set(code, cited);
  }
  const rows = [...sections].map(([code, cited]) => [`\`${code}\``, say('nb', `reasons:result.${rule}.${code}`), say('en', `reasons:result.${rule}.${code}`), [...cited].sort().join('; ')]);
  return ['## What it decides', '', ...table(['outcome', 'in Norwegian', 'in English', 'sections in the reasons'], rows), ''];
}

function facts(rule: RuleId): string[] {
  const rows = [...new Set(rules[rule].facts)].map((fact) => {
    const { kind, choices } = factInfo[fact];
    return [`\`${fact}\``, say('nb', `facts:${fact}.label`), choices ? choices.map((choice) => `\`${choice}\``).join(', ') : kind];
  });
  return ['## Facts', '', 'It asks only for those that can still change the outcome.', '', ...table(['fact', 'in Norwegian', 'values'], rows), ''];
}

function tree(rule: RuleId): string[] {
  const label = ({ answers, asks, verdict, same, number }: DecisionNode): string => {
    const when = answers.length === 0 ? '' : `${answers.join(', ')}: `;
    if (asks === undefined) return `${when}→ ${outcomeText(verdict!)}`;
    if (same !== undefined) return `${when}${asks}? as at (${same})`;
    return `${when}${asks}?${number === undefined ? '' : ` (${number})`}`;
  };
  return [
    `## Decision tree on ${readThrough}`, '',
    'Dates and numbers are tried on both sides of the limits. Dates in the outcome are left out.', '',
    '```text', ...treeLines(decisionTree(rule, readThrough, valuesToTry), label), '```', '',
  ];
}

/** Code and numbers of an outcome, without dates and lists. */
function outcomeText(verdict: Verdict<unknown>): string {
  const code = outcomeCode(verdict);
  if (verdict.outcome !== 'decided') return code;
  const numbers = Object.entries(verdict.value as object).filter(([name, value]) => name !== 'result' && (typeof value === 'number' || typeof value === 'boolean'));
  return numbers.length === 0 ? code : `${code} (${numbers.map(([name, value]) => `${name} ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`).join(', ')})`;
}

function versions(rule: RuleId): string[] {
  const rows = seriesUsedBy(rule).flatMap(({ name, series }) => series.versions.map(({ from, to, value, source }) => [
    `\`${name}\``, from, to ?? '', `\`${JSON.stringify(value)}\``, sourceLink(source), series.readThrough,
  ]));
  const days = daysNamedBy(rule).map(({ day, about }) => [day, about]);
  return [
    '## Versions and sources', '', ...(rows.length === 0 ? ['None of its own.'] : table(['value', 'from', 'to', 'value then', 'source', 'read through'], rows)), '',
    ...(days.length === 0 ? [] : ['Days on which the text changed in other ways:', '', ...table(['day', 'what'], days), '']),
  ];
}

/** Cases whose outcome differs from one day to the next because a text changed. */
function boundaryCases(rule: RuleId, boundaries: readonly IsoDate[]): string[] {
  const rows = boundaries.flatMap((day) => {
    const before = addDays(day, -1);
    const seen = new Set<string>();
    return [...covering(rule, before), ...covering(rule, day)].flatMap(({ facts: told }) => {
      const [old, now] = [outcomeOn(rule, told, before), outcomeOn(rule, told, day)];
      if (!old || !now || outcomeKey(old) === outcomeKey(now) || !byTheText(rule, told, before, day)) return [];
      const change = `${outcomeText(old)} ${outcomeText(now)}`;
      if (seen.has(change) || seen.size === casesPerDay) return [];
      seen.add(change);
      return [[before, day, caseText(told), outcomeText(old), outcomeText(now)]];
    });
  });
  return ['## Boundary cases', '', ...(rows.length === 0 ? ['No case that was tried changes outcome on the first day of a version.'] : table(['day before', 'first day', 'case', 'before', 'after'], rows)), ''];
}

function outcomeOn(rule: RuleId, told: Facts, on: IsoDate): Verdict<unknown> | undefined {
  const verdict = judge(rule, told, on);
  return verdict.outcome === 'needs' ? undefined : verdict;
}

/** True when the change comes from the text: the same case a week earlier or later changes on that day too. */
function byTheText(rule: RuleId, told: Facts, before: IsoDate, day: IsoDate): boolean {
  return [-7, 7].some((days) => {
    const moved = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, factInfo[name as FactName].kind === 'date' ? addDays(value as IsoDate, days) : value]));
    const [old, now] = [outcomeOn(rule, moved, before), outcomeOn(rule, moved, day)];
    return old !== undefined && now !== undefined && outcomeKey(old) !== outcomeKey(now);
  });
}

function openQuestions(leaves: readonly Leaf[]): string[] {
  const rows = new Map<string, string[]>();
  for (const { verdict } of leaves) {
    if (verdict.outcome !== 'open' || rows.has(verdict.question)) continue;
    const cited = verdict.reasons.flatMap(({ section }) => (section ? [citation(section)] : []));
    rows.set(verdict.question, [`\`${verdict.question}\``, say('nb', `reasons:open.${verdict.question}`), say('en', `reasons:open.${verdict.question}`), verdict.ask, [...new Set(cited)].join('; ')]);
  }
  return ['## Open questions', '', ...(rows.size === 0 ? ['None.'] : table(['question', 'in Norwegian', 'in English', 'ask', 'sections'], [...rows.values()])), ''];
}

/**
 * Outcomes that bring in every answer to every question at least once under each first answer,
 * without trying them all together.
 */
function covering(rule: RuleId, on: IsoDate): Leaf[] {
  const tried = new Set<string>();
  const follow = (told: Facts, asked: readonly FactName[], root: string): Leaf[] => {
    const verdict = judge(rule, told, on);
    if (verdict.outcome !== 'needs') return [{ facts: told, verdict, asked }];
    const { fact } = verdict;
    const answers = valuesToTry(fact, on);
    const fresh = answers.filter((answer) => !tried.has(`${root} ${fact} ${answer}`));
    // The ordinary answer goes first, and alone when all were tried.
    const ordinary = ordinaryAnswer(fact, answers);
    const next = fresh.length === 0 ? [ordinary] : fresh.toSorted((a, b) => Number(b === ordinary) - Number(a === ordinary));
    for (const answer of next) tried.add(`${root} ${fact} ${answer}`);
    return next.flatMap((answer) => follow({ ...told, [fact]: answer }, [...asked, fact], root === '' ? String(answer) : root));
  };
  return follow({}, [], '');
}

/** The answer that leads furthest: a recent day, a middling number, the first choice, yes. */
function ordinaryAnswer(fact: FactName, answers: readonly (string | number | boolean)[]): string | number | boolean {
  const { kind } = factInfo[fact];
  const place = kind === 'date' ? Math.max(0, answers.length - 2) : kind === 'number' ? Math.floor((answers.length - 1) / 2) : 0;
  return answers[place]!;
}

function caseText(told: Facts): string {
  return Object.entries(told).map(([name, value]) => `${name} ${value}`).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
