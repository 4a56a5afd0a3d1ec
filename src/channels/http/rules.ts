import type { RequestHandler } from 'express';
import { z } from 'zod';
import { BotError } from '../../errors.ts';
import { describeRule, evaluateRule, type RuleOutcome } from '../../bot/evaluate-rule.ts';
import type { Clock } from '../../bot/ports.ts';
import { dayInOslo } from '../../languages/format.ts';
import { requireLanguageTag } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';
import { factsSchema } from '../../rules/facts.ts';
import { ruleIds } from '../../rules/index.ts';
import { toCalendar } from './calendar.ts';
import { toBotError } from './errors.ts';

/** Cases in one call; a batch of timelines must not hold up other conversations for long. */
export const mostCases = 1000;
/** Cases after which other requests get their turn. */
const casesAtOnce = 50;

const caseSchema = z.strictObject({
  facts: z.record(z.string(), z.unknown()).default({}).describe('Facts by name, as in `facts` of the rule.'),
  on: z.iso.date().optional().describe('The day the law is asked about; today in Europe/Oslo by default.'),
});

export const ruleRequestSchema = z.union([
  caseSchema.extend({ language: z.string().optional(), changes: z.boolean().optional().describe('Also tell the nearest facts or days that lead to another outcome.') }),
  z.strictObject({ cases: z.array(caseSchema).min(1).max(mostCases), language: z.string().optional() }),
]);

export interface RuleParts {
  readonly texts: Texts;
  readonly clock: Clock;
}

/** `GET /api/rules`: the rules and the facts they may ask for. */
export const rulesHandler: RequestHandler = (_request, response) => {
  response.json(ruleIds.map(describeRule));
};

/** `GET /api/rules/:id`: one rule with the JSON Schema of its facts. */
export const ruleHandler: RequestHandler = (request, response) => {
  const rule = describeRule(String(request.params['id']));
  const picked = Object.fromEntries(rule.facts.map((fact) => [fact, true]));
  response.json({ ...rule, schema: z.toJSONSchema(factsSchema.pick(picked as Parameters<typeof factsSchema.pick>[0]), { io: 'input', unrepresentable: 'any' }) });
};

/**
 * `POST /api/rules/:id`: one case or up to 1,000. In a batch a wrong case gets its own error and the
 * others their outcomes. The timeline is also given as `text/calendar`.
 */
export function evaluateHandler({ texts, clock }: RuleParts): RequestHandler {
  return async (request, response) => {
    const rule = String(request.params['id']);
    describeRule(rule);
    const wish = readWish(request.body);
    const language = requireLanguageTag(wish.language ?? 'nb');
    const run = (each: { facts: unknown; on?: string | undefined }, changes = false): RuleOutcome =>
      evaluateRule({ rule, facts: each.facts, on: each.on ?? dayInOslo(clock.now()), language, changes }, texts);
    if ('cases' in wish) {
      response.json({ results: await runAll(wish.cases, run) });
      return;
    }
    const outcome = run(wish, wish.changes);
    if (rule === 'timeline' && request.accepts(['application/json', 'text/calendar']) === 'text/calendar') {
      response.type('text/calendar').send(toCalendar(outcome, language, texts));
      return;
    }
    response.json(outcome);
  };
}

async function runAll(cases: readonly { facts: unknown; on?: string | undefined }[], run: (each: { facts: unknown; on?: string | undefined }) => RuleOutcome) {
  const results: (RuleOutcome | { error: { code: string; message: string } })[] = [];
  for (const [index, each] of cases.entries()) {
    if (index > 0 && index % casesAtOnce === 0) await new Promise((resolve) => { setImmediate(resolve); });
    try {
      results.push(run(each));
    } catch (failure) {
      const error = toBotError(failure);
      results.push({ error: { code: error.code, message: error.message } });
    }
  }
  return results;
}

function readWish(body: unknown): z.infer<typeof ruleRequestSchema> {
  const isBatch = typeof body === 'object' && body !== null && 'cases' in body;
  const parsed = ruleRequestSchema.options[isBatch ? 1 : 0].safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new BotError('REQUEST_INVALID', { field: issue?.path.join('.') || 'body', problem: issue?.message ?? 'it is not as described' });
  }
  return parsed.data as z.infer<typeof ruleRequestSchema>;
}
