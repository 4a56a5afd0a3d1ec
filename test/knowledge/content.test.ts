import { describe, expect, test } from 'vitest';
import { bareFacts } from '../../src/knowledge/bare-facts.ts';
import { contacts } from '../../src/knowledge/contacts.ts';
import { lastKnownFigure, figures } from '../../src/knowledge/figures/index.ts';
import { keysOf } from '../../src/knowledge/keys.ts';
import { loadKnowledge } from '../../src/knowledge/knowledge.ts';
import { render } from '../../src/knowledge/render.ts';
import { textParts } from '../../src/knowledge/text-file.ts';
import { topicIds } from '../../src/knowledge/topic-ids.ts';
import { languageTags } from '../../src/languages/register.ts';
import { loadTexts } from '../../src/languages/texts.ts';
import { addDays } from '../../src/rules/dated.ts';

const knowledge = loadKnowledge('locales');
const texts = loadTexts('locales');

test('every topic of the catalogue has a title without a bare fact in every language', () => {
  for (const id of topicIds) {
    for (const tag of languageTags) {
      const { title, short } = knowledge.title(id, tag);
      expect(bareFacts(title), `${tag} ${id}`).toEqual([]);
      expect(bareFacts(short), `${tag} ${id}`).toEqual([]);
    }
  }
});

describe.each(knowledge.written)('topic %s', (id) => {
  const topic = knowledge.topic(id)!;

  test.each(textParts)('holds figures, numbers and addresses only as keys, for %s', (audience) => {
    for (const tag of languageTags) {
      const found = knowledge.text(id, audience, tag)!;
      expect(bareFacts(found.body), `${tag}, as shown in ${found.language}`).toEqual([]);
    }
  });

  test.each(textParts)('can be shown in every language on the day of its review, for %s', (audience) => {
    for (const tag of languageTags) {
      const { text, outdated } = render(knowledge.text(id, audience, tag)!.body, { language: tag, on: topic.reviewedOn, texts });
      expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN/);
      expect(outdated).toBe(false);
    }
  });

  test('has something to show for each of its figures on every day from its first', () => {
    const bodies = textParts.map((audience) => knowledge.text(id, audience, 'nb')!.body);
    const keys = bodies.flatMap(keysOf).flatMap((key) => (key.kind === 'figure' ? [key.key] : []));
    const changes = keys.flatMap((key) => figures[key]!.series.versions).flatMap(({ to }) => (to === undefined ? [] : [addDays(to, 1)]));
    for (const on of [topic.from, '2040-01-01' as const, ...changes.filter((day) => day > topic.from)]) {
      for (const key of keys) expect(() => lastKnownFigure(key, on), `${key} on ${on}`).not.toThrow();
    }
  });
});

test('every topic of the safety family names a line that is open day and night', () => {
  const safety = knowledge.written.map((id) => knowledge.topic(id)!).filter(({ family, audience }) => family === 'safety' && audience === 'both');
  expect(safety.length).toBeGreaterThan(0);
  for (const topic of safety) expect(topic.contacts.map((id) => contacts[id].hours), topic.id).toContain('always');
});
