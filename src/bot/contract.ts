import { z } from 'zod';
import { languageTags } from '../languages/register.ts';
import { factsSchema } from '../rules/facts.ts';
import { dangerDegrees, dangerKinds } from '../safety/ports.ts';

/** The public request and answer of every door, kept from version 1 on: fields may be added, none changed. */
export const audiences = ['participant', 'caseworker'] as const;
export type Audience = (typeof audiences)[number];

export const statuses = [
  'answered', 'needsFact', 'choices', 'outOfScope', 'notUnderstood', 'crisis', 'withheld', 'smallTalk',
] as const;
export type Status = (typeof statuses)[number];

/** Longest part of a message that is looked up, in characters; danger is looked for in all of it. */
export const maximumQuestionLength = 2000;

export const askRequestSchema = z.strictObject({
  text: z.string().min(1).describe('The question, in any of our languages. Only the first 2,000 characters are looked up.'),
  language: z.string().min(2).max(40).optional().describe('Tag, alias or own name of a language; overrides detection.'),
  audience: z.enum(audiences).optional(),
  municipality: z.string().min(1).max(80).optional().describe('Name or number of a municipality, or a postcode. Four digits that can be both are a number; write "postnr 5501" for the postcode.'),
  on: z.iso.date().optional().describe('The day asked about; today in Europe/Oslo by default.'),
  conversation: z.string().min(1).max(200).optional().describe('Opaque id of an earlier answer; carries topic and facts on.'),
  facts: factsSchema.optional(),
});
export type AskRequest = z.infer<typeof askRequestSchema>;

const danger = z.object({ kind: z.enum(dangerKinds), degree: z.enum(dangerDegrees), who: z.enum(['self', 'other']), weak: z.enum(['somewhat', 'very']).optional() });
const logOdds = z.number().nullable();

export const explanationSchema = z.object({
  language: z.object({ language: z.enum(languageTags).nullable(), certain: z.boolean(), foreign: z.boolean() }).nullable().describe('What was detected; null where nobody looked.'),
  danger: z.object({
    firstNet: danger.nullable().describe('By patterns and letters.'),
    bothNets: danger.nullable().describe('After the second look, by meaning; this one counts.'),
    secondLook: z.boolean().describe('False where the first net was sure.'),
  }),
  topics: z.object({
    judges: z.enum(['title', 'ngrams', 'meaning']).describe('The title of a topic decides alone, n-grams alone without the encoder, else both together.'),
    knownShare: z.number(), understood: z.boolean(), short: z.boolean(), questions: z.number(),
    outside: z.number().describe('Probability that the message is outside the field.'),
    followUp: z.number().describe('Probability that it only adds to the last message.'),
    thresholds: z.object({ temperature: z.number(), outside: z.number(), answer: z.number(), choose: z.number() }),
    advice: z.enum(['answer', 'choose', 'outside', 'notUnderstood']),
    best: z.array(z.object({ topic: z.string(), score: z.number(), ngrams: z.number(), tuned: logOdds, fitted: logOdds, nearest: logOdds, context: z.number() }))
      .describe('Parts are log-odds; null where a part did not look at the topic.'),
  }).nullable().describe('Null where the turn ended before a topic was looked for.'),
  decision: z.object({ step: z.string().nullable(), status: z.enum(statuses), because: z.string().nullable() }),
}).describe('How the answer came about, without any word of the question.');
export type Explanation = z.infer<typeof explanationSchema>;

const titled = z.object({ value: z.string(), title: z.string() });

export const answerSchema = z.object({
  status: z.enum(statuses),
  language: z.enum(languageTags).describe('The language of the question.'),
  textLanguage: z.enum(languageTags).describe('The language of `text`; another one than `language` only where the text says so.'),
  topic: z.string().nullable(),
  alternatives: z.array(z.object({ topic: z.string(), title: z.string(), score: z.number() })).describe('At least three, best first.'),
  title: z.string(),
  text: z.string().describe('Markdown.'),
  reasons: z.array(z.object({ code: z.string(), text: z.string(), section: z.string().optional() })),
  sources: z.array(z.object({ title: z.string(), url: z.string(), section: z.string().optional(), checkedOn: z.string() })),
  contacts: z.array(z.object({
    id: z.string(), name: z.string(), phone: z.string().optional(), url: z.string().optional(), openNow: z.boolean(),
    opens: z.string().optional().describe('When a closed phone is answered next, in words of `language`.'),
  })),
  suggestions: z.array(titled).describe('Things to say next: show `title`, send `value` as text.'),
  needs: z.object({ fact: z.string(), question: z.string(), choices: z.array(titled), why: z.string() }).nullable(),
  outcome: z.unknown().describe('What a rule decided: {rule, on, outcome, …}, or null.'),
  crisis: z.object({ kind: z.enum(dangerKinds), degree: z.enum(dangerDegrees) }).nullable(),
  wording: z.enum(['curated', 'model']),
  on: z.string(),
  reviewOverdue: z.boolean(),
  conversation: z.string(),
  explanation: explanationSchema.optional().describe('Only where the configuration allows it (EXPLAIN=on).'),
});
export type WrittenAnswer = z.infer<typeof answerSchema>;
