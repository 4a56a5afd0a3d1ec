import { expect, test } from 'vitest';
import { fallenBelow, percent, setFiles } from '../../eval/levels.ts';

test('a level may fall by so many points and no more, and must be measured', () => {
  const recorded = { nb: { top1: 95, top3: 99 }, so: { top1: 88 } };
  expect(fallenBelow(recorded, { nb: { top1: 93, top3: 99.5 }, so: { top1: 90 } }, 2)).toEqual([]);
  expect(fallenBelow(recorded, { nb: { top1: 92.9, top3: 99 } }, 2)).toEqual(['nb: top1 fell from 95 to 92.9 %', 'so: top1 is not measured any more; it was 88 %']);
});

test('shares have one digit, and nothing of nothing is nothing', () => {
  expect([percent(2, 3), percent(0, 0)]).toEqual([66.7, 0]);
});

test('every language has a set of questions and of danger', () => {
  expect([setFiles('questions').length, setFiles('danger').length]).toEqual([20, 20]);
});
