import { z } from 'zod';
import { answerSchema, askRequestSchema } from '../../bot/contract.ts';
import { ruleRequestSchema } from './rules.ts';
import { languageTags } from '../../languages/register.ts';

export const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), hint: z.string().optional() }),
});

export const topicSchema = z.object({
  id: z.string(),
  family: z.string(),
  audience: z.enum(['both', 'caseworker']),
  title: z.string(),
  titleLanguage: z.enum(languageTags),
  written: z.boolean().describe('False where only the title is known: questions about it are answered with whom to ask.'),
});

export const topicDetailSchema = topicSchema.extend({
  participant: z.string().nullable().describe('Markdown.'),
  caseworker: z.string().nullable().describe('Markdown.'),
  textLanguage: z.enum(languageTags).nullable(),
  sources: answerSchema.shape.sources,
  seeAlso: z.array(z.string()),
  rules: z.array(z.string()),
  reviewedOn: z.string().nullable(),
  reviewBy: z.string().nullable(),
});

export const ruleSchema = z.object({
  id: z.string(),
  facts: z.array(z.string()),
  schema: z.unknown().optional().describe('JSON Schema of the facts.'),
});

export const ruleOutcomeSchema = z.object({
  rule: z.string(),
  on: z.string(),
  outcome: z.enum(['decided', 'needs', 'open']),
  value: z.unknown().optional(),
  needs: z.object({ fact: z.string(), question: z.string(), choices: z.array(z.string()).optional() }).optional(),
  open: z.object({ question: z.string(), ask: z.string() }).optional(),
  headline: z.string(),
  reasons: answerSchema.shape.reasons,
  used: z.array(z.string()).describe('Facts that were looked at.'),
  lawReadThrough: z.string().optional().describe('How far the law was read, when the day is later.'),
  changes: z.array(z.object({ fact: z.string().optional(), to: z.unknown().optional(), day: z.string().optional(), headline: z.string() })).optional(),
});

/** The description of the public API, generated from the schemas that check it. */
export function openApiDocument(version: string, publicUrl: string | undefined): object {
  const refusals = (...statuses: readonly number[]) =>
    Object.fromEntries(statuses.map((status) => [status, { description: 'A coded error.', content: json('Error') }]));
  return {
    openapi: '3.1.0',
    info: { title: 'Veiviser', version, description: 'Answers on rights and duties in Norwegian integration law, with sources and dates.' },
    ...(publicUrl ? { servers: [{ url: publicUrl }] } : {}),
    paths: {
      '/api/ask': {
        post: {
          operationId: 'ask',
          summary: 'Ask a question',
          requestBody: { required: true, content: json('AskRequest') },
          responses: { 200: { description: 'The answer.', content: json('Answer') }, ...refusals(400, 413, 415, 429, 500) },
        },
      },
      '/api/topics': {
        get: {
          operationId: 'listTopics',
          summary: 'All topics',
          parameters: [languageParameter],
          responses: { 200: { description: 'The catalogue.', content: { 'application/json': { schema: { type: 'array', items: ref('Topic') } } } }, ...refusals(400) },
        },
      },
      '/api/topics/{id}': {
        get: {
          operationId: 'showTopic',
          summary: 'One topic with its texts and sources',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, languageParameter],
          responses: { 200: { description: 'The topic.', content: json('TopicDetail') }, ...refusals(400, 404) },
        },
      },
      '/api/rules': {
        get: {
          operationId: 'listRules',
          summary: 'All rules with the facts they may ask for',
          responses: { 200: { description: 'The rules.', content: { 'application/json': { schema: { type: 'array', items: ref('Rule') } } } } },
        },
      },
      '/api/rules/{id}': {
        get: {
          operationId: 'showRule',
          summary: 'One rule with the JSON Schema of its facts',
          parameters: [idParameter],
          responses: { 200: { description: 'The rule.', content: json('Rule') }, ...refusals(404) },
        },
        post: {
          operationId: 'evaluateRule',
          summary: 'Run a rule on a case, or on up to 1,000',
          parameters: [idParameter],
          requestBody: { required: true, content: json('RuleRequest') },
          responses: {
            200: { description: 'The outcome; for `cases` a list of outcomes and errors; for `timeline` also a calendar.', content: { ...json('RuleOutcome'), 'text/calendar': { schema: { type: 'string' } } } },
            ...refusals(400, 404, 413, 415, 429),
          },
        },
      },
      '/api/conversations/{id}': {
        delete: {
          operationId: 'forget',
          summary: 'Forget all that is kept of a conversation',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 204: { description: 'Nothing is kept of it, whether it existed or not.' } },
        },
      },
    },
    components: {
      schemas: {
        AskRequest: z.toJSONSchema(askRequestSchema, { io: 'input', unrepresentable: 'any' }),
        Answer: z.toJSONSchema(answerSchema),
        Topic: z.toJSONSchema(topicSchema),
        TopicDetail: z.toJSONSchema(topicDetailSchema),
        Rule: z.toJSONSchema(ruleSchema),
        RuleRequest: z.toJSONSchema(ruleRequestSchema, { io: 'input', unrepresentable: 'any' }),
        RuleOutcome: z.toJSONSchema(ruleOutcomeSchema),
        Error: z.toJSONSchema(errorSchema),
      },
    },
  };
}

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: ref(name) } });
const languageParameter = { name: 'language', in: 'query', required: false, schema: { type: 'string' }, description: 'Tag, alias or own name; nb by default.' };
