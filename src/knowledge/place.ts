import { addDays } from '../rules/dated.ts';
import { contacts, type Contact, type ContactId } from './contacts.ts';
import type { LocalMunicipality } from './local/local.ts';
import { countyTitle, municipalityTitle, type Municipality } from './municipalities.ts';

/** Where the user lives, and what the municipality has told us of itself. */
export interface Place {
  readonly municipality: Municipality;
  readonly local?: LocalMunicipality;
}

/** Days after which what a municipality told us is due for review. */
const daysUntilReview = 90;

/** A contact as it is in a place: with the municipality's own phone, address and hours where it gave them. */
export function contactIn(id: ContactId, place: Place | undefined): Contact {
  const own = place?.local?.contacts.get(id);
  if (!own || !place?.local) return contacts[id];
  const { source, ...general } = contacts[id];
  const { checkedOn } = place.local;
  return {
    ...general, ...own,
    source: { title: municipalityTitle(place.municipality), url: own.url ?? source.url, checkedOn },
    reviewBy: addDays(checkedOn, daysUntilReview),
  };
}

/** The place's names as values of a text. */
export function placeValues({ municipality }: Place): { readonly municipality: string; readonly county: string } {
  return { municipality: municipalityTitle(municipality), county: countyTitle(municipality) };
}
