import { formatDate } from '../../languages/format.ts';
import { languages, languageTags } from '../../languages/register.ts';
import { understoodOfTen } from '../../languages/understood.ts';
import { placeValues } from '../../knowledge/place.ts';
import { sourcesOf } from '../../knowledge/topic.ts';
import { say as command } from '../commands.ts';
import type { WrittenAnswer } from '../contract.ts';
import type { Answer } from '../turn.ts';
import type { ContactId } from '../../knowledge/contacts.ts';
import { alternativesOf, contactList, firstTopics, paragraphs, sourceList, titleOf, topicSuggestion, type Draft, type Pen } from './draft.ts';

/** Whom to ask when we cannot answer ourselves: every refusal ends with someone. */
const whoKnows: readonly ContactId[] = ['refugeeService', 'nav', 'municipality'];

export function writeChoices(pen: Pen, { among }: Extract<Answer, { status: 'choices' }>): Draft {
  return {
    title: pen.say('common:choices.title'),
    text: pen.say('common:choices.text'),
    alternatives: alternativesOf(pen, among),
    suggestions: [...among.map((topic) => topicSuggestion(pen, topic)), { value: command.plain('person'), title: pen.say('common:suggest.person') }],
  };
}

export function writeOutOfScope(pen: Pen): Draft {
  return {
    title: pen.say('common:outOfScope.title'),
    text: pen.say('common:outOfScope.text'),
    contacts: contactList(pen, whoKnows),
    suggestions: [...firstTopics.map((topic) => topicSuggestion(pen, topic)), { value: command.plain('help'), title: pen.say('common:suggest.help') }],
  };
}

export function writeNotUnderstood(pen: Pen, { because }: Extract<Answer, { status: 'notUnderstood' }>): Draft {
  return {
    title: pen.say('common:notUnderstood.title'),
    text: pen.say(`common:notUnderstood.${because}`),
    contacts: contactList(pen, whoKnows),
    suggestions: because === 'foreignLanguage' ? languageSuggestions() : firstTopics.map((topic) => topicSuggestion(pen, topic)),
  };
}

export function writeWithheld(pen: Pen, answer: Extract<Answer, { status: 'withheld' }>): Draft {
  const topic = pen.parts.knowledge.topic(answer.topic);
  const values = {
    topic: titleOf(pen, answer.topic),
    on: formatDate(pen.turn.on, pen.language),
    from: topic ? formatDate(topic.from, pen.language) : '',
  };
  return {
    title: pen.say('common:withheld.title'),
    text: pen.say(`common:withheld.${answer.because}`, values),
    topic: answer.topic,
    alternatives: alternativesOf(pen, [answer.topic]),
    sources: topic ? sourceList(sourcesOf(topic)) : [],
    contacts: contactList(pen, whoKnows),
    suggestions: (topic?.seeAlso ?? firstTopics).slice(0, 3).map((id) => topicSuggestion(pen, id)),
  };
}

export function writeSmallTalk(pen: Pen, { kind }: Extract<Answer, { status: 'smallTalk' }>): Draft {
  if (kind === 'placeNoted') return writePlaceNoted(pen);
  const offersLanguages = kind === 'changeLanguage';
  return {
    title: pen.say(`common:smallTalk.${kind}.title`),
    text: paragraphs(pen.say(`common:smallTalk.${kind}.text`), (kind === 'language' || kind === 'whoAreYou') && howWellUnderstood(pen)),
    contacts: kind === 'person' ? contactList(pen, whoKnows) : [],
    suggestions: offersLanguages ? languageSuggestions() : [
      ...firstTopics.map((topic) => topicSuggestion(pen, topic)),
      { value: command.plain('languages'), title: pen.say('common:suggest.languages') },
    ],
  };
}

/** How well the language is understood: who knows it tries other words, and does not take a wrong answer for the law. */
function howWellUnderstood({ say, language }: Pen): string | false {
  const ofTen = understoodOfTen(language);
  return ofTen !== undefined && say('common:understood', { ofTen });
}

function writePlaceNoted(pen: Pen): Draft {
  const { texts } = pen.parts;
  const found = texts.find(pen.language, 'places:noted.text', pen.place && placeValues(pen.place));
  const textLanguage = found?.language ?? pen.language;
  return {
    title: pen.say('places:noted.title'),
    text: paragraphs(textLanguage !== pen.language && pen.say('common:notice.otherLanguage', { language: languages[textLanguage].name }), found?.text),
    textLanguage,
    suggestions: firstTopics.map((topic) => topicSuggestion(pen, topic)),
  };
}

function languageSuggestions(): WrittenAnswer['suggestions'] {
  return languageTags.map((tag) => ({ value: command.language(tag), title: languages[tag].name }));
}
