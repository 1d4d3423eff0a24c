/** The six executives of Citgo. */
import type { RawDetainee, RawDetention } from '../raw.ts';
import { type Correction, page } from './correction.ts';

const CITGO = [
  page(
    'https://www.devdiscourse.com/article/law-order/1332799-venezuelan-court-sentences-six-former-citgo-executives-to-prison',
    'Devdiscourse (Reuters)',
    'Venezuelan court sentences six former Citgo executives to prison',
    '2020-11-26',
  ),
  page('https://1012industryreport.com/company-profile/citgo-6-convicted-in-venezuela', '10/12 Industry Report (AP)', 'Citgo 6 convicted in Venezuela'),
  page('https://www.kristv.com/news/local-news/setback-for-citgo-six', 'KRIS', 'Setback for Citgo Six'),
  page(
    'https://it.sputniknews.com/mondo/2021050110486935-venezuela-ai-domiciliari-sei-dirigenti-arrestati-per-corruzione-della-citgo-petroleum/',
    'Sputnik Italia',
    'Venezuela, ai domiciliari sei dirigenti arrestati per corruzione della Citgo Petroleum',
    '2021-05-01',
  ),
  page(
    'https://www.rigzone.com/news/venezuela_returns_six_citgo_executives_to_prison-18-oct-2021-166753-article/',
    'Rigzone',
    'Venezuela Returns Six Citgo Executives to Prison',
    '2021-10-18',
  ),
];

/** Prison and house arrest in turn, as the pages tell them for all six. */
function citgoSpells(record: RawDetainee, first: RawDetention): void {
  const sentence = record.id === 'jose-angel-pereira' ? '13 years 7 months (2020-11-26)' : '8 years 10 months (2020-11-26)';
  const spell = (from: string, to: string, outcome: string, more: Partial<RawDetention> = {}): RawDetention => ({
    heldBy: first.heldBy,
    place: first.place,
    from,
    to,
    charge: first.charge,
    sentence: null,
    outcome,
    asOf: first.asOf,
    ...(first.designation ? { designation: first.designation } : {}),
    ...more,
  });
  const moved = { note: 'moved to house arrest' };
  record.detentions = [
    spell('2017-11', '2019-12', 'house-arrest', moved),
    spell('2019-12', '2020-02-05', 'moved', { place: 'house arrest, Caracas', note: 'taken back to prison on 5 February 2020' }),
    spell('2020-02-05', '2021-04-30', 'house-arrest', { sentence, ...moved }),
    spell('2021-04-30', '2021-10', 'moved', { place: 'house arrest, Caracas', note: 'taken back to prison in October 2021' }),
    { ...first, from: '2021-10', sentence },
  ];
}

export const VENEZUELA: readonly Correction[] = [
  {
    ids: ['jose-luis-zambrano', 'alirio-zambrano', 'jorge-toledo', 'tomeu-vadell', 'gustavo-cardenas', 'jose-angel-pereira'],
    sources: CITGO,
    apply: citgoSpells,
  },
];
