import type { Topic } from '../topic.ts';

export const studentFinance: Topic = {
  id: 'student-finance',
  family: 'education and work',
  audience: 'both',
  from: '2024-08-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    {
      title: 'Flyktning (Lånekassen)',
      url: 'https://lanekassen.no/nb-NO/regelverk/tildeling/del1-kapittel2/utenlandsk-statsborger/flyktning/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Utenlandsk statsborger (Lånekassen)',
      url: 'https://lanekassen.no/nb-NO/regelverk/tildeling/del1-kapittel2/utenlandsk-statsborger/utenlandsk-statsborger/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Informasjon om flyktningstipend på flere språk (Lånekassen)',
      url: 'https://lanekassen.no/nn-NO/presse-og-samfunnskontakt/nyheiter/informasjon-om-flyktningstipend-pa-fleire-sprak/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['upper-secondary-adults', 'higher-education', 'programme-benefit', 'adult-primary-education'],
  rules: [],
  contacts: ['lanekassen'],
};
