import { isolateLtr } from '../languages/format.ts';
import { languages, type LanguageTag } from '../languages/register.ts';
import type { Texts } from '../languages/texts.ts';
import type { IsoDate } from '../rules/dated.ts';
import { citation, sectionUrl, type SectionRef } from '../rules/sources.ts';
import { contacts, telUri, type ContactId } from './contacts.ts';
import { lastKnownFigure, type FigureValue } from './figures/index.ts';
import { wordFigure, wordNumber } from './figures/wording.ts';
import { replaceKeys, type TextKey } from './keys.ts';
import { contactIn, placeValues, type Place } from './place.ts';

/** A text with its keys filled in, and what they were. */
export interface Rendered {
  /** Markdown. */
  readonly text: string;
  readonly figures: readonly FigureValue[];
  readonly contacts: readonly ContactId[];
  readonly sections: readonly SectionRef[];
  /** A figure in it has ended or is past its next expected change: the text must not be shown as today's. */
  readonly outdated: boolean;
}

export interface RenderWish {
  /** Of the text, which after a fallback is not the reader's. */
  readonly language: LanguageTag;
  /** The day asked about; figures stand as on that day. */
  readonly on: IsoDate;
  readonly texts: Texts;
  /** Where the reader lives: local contacts then bear its name and numbers. */
  readonly place?: Place;
}

/**
 * Fills the keys of a text. Keys were checked when the texts were loaded.
 *
 * @throws {BotError} `FIGURE_NOT_IN_FORCE` when a figure has no value yet on the day
 */
export function render(body: string, wish: RenderWish): Rendered {
  const figures = new Map<string, FigureValue>();
  const named = new Set<ContactId>();
  const sections = new Map<string, SectionRef>();
  const text = replaceKeys(body, (key) => {
    if (key.kind === 'figure') {
      const figure = lastKnownFigure(key.key, wish.on);
      figures.set(key.key, figure);
      return key.bare ? wordNumber(figure.value, figure.unit, wish.language) : wordFigure(figure.value, figure.unit, wish.language, wish.texts);
    }
    if (key.kind === 'section') sections.set(citation(key.section), key.section);
    else named.add(key.id);
    return wordKey(key, wish);
  });
  return {
    text, figures: [...figures.values()], contacts: [...named], sections: [...sections.values()],
    outdated: [...figures.values()].some((figure) => figure.outdated),
  };
}

function wordKey(key: Exclude<TextKey, { kind: 'figure' }>, { language, texts, place }: RenderWish): string {
  switch (key.kind) {
    case 'section': return sectionLink(key.section, language);
    case 'contact': return contactLink(key.id, language, texts, place);
    case 'contactName': return contactName(key.id, language, texts, place);
  }
}

/**
 * A contact's name in the language; a name in another direction of writing is kept in its own run.
 * In a place the municipality and the county bear their proper names, and services say where they are.
 */
export function contactName(id: ContactId, language: LanguageTag, texts: Texts, place?: Place): string {
  const placed = place && placedName(id, language, texts, place);
  if (placed !== undefined) return placed;
  const found = texts.find(language, `contacts:${id}.name`);
  const foreign = found === undefined || languages[found.language].dir !== languages[language].dir;
  const name = found?.text ?? contacts[id].name;
  return foreign ? isolateLtr(name, language) : name;
}

function placedName(id: ContactId, language: LanguageTag, texts: Texts, place: Place): string | undefined {
  const { municipality, county } = placeValues(place);
  if (id === 'municipality') return isolateLtr(municipality, language);
  if (id === 'county') return isolateLtr(county, language);
  const key = `places:contact.${id}`;
  if (!texts.has(language, key)) return undefined;
  return texts.say(language, key, { municipality: isolateLtr(municipality, language), county: isolateLtr(county, language) });
}

/** What a contact is for, in one or two plain sentences. */
export function contactPurpose(id: ContactId, language: LanguageTag, texts: Texts): string {
  return texts.say(language, `contacts:${id}.what`);
}

/** Name with the number to tap; without a phone the name as a link, or with the e-mail address. */
export function contactLink(id: ContactId, language: LanguageTag, texts: Texts, place?: Place): string {
  const { phone, url, email } = contactIn(id, place);
  const name = contactName(id, language, texts, place);
  if (phone !== undefined) return `${name} ${phoneLink(phone, language)}`;
  if (url !== undefined) return `[${name}](${url})`;
  return email === undefined ? name : `${name} [${isolateLtr(email, language)}](mailto:${email})`;
}

/** A phone number that a tap calls, as a Markdown link. */
export function phoneLink(phone: string, language: LanguageTag): string {
  return `[${isolateLtr(phone, language)}](${telUri(phone)})`;
}

/** The Norwegian citation as a link to Lovdata; a citation is never translated. */
export function sectionLink(section: SectionRef, language: LanguageTag): string {
  return `[${isolateLtr(citation(section), language)}](${sectionUrl(section)})`;
}
