import { describe, expect, test } from 'vitest';
import { counties, countyTitle, findMunicipality, municipalities, municipalityOf, municipalityOfPostcode, municipalityTitle } from '../../src/knowledge/municipalities.ts';

const all = municipalities();

test('there are 357 municipalities in 15 counties, each county with some', () => {
  expect(all).toHaveLength(357);
  expect(counties()).toHaveLength(15);
  expect(new Set(all.map(({ county }) => county)).size).toBe(15);
  expect(all.every(({ number, county }) => /^\d{4}$/.test(number) && number.startsWith(county.number))).toBe(true);
});

/** As the Storting and Statistics Norway count them from 2024. */
const perCounty = { '03': 1, 11: 23, 15: 27, 18: 41, 31: 12, 32: 21, 33: 18, 34: 46, 39: 6, 40: 17, 42: 25, 46: 43, 50: 38, 55: 21, 56: 18 };
test.each(Object.entries(perCounty))('county %s has %i municipalities', (county, count) => {
  expect(all.filter((each) => each.county.number === county)).toHaveLength(count);
});

/** The register held 5146 on the day; eight of them are on Svalbard and Jan Mayen. */
test('the register of postcodes is whole: every municipality has some, and each belongs to one', () => {
  const codes = Array.from({ length: 10_000 }, (_, code) => String(code).padStart(4, '0')).filter(municipalityOfPostcode);
  expect(codes).toHaveLength(5138);
  expect(new Set(codes.map((code) => municipalityOfPostcode(code)!.number)).size).toBe(357);
});

test('every municipality is found by number, name with county, and other names', () => {
  for (const each of all) {
    for (const text of [each.number, `${each.name}, ${each.county.name}`, `${each.name} (${each.county.name})`]) {
      expect(findMunicipality(text)?.number, text).toBe(each.number);
    }
    for (const name of each.otherNames) expect(findMunicipality(name)?.number, name).toBe(each.number);
  }
});

describe('finds', () => {
  test.each([
    ['Tromsø', '5501'], ['tromsø kommune', '5501'], ['TROMSO', '5501'], ['Tromsø municipality', '5501'], ['Trondhiem', '5001'],
    ['Lillestrom kommune', '3205'], ['Aalesund', '1508'], ['Bergn', '4601'], ['Kristansand', '4204'], ['Kristansund', '1505'],
    ['Tråante', '5001'], ['Karasjohka', '5610'], ['Herøy, Nordland', '1818'], ['Våler i Innlandet', '3419'],
    ['5501', '5501'], ['postnr 5501', '1106'], ['Postcode: 5501', '1106'], ['5501 Haugesund', '1106'], ['5501 Tromsø', '5501'],
    ['9008', '5501'], ['9008 Tromsø', '5501'], ['N-9008', '5501'], ['0010', '0301'],
  ])('%s', (text, number) => {
    expect(findMunicipality(text)?.number).toBe(number);
  });
});

describe('finds nothing rather than guess', () => {
  test.each([
    'Atlantis', 'Herøy', 'Våler', 'Herøi', 'Marvik', 'Kristiansnd', 'Troms', 'Møre og Romsdal', 'Norge', 'Norway', 'Toten', 'Sandes', 'Hamburg', 'mottaket', '', '1507', '9170', '8099',
  ])('%s', (text) => {
    expect(findMunicipality(text)).toBeUndefined();
  });
});

test('proper names', () => {
  expect(municipalityTitle(municipalityOf('3114')!)).toBe('Våler kommune');
  expect(countyTitle(municipalityOf('5501')!)).toBe('Troms fylkeskommune');
  expect(countyTitle(municipalityOf('0301')!)).toBe('Oslo kommune');
});
