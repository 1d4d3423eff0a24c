/** The 47 democrats of Hong Kong. */
import { type Correction, page } from './correction.ts';

const HK47_APPEAL = [
  page(
    'https://www.straitstimes.com/asia/hong-kong-appeals-court-upholds-jailing-of-12-activists-in-hong-kong-47-subversion-case',
    'The Straits Times (Reuters)',
    'Hong Kong appeals court upholds jailing of 12 activists in Hong Kong 47 subversion case',
    '2026-02-23',
  ),
  page(
    'https://www.malaymail.com/news/world/2026/02/23/hong-kongs-silenced-voices-the-democracy-figures-whose-appeals-just-failed/210089',
    'Malay Mail (AFP)',
    "Hong Kong's silenced voices: the democracy figures whose appeals just failed",
    '2026-02-23',
  ),
];

export const HONG_KONG: readonly Correction[] = [
  {
    ids: ['joshua-wong'],
    sources: [
      page(
        'https://globalvoices.org/2025/06/09/jailed-hong-kong-activist-joshua-wong-faces-new-foreign-collusion-charges/',
        'Global Voices',
        'Jailed Hong Kong activist Joshua Wong faces new foreign collusion charges',
        '2025-06-09',
      ),
      page(
        'https://japannews.yomiuri.co.jp/news-services/ap/20250607-260459/',
        'The Japan News (AP)',
        'Hong Kong activist Joshua Wong faces a new charge',
        '2025-06-07',
      ),
    ],
    apply: (_, first) => {
      first.from = '2020-11-23';
      first.charge = 'conspiracy to subvert state power (charged 2021-02-28); conspiracy to collude with foreign forces (charged 2025-06-06)';
      first.asOf = '2025-08-08';
      first.note = 'in custody without a break since 23 November 2020, first over a 2019 protest; release on the first sentence had been due in January 2027';
    },
  },
  {
    ids: ['owen-chow'],
    sources: [
      page(
        'https://www.ffhr.cz/post/hong-kong-democrat-owen-chow-awaiting-national-security-trial-has-bail-revoked-for-violating-terms',
        'ffhr.cz (Hong Kong Free Press)',
        'Hong Kong democrat Owen Chow, awaiting national security trial, has bail revoked for violating terms',
        '2022-01',
      ),
      page(
        'https://mocten.com/hong-kong-activist-back-in-custody-after-court-finds-bail-breach',
        'mocten.com (South China Morning Post)',
        'Hong Kong activist back in custody after court finds bail breach',
        '2022-01',
      ),
      ...HK47_APPEAL,
    ],
    apply: (record, first) => {
      record.detentions = [
        { ...first, from: '2021-02-28', to: '2021-06-22', sentence: null, outcome: 'released', asOf: '2021-06-22', note: 'released on bail' },
        { ...first, from: '2022-01-12', asOf: '2026-02-23', note: 'bail revoked on 13 January 2022; appeal dismissed on 23 February 2026' },
      ];
    },
  },
  {
    ids: ['leung-kwok-hung', 'gordon-ng'],
    sources: HK47_APPEAL,
    apply: (_, first) => {
      first.asOf = '2026-02-23';
      first.note = 'appeal dismissed on 23 February 2026';
    },
  },
  {
    ids: ['gwyneth-ho'],
    sources: [
      page(
        'https://hk.appledaily.com/news/20210228/L5LB46YYNRGOHPJVZQADWGH7IQ/',
        'Apple Daily',
        '47 charged with conspiracy to subvert state power',
        '2021-02-28',
      ),
      page(
        'https://hongkongfp.com/2021/03/12/democrats-remanded-in-custody-after-judge-upholds-decision-to-deny-bail/',
        'Hong Kong Free Press',
        'Democrats remanded in custody after judge upholds decision to deny bail',
        '2021-03-12',
      ),
      ...HK47_APPEAL,
    ],
    apply: (_, first) => {
      first.from = '2021-02-28';
      first.asOf = '2026-02-23';
      first.note = 'charged and remanded with 46 others; appeal dismissed on 23 February 2026';
    },
  },
];
