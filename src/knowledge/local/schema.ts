import { z } from 'zod';
import { languageTags } from '../../languages/register.ts';
import { isIsoDate, type IsoDate } from '../../rules/dated.ts';
import type { ContactId } from '../contacts.ts';
import { bodyProblem } from '../text-file.ts';
import { isTopicId } from '../topic-ids.ts';

/** Contacts that every municipality or county has of its own. The national lines are not among them: no file may change those. */
export const localContactIds = [
  'municipality', 'refugeeService', 'adultEducation', 'nav', 'county', 'countyAdmission', 'careerCentre', 'crisisCentre',
  'childWelfare', 'healthCentre', 'dentalClinic', 'diversityAdvisers', 'enforcementOfficer',
] as const satisfies readonly ContactId[];
export type LocalContactId = (typeof localContactIds)[number];

/** 1 Monday to 7 Sunday, as in opening hours. */
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');
const hours = z.strictObject({
  days: z.array(z.enum(days)).min(1).transform((names) => names.map((name) => days.indexOf(name) + 1)),
  from: time,
  to: time,
}).refine(({ from, to }) => from < to, { path: ['to'], error: 'must be later than from' });

const contact = z.strictObject({
  phone: z.string().regex(/^(?:\+47 )?\d[\d ]{1,12}\d$/, 'must be digits and spaces, such as 32 04 00 00').optional(),
  email: z.email().optional(),
  url: z.url({ protocol: /^https?$/ }).regex(/^[^\s()]+$/, 'must hold no brackets').optional(),
  hours: z.array(hours).min(1).optional(),
}).refine(({ hours: open, phone }) => !open || phone, { path: ['hours'], error: 'are those of a phone, and there is none' });

/** Norwegian and English are a must: every other language falls back to them. */
const text = z.string().trim().min(1).superRefine((body, context) => {
  const problem = bodyProblem(body);
  if (problem) context.addIssue({ code: 'custom', message: problem });
});
const texts = z.strictObject({ ...Object.fromEntries(languageTags.map((tag) => [tag, text.optional()])), nb: text, en: text });

const answer = z.strictObject({ extra: texts.optional(), instead: texts.optional() })
  .refine(({ extra, instead }) => extra ?? instead, 'needs extra or instead');

/** The file of one municipality. All scalars are read as texts. */
export const localFileSchema = z.strictObject({
  municipality: z.string().trim().min(1),
  checkedOn: z.string().refine(isIsoDate, 'must be a day such as 2026-11-01').transform((day) => day as IsoDate),
  contacts: z.partialRecord(z.enum(localContactIds), contact).default({}),
  answers: z.record(z.string().refine((id): boolean => isTopicId(id), 'is not a topic'), answer).default({}),
});
export type LocalFile = z.infer<typeof localFileSchema>;
