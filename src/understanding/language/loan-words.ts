/**
 * Norwegian words that stand in messages of every language, by their beginnings: names of services
 * and documents, and the legal words that nobody translates. They tell nothing of the language.
 */
const beginnings = [
  'nav', 'udi', 'imdi', 'une', 'duf', 'bankid', 'vipps', 'altinn', 'helsenorge', 'minid', 'idporten', 'hkdir', 'nokut', 'lånekassen', 'lanekassen',
  'skatteetaten', 'skattekort', 'folkereg', 'politi', 'barnevern', 'fastleg', 'legevakt', 'krisesent', 'kommune', 'fylke', 'bydel', 'statsforvalt',
  'introduksjon', 'introprogram', 'introstønad', 'introstonad', 'norskkurs', 'norskprøv', 'norskprov', 'norskopplæring', 'samfunnskunnskap',
  'integrering', 'karriere', 'kompetanse', 'voksenopplæring', 'voksenopplaring', 'grunnskole', 'videregående', 'videregaende', 'fagbrev', 'vgs', 'vg1', 'vg2',
  'kvalifiseringsprogram', 'sosialhjelp', 'barnetrygd', 'barnehage', 'kontantstøtte', 'dagpenger', 'foreldrepenger', 'sykepenger', 'sykemelding', 'egenmelding',
  'fødselsnummer', 'fodselsnummer', 'personnummer', 'd-nummer', 'husleie', 'depositum', 'husbanken', 'bostøtte', 'bostotte', 'startlån',
  'oppholdstillatelse', 'arbeidstillatelse', 'statsborgerskap', 'familiegjenforening', 'bosetting', 'bosatt', 'mottak', 'flyktning', 'asyl', 'reisebevis',
  'vedtak', 'klage', 'permisjon', 'fravær', 'stønad', 'tolk', 'lærling', 'praksis', 'arbeidstilsynet', 'mangfoldsrådgiver', 'minoritetsrådgiver',
  'livsmestring', 'foreldreveiledning', 'selvbetjening', 'rådgiver', 'radgiver', 'kontaktperson', 'programrådgiver', 'egenandel', 'frikort', 'tannlege',
];
const loan = new RegExp(`^(?:${beginnings.join('|')})`, 'u');

/** The words that may tell a language; all of them when nothing but loan words is there. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !loan.test(word));
  return telling.length === 0 ? words : telling;
}
