import type { Topic } from '../topic.ts';

export const drivingLicence: Topic = {
  id: 'driving-licence',
  family: 'daily life',
  audience: 'both',
  from: '2023-02-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-11-24',
  sections: [],
  pages: [
    {
      title: 'Innbytte av førerkort fra land utenfor EØS (Statens vegvesen)',
      url: 'https://www.vegvesen.no/forerkort/har-forerkort/forerkort-i-og-utenfor-norge/forerkort-fra-land-utenfor-eu-eos/innbytte-av-f%C3%B8rerkort-fra-land-utenfor-e%C3%B8s',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Krav ved innbytte (Statens vegvesen)',
      url: 'https://www.vegvesen.no/forerkort/har-forerkort/forerkort-i-og-utenfor-norge/forerkort-fra-land-utenfor-eu-eos/krav-ved-innbytte',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Ukrainske flyktninger får utvidet rett til å kjøre bil i Norge (regjeringen.no)',
      url: 'https://www.regjeringen.no/no/aktuelt/ukrainske-flyktninger-far-utvidet-rett-til-a-kjore-bil-i-norge/id2960632/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['job-search', 'collective-protection'],
  rules: [],
  contacts: ['roadAdministration'],
};
