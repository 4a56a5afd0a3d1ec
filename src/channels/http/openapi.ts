import { z } from 'zod';
import { answerSchema, askRequestSchema } from '../../bot/contract.ts';
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
        Error: z.toJSONSchema(errorSchema),
      },
    },
  };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: ref(name) } });
const languageParameter = { name: 'language', in: 'query', required: false, schema: { type: 'string' }, description: 'Tag, alias or own name; nb by default.' };
