import { expect, test } from 'vitest';
import { alphabets, noise } from '../support/noise.ts';
import { understanding } from './support.ts';

const { embed, encoder } = await understanding();

test.each(Object.entries(alphabets))('noise of %s letters has no meaning', async (_, alphabet) => {
  for (let seed = 1; seed <= 5; seed += 1) for (const length of [300, 2000]) expect((await embed(noise(alphabet, length, seed))) ?? []).toEqual([]);
});

test.each([
  'Jeg har kommet inn på skole i Trondheim og har fått både rom og lån, men pappa sier at vi skal til Pakistan i august og at det bare er et bryllup i familien. Hva gjør jeg?',
  'min kurim 20 sallim. birakem u amozakanm lem yan da chunke kichek her boy xosh nawet. telefonekem shkand u dergakeyan le ser da xist, chi bkem ta nejat bim',
  'ሓማተይ ነቶም ቆልዑ ናብ ዓዲ ክትወስዶም ትደሊ፡ ሃይማኖት ክመሃሩ ትብል። ሰብኣየይ ንስኺ ኣብዚ ጽንሒ ይብለኒ። እቶም ቆልዑ ኣይደልዩን እዮም፡ ኣነ ድማ ፓስፖርታቶም ክረክቦ ኣይከኣልኩን። እንታይ ክገብር እኽእል? ሓደ ሰብ ክሕግዘኒ ይኽእል ዶ፧',
])('a long message is no noise: %s', async (text) => {
  expect(text.length).toBeGreaterThanOrEqual(150);
  expect(await embed(text)).toEqual(await encoder.embed(text));
});

test('words at the beginning, in the middle or at the end of noise are read', async () => {
  const words = 'mannen min slår meg hver kveld og jeg tør ikke gå hjem med barna mine, hva skal jeg gjøre nå, kan noen hjelpe oss i natt, jeg er redd for at han kommer hit';
  const letters = noise(alphabets.Latin, 800);
  for (const text of [`${words} ${letters}`, `${letters} ${words} ${letters}`, `${letters} ${words}`]) expect((await embed(text))?.length).toBeGreaterThan(0);
});

test('a cry after a flood of one letter is read', async () => {
  expect((await embed(`${'a'.repeat(200)} mannen min slår meg`))?.length).toBeGreaterThan(0);
});
