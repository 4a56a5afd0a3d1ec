import { describe, expect, it } from 'vitest';
import { createPersonalDataRemover } from '../../src/safety/personal-data.ts';

const remover = createPersonalDataRemover();

const taken: [string, string, string[]][] = [
  ['Fødselsnummeret mitt er 15076500565.', 'Fødselsnummeret mitt er [fødselsnummer].', ['nationalId']],
  ['fnr 150765 00565 takk', 'fnr [fødselsnummer] takk', ['nationalId']],
  ['رقمي ١٥٠٧٦٥٠٠٥٦٥', 'رقمي [fødselsnummer]', ['nationalId']],
  ['my DUF is 200812345678', 'my DUF is [DUF-nummer]', ['dufNumber']],
  ['Ring meg på 412 34 567', 'Ring meg på [telefon]', ['phone']],
  ['call +47 41 23 45 67 please', 'call [telefon] please', ['phone']],
  ['мій номер +380 67 123 45 67', 'мій номер [telefon]', ['phone']],
  ['tlf 41234567', 'tlf [telefon]', ['phone']],
  ['skriv til amina.h@example.org nå', 'skriv til [e-post] nå', ['email']],
  ['konto 1234.56.78903', 'konto [kontonummer]', ['bankAccount']],
  ['Hei, jeg heter Amina Hassan og lurer', 'Hei, jeg heter [navn] og lurer', ['name']],
  ['jeg heter amina og lurer', 'jeg heter [navn] og lurer', ['name']],
  ['Eg heiter Liv', 'Eg heiter [navn]', ['name']],
  ['MY NAME IS SARA and', 'MY NAME IS [navn] and', ['name']],
  ['Мене звати Олена Коваль, я', 'Мене звати [navn], я', ['name']],
  ['меня зовут Иван', 'меня зовут [navn]', ['name']],
  ['مرحبا اسمي أحمد وعندي سؤال', 'مرحبا اسمي [navn] وعندي سؤال', ['name']],
  ['اسم من مریم است', 'اسم من [navn] است', ['name']],
  ['نام مه فرید است', 'نام مه [navn] است', ['name']],
  ['زما نوم ګل مکۍ دی', 'زما نوم [navn] دی', ['name']],
  ['میرا نام علی ہے', 'میرا نام [navn] ہے', ['name']],
  ['ناوم شیلانە', 'ناوم [navn]', ['name']],
  ['Navê min Rojda ye', 'Navê min [navn] ye', ['name']],
  ['magacaygu waa Faadumo', 'magacaygu waa [navn]', ['name']],
  ['ስመይ ሰናይት እዩ', 'ስመይ [navn] እዩ', ['name']],
  ['ስሜ አበበ ነው', 'ስሜ [navn] ነው', ['name']],
  ['naitwa Juma na', 'naitwa [navn] na', ['name']],
  ['Benim adım Ayşe', 'Benim adım [navn]', ['name']],
  ["Je m'appelle Awa Diallo.", "Je m'appelle [navn].", ['name']],
  ['me llamo Luz', 'me llamo [navn]', ['name']],
  ['Nazywam się Jan Nowak', 'Nazywam się [navn]', ['name']],
  ['Jeg bor i Storgata 15 B, 0184 Oslo', 'Jeg bor i [adresse]', ['address']],
  ['bor i Karl Johans gate 5', 'bor i [adresse]', ['address']],
  ['Ninaishi Kongens gate 8, 8006 Bodø', 'Ninaishi [adresse]', ['address']],
  ['моя адреса: вул. Шевченка 12', 'моя адреса: вул. [adresse]', ['address']],
  ['Navnîşana min Granveien 40 e', 'Navnîşana min [adresse] e', ['address']],
  ['D-nummer 64731383381', 'D-nummer [fødselsnummer]', ['nationalId']],
  ['fnr:15076500565', 'fnr:[fødselsnummer]', ['nationalId']],
  ['DUF202312345601', 'DUF[DUF-nummer]', ['dufNumber']],
  ['i 1975 41234567 var nummeret', 'i 1975 [telefon] var nummeret', ['phone']],
  ['پیام به ۰۰۹۸۲۱۱۲۳۴۵۶۷۸', 'پیام به [telefon]', ['phone']],
  ['رقم\u200E ٤١٢\u00A034\u00A0567', 'رقم\u200E [telefon]', ['phone']],
  ['numer telefonu 601 234 567', 'numer telefonu [telefon]', ['phone']],
  ['IBAN NO93 8601 1117 947', 'IBAN [kontonummer]', ['bankAccount']],
  ['amina(at)example.no', '[e-post]', ['email']],
  ['sak 24/10457-3 hos kommunen', 'sak [saksnummer] hos kommunen', ['caseNumber']],
  ['saksnummeret mitt er 240981', 'saksnummeret mitt er [saksnummer]', ['caseNumber']],
  ['dommen 23-123456TVI-TOSL/08', 'dommen [saksnummer]', ['caseNumber']],
  ['my name is amina hassan and', 'my name is [navn] and', ['name']],
  ['me llamo María de la Cruz y', 'me llamo [navn] y', ['name']],
  ['jina langu Neema', 'jina langu [navn]', ['name']],
  ['ابني اسمه عمر وعمره ست', 'ابني اسمه [navn] وعمره ست', ['name']],
  ['MY NAME IS SARA AND I NEED HELP', 'MY NAME IS [navn] AND I NEED HELP', ['name']],
];

