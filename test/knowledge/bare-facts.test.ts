import { expect, test } from 'vitest';
import { bareFacts } from '../../src/knowledge/bare-facts.ts';

test.each([
  'Ring 47 80 90 50', 'Ring 815 55 201', 'Ring 47809050', 'Call 112', 'Ring 116 006', 'Ring 02800', 'Ring +47 23 95 00 00',
  'Skriv til post@imdi.no', 'Se www.imdi.no', 'Se udi.no', 'Se https://lovdata.no/x', 'Etter § 30', 'Fra 2021', 'Innen 3 måneder', '18 months',
  'Du får 136 549 kroner', '10 %', '30 timer', 'To ganger 2 G', '۱۸ år',
])('finds the bare fact in "%s"', (text) => {
  expect(bareFacts(text)).not.toEqual([]);
});

test.each([
  'Ring {{contact:police}}.', 'Nivå A2 og B1', '1. Spør kommunen', 'Fra {{figure:lawReadThrough}}, {{section:integrationAct.30.2}}', 'tre måneder', 'På 10. trinn',
])('lets "%s" pass', (text) => {
  expect(bareFacts(text)).toEqual([]);
});
