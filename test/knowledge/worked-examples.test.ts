import { describe, expect, test } from 'vitest';
import { localesDir } from '../../src/app-parts.ts';
import { loadKnowledge } from '../../src/knowledge/knowledge.ts';
import { render } from '../../src/knowledge/render.ts';
import { loadTexts } from '../../src/languages/texts.ts';
import type { TopicId } from '../../src/knowledge/topic-ids.ts';

const texts = loadTexts(localesDir);
const knowledge = loadKnowledge(localesDir);

/** Cases of the law without a rule of their own: what the caseworker's answer must say of them. */
const cases: readonly [topic: TopicId, what: string, says: readonly RegExp[]][] = [
  ['norwegian-teacher-requirements', 'a teacher in a position since 2019 has a dispensation until 2029', [/Dispensation[^\n]*2029[^\n]*before 2021/]],
  ['norwegian-teacher-requirements', 'a qualified teacher hired in 2026 begins within one year and completes within three', [/begin within 1 year[^\n]*completed within 3 years[^\n]*§ 68 andre ledd/]],
  ['norwegian-teacher-requirements', 'where nobody meets the appointment rules another may be hired for up to a year', [/up to 1 year[^\n]*§ 68 første ledd/]],
  ['family-reunification', 'an application from 1 February 2025 needs 3.2 G of future income', [/3\.2 G[^\n]*from 1 February 2025[^\n]*§ 10-8 første ledd/]],
  ['family-reunification', 'last year\'s income counts at the same level from 1 February 2026', [/Last tax year[^\n]*1 February 2026[^\n]*§ 10-9/]],
  ['family-reunification', 'a refugee\'s spouse who applied within six months and met within a year has no income requirement', [/within 6 months[^\n]*met within 1 year[^\n]*§ 10-8 fjerde ledd/]],
  ['social-assistance', 'a municipality may refer back one who moved without agreement', [/without agreement[^\n]*may refer to the first[^\n]*unless obviously unreasonable/]],
  ['social-assistance', 'under 30 with right and duty and weak Norwegian: Norwegian must be required', [/Under 30[^\n]*Norwegian training must be required[^\n]*§ 20 ?a første ledd/]],
];

describe('worked examples that texts answer', () => {
  for (const [topic, what, says] of cases) {
    test(`${topic}: ${what}`, () => {
      const body = knowledge.text(topic, 'caseworker', 'en')!;
      const { text } = render(body.body, { language: 'en', on: '2026-06-15', texts });
      for (const pattern of says) expect(text).toMatch(pattern);
    });
  }
});