const kept = [
  'Ring 116 117, 112 eller 02800.',
  'Ring VO-linjen 116 006 eller ROSA 22 33 11 60.',
  'UD: +47 23 95 00 00 eller Kompetanseteamet 47 80 90 50',
  'Jeg får 26 000 000 kroner', 'lånet er 250 000 kroner', 'G er 136 549 kroner', 'det koster 41234567 kr',
  'fra 2026-08-01 til 2027-06-30', '01.08.2026', 'født 15.07.1990', 'klokka 08.30-15.00', '20260801',
  '§ 14 annet ledd bokstav c', 'integreringsloven § 9 og § 30', 'jeg er 22 år og har 3 barn', '37,5 timer i uka',
  'siden 2021 har vi bodd i 0184 Oslo', 'kursnummer 12345', 'saken gjelder 225 timer', 'opplæringen 30 timer', 'vi er alle 3 her',
  'fødselsnummer 12345678901 er ikke et nummer', 'en adım daha', 'what is her name and address',
  'jeg heter ikke det som står på kortet', 'My name is spelled wrong', 'MY NAME IS NOT ON THE LIST', 'اسمي ليس في القائمة', 'نام مه غلط نوشته شده', 'Меня зовут не так', 'adım yanlış yazılmış',
  'عندنا حصة اسمها livsmestring يوم الخميس', 'navê min digire ev chat', 'ev bi navê min e', 'kwa jina langu la kigeni', 'a note says I am called aggressive',
  'to my old address. I owe them 690 kroner', 'my address is wrong since 3 months', 'skoleåret 2024/2025', '08/2025', '24/12/2024', 'I have no case number since 2021', 'Opplæringen 30 timer', 'barnehageplass 2',
  'åpent 22.00-23.30', 'mellom 2021 og 2025', 'kurs 20241234', 'kr 41234567', '1.2345678901',
  'nummeret 12345678901 og 150765 00566', 'номер 11510153112 неверный',
];

describe('removal of personal data', () => {
  it.each(taken)('takes it out of "%s"', (text, expected, kinds) => {
    expect(remover.remove(text)).toEqual({ text: expected, found: kinds });
  });

  it.each(kept)('leaves "%s"', (text) => {
    expect(remover.remove(text)).toEqual({ text, found: [] });
  });

  it('takes several kinds out of one text', () => {
    const { text, found } = remover.remove('Jeg heter Sara, tlf 412 34 567, sara@example.org');
    expect(text).toBe('Jeg heter [navn], tlf [telefon], [e-post]');
    expect([...found].sort()).toEqual(['email', 'name', 'phone']);
  });

  // What would take hours if time grew with the square of the length.
  it.each([
    '41 ', '+1 ', 'a@', 'a.a@a.', 'Aa ', 'Aa-', 'jeg heter ', 'my name is Aa Bb ', 'saksnummer ', 'adresse Aa, ', '24/1234-', 'bor Storgata 1 ', 'tlf 1 ', 'اسمي محمد ', 'NO93 8601 ', '(', 'no. ',
  ])('reads 256,000 characters of "%s"', (noise) => {
    expect(remover.remove(noise.repeat(256_000 / noise.length)).text.length).toBeGreaterThan(0);
  });

  it('reads a text of a million characters', () => {
    expect(remover.remove(`${'a1 '.repeat(330_000)}x@example.org`).found).toEqual(['email']);
    expect(remover.remove('a'.repeat(1_000_000)).found).toEqual([]);
    expect(remover.remove('1'.repeat(1_000_000)).found).toEqual([]);
  });
});

it('takes the name every time, also after thousands of texts', () => {
  for (let round = 0; round < 3000; round += 1) {
    expect(remover.remove('My name is Fatima Hassan, and MY NAME IS SARA and').text).toBe('My name is [navn], and MY NAME IS [navn] and');
  }
});
