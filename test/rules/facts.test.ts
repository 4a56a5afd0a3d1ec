import { describe, expect, test } from 'vitest';
import { BotError } from '../../src/errors.ts';
import { factInfo, parseFacts } from '../../src/rules/facts.ts';

const on = '2026-11-24';

function refusal(input: unknown): BotError {
  try {
    parseFacts(input, on);
  } catch (error) {
    if (error instanceof BotError) return error;
  }
  throw new Error('it was not refused');
}

describe('parseFacts refuses', () => {
  test.each([
    [{ bornOn: '2001-02-30' }, 'bornOn'],
    [{ bornOn: '2001-2-3' }, 'bornOn'],
    [{ bornOn: '2026-11-25' }, 'bornOn'],   // born tomorrow
    [{ bornOn: '1895-11-24' }, 'bornOn'],   // 131 today
    [{ age: -1 }, 'age'],
    [{ age: 131 }, 'age'],
    [{ age: 22.5 }, 'age'],
    [{ age: '22' }, 'age'],
    [{ livesWithParents: 'yes' }, 'livesWithParents'],
    [{ permit: 'tourist' }, 'permit'],
    [{ weeklyWorkHours: 169 }, 'weeklyWorkHours'],
    [{ weeklyWorkHours: Number.NaN }, 'weeklyWorkHours'],
    [{ permitGrantedOn: '2025-02-29' }, 'permitGrantedOn'],
  ])('%o, naming the fact and what is allowed', (input, fact) => {
    const error = refusal(input);
    expect(error.code).toBe('FACT_INVALID');
    expect(error.details.fact).toBe(fact);
    expect(error.details.allowed).not.toBe('');
  });

  test('a fact it does not have', () => {
    expect(refusal({ age: 20, shoeSize: 42 })).toMatchObject({ code: 'FACT_UNKNOWN', details: { fact: 'shoeSize' } });
    expect(refusal({ ['__proto__x']: 1 })).toMatchObject({ code: 'FACT_UNKNOWN' });
  });

  test.each([[null], [[]], ['age=20'], [undefined]])('%o, which is no set of facts', (input) => {
    expect(refusal(input)).toMatchObject({ code: 'FACT_INVALID', details: { fact: 'facts' } });
  });
});

test('parseFacts takes the edges', () => {
  const edges = { bornOn: on, age: 0, ageAtGrant: 130, weeklyWorkHours: 37.5, permitGrantedOn: '2024-02-29' };
  expect(parseFacts(edges, on)).toEqual(edges);
  expect(parseFacts({ bornOn: '1896-11-24' }, on)).toEqual({ bornOn: '1896-11-24' });   // 130 today
});

test('factInfo tells how to ask', () => {
  expect(factInfo.bornOn).toEqual({ kind: 'date' });
  expect(factInfo.livesWithParents).toEqual({ kind: 'boolean' });
  expect(factInfo.age).toEqual({ kind: 'number', min: 0, max: 130 });
  expect(factInfo.settlement).toEqual({ kind: 'choice', choices: ['byAgreement', 'onOwn', 'notYet'] });
});
