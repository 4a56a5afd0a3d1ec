import type { WrittenAnswer } from '../../../src/bot/contract.ts';

/** An answer with the fields that a test cares about. */
export function answer(fields: Partial<WrittenAnswer>): WrittenAnswer {
  return {
    status: 'answered', language: 'nb', textLanguage: 'nb', topic: null, alternatives: [], title: 'Tittel', text: 'Tekst.',
    reasons: [], sources: [], contacts: [], suggestions: [], needs: null, outcome: null, crisis: null, wording: 'curated',
    on: '2026-11-24', reviewOverdue: false, conversation: '', ...fields,
  };
}

export const welcome = answer({
  status: 'smallTalk',
  title: 'Hei! Jeg er Veiviser',
  text: 'Spør meg om **introduksjonsprogram**, norskkurs og mer.',
  suggestions: [{ value: '/topic norwegian-who-provides', title: 'Hvem gir norskkurs?' }],
});

export const provider = answer({
  topic: 'norwegian-who-provides',
  title: 'Hvem gir norskkurset?',
  text: '**Kommunen der du bor** gir deg kurset i norsk.\n\nGår du på videregående skole på fulltid, er det **fylkeskommunen**.\n\n- Spør flyktningtjenesten\n- Be om svar skriftlig\n\nLes mer på [Lovdata](https://lovdata.no/lov/2020-11-06-127).',
  reasons: [{ code: 'norwegianTraining.municipality', text: 'Du tar ikke videregående opplæring på fulltid.', section: '§ 30' }],
  sources: [{ title: 'Integreringsloven', url: 'https://lovdata.no/lov/2020-11-06-127', section: '§ 30', checkedOn: '2026-07-28' }],
  contacts: [
    { id: 'refugeeService', name: 'Flyktningtjenesten', phone: '33 00 00 00', openNow: true },
    { id: 'imdi', name: 'IMDi', url: 'https://www.imdi.no/', openNow: false },
  ],
  suggestions: [
    { value: '/check norwegianTraining', title: 'Sjekk hva som gjelder for meg' },
    { value: '/helpful yes', title: 'Ja, det hjalp' },
    { value: '/helpful no', title: 'Nei, det hjalp ikke' },
  ],
});

export const needsFact = answer({
  status: 'needsFact',
  title: 'Hva gjelder for meg?',
  text: '**Går du på videregående skole på fulltid?**',
  needs: {
    fact: 'upperSecondary',
    question: 'Går du på videregående skole på fulltid?',
    choices: [{ value: 'true', title: 'Ja' }, { value: 'false', title: 'Nei' }, { value: 'unknown', title: 'Jeg vet ikke' }],
    why: 'Skolen avgjør om det er kommunen eller fylkeskommunen.',
  },
  suggestions: [{ value: '/why', title: 'Hvorfor spør du?' }, { value: '/stop', title: 'Avslutt spørsmålene' }],
});

export const choices = answer({
  status: 'choices',
  title: 'Hva mener du?',
  text: 'Velg det som passer best:',
  alternatives: [
    { topic: 'norwegian-cost', title: 'Hva koster norskkurs?', score: 0.5 },
    { topic: 'norwegian-duration', title: 'Hvor lenge?', score: 0.4 },
    { topic: 'norwegian-goal', title: 'Målet', score: 0.3 },
  ],
});

export const crisis = answer({
  status: 'crisis',
  title: 'Du er ikke alene',
  text: 'Det er ikke din feil. Du kan ringe nå, og du trenger ikke si hvem du er.',
  crisis: { kind: 'forced-marriage', degree: 'danger' },
  contacts: [
    { id: 'expertTeam', name: 'Kompetanseteamet', phone: '47 80 90 50', openNow: false },
    { id: 'childrensLine', name: 'Alarmtelefonen for barn og unge', phone: '116 111', url: 'https://www.116111.no', openNow: true },
    { id: 'police', name: 'Politiet', phone: '112', openNow: true },
    { id: 'foreignMinistryAbroad', name: 'Utenriksdepartementet', phone: '+47 23 95 00 00', openNow: true },
    { id: 'nora', name: 'Nora', url: 'https://www.imdi.no/nora', openNow: false },
  ],
  suggestions: [{ value: '/crisis under18', title: 'Jeg er under 18 år' }],
});

export const arabic = answer({
  language: 'ar',
  textLanguage: 'ar',
  title: 'من يقدم دورة اللغة؟',
  text: '**البلدية** التي تسكن فيها تقدم لك الدورة.\n\n- اسأل خدمة اللاجئين',
  contacts: [{ id: 'childrensLine', name: 'Alarmtelefonen for barn og unge', phone: '116 111', openNow: true }],
  sources: [{ title: 'Integreringsloven', url: 'https://lovdata.no/lov/2020-11-06-127', section: '§ 30', checkedOn: '2026-07-28' }],
  suggestions: [{ value: '/helpful yes', title: 'نعم' }],
});

/** Every way we know to smuggle script or a foreign address through Markdown and through plain fields. */
export const hostile = answer({
  title: '<img src=x onerror="window.stolen=1">',
  text: [
    '<script>window.stolen=1</script>', '<img src=x onerror="window.stolen=1">', '[trykk](javascript:window.stolen=1)',
    '[trykk2](JaVaScRiPt:window.stolen=1)', '[data](data:text/html,<script>window.stolen=1</script>)', '![bilde](https://evil.example/pixel.png)',
    '<a href="javascript:window.stolen=1">x</a>', '[http](http://evil.example/)', '<svg onload="window.stolen=1">', '[rel](/exit)',
    '[q](https://example.org/" onmouseover="window.stolen=1)', '<iframe src="https://evil.example/"></iframe>', '`<b>kode</b>`', '<style>body{display:none}</style>',
  ].join('\n\n'),
  sources: [{ title: '<b>kilde</b>', url: 'javascript:window.stolen=1', checkedOn: '2026-07-28', section: '<i>§</i>' }],
  contacts: [{ id: 'x', name: '<b>navn</b>', phone: '12 34" onclick="window.stolen=1', url: 'javascript:window.stolen=1', openNow: true }],
  suggestions: [{ value: 'x', title: '<img src=x onerror="window.stolen=1">' }],
  reasons: [{ code: 'x', text: '<img src=x onerror="window.stolen=1">' }],
});
