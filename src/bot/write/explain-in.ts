import { isContactId } from '../../knowledge/contacts.ts';
import { contactName } from '../../knowledge/render.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { explain, type Explanation } from '../explain.ts';
import type { Judged } from '../turn.ts';
import type { Pen } from './draft.ts';

/** A verdict of the judged rule in the reader's words, with contacts named as where they live. */
export function explainIn(pen: Pen, { rule }: Judged, verdict: Verdict<unknown>): Explanation {
  const { texts } = pen.parts;
  return explain(rule, verdict, pen.language, texts, (id) => (isContactId(id) ? contactName(id, pen.language, texts, pen.place) : id));
}
