import { render } from '../../knowledge/render.ts';
import { say as command } from '../commands.ts';
import type { TermAnswer } from '../turn.ts';
import { otherLanguageNotice } from './answered.ts';
import { alternativesOf, contactList, distinctSources, paragraphs, sourceList, topicSuggestion, type Draft, type Pen } from './draft.ts';
import { needsOf, questionOf } from './judged.ts';

/** What a word means, the topic it belongs to as the next thing to ask, and a waiting question once more. */
export function writeTerm(pen: Pen, { term, judged }: TermAnswer): Draft {
  const { turn, parts: { words, texts }, place } = pen;
  const { name, text, language } = words.terms.text(term, pen.language);
  const rendered = render(text, { language, on: turn.on, texts, ...(place ? { place } : {}) });
  const suggested = term.topic === undefined ? [] : [term.topic];
  return {
    title: name,
    text: paragraphs(otherLanguageNotice(pen, language), rendered.text, judged && questionOf(pen, judged)),
    textLanguage: language,
    alternatives: alternativesOf(pen, suggested),
    needs: judged ? needsOf(pen, judged) : null,
    sources: sourceList(distinctSources([...(term.section ? [term.section] : []), ...rendered.sections])),
    contacts: contactList(pen, rendered.contacts),
    suggestions: [
      ...suggested.map((topic) => topicSuggestion(pen, topic)),
      ...(judged ? [{ value: command.plain('stop'), title: pen.say('common:dialogue.stop') }] : []),
    ],
  };
}
