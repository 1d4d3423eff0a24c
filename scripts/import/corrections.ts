/**
 * Known mistakes and omissions of the raw records, each with the page that says better. Applied before anything
 * else; a correction whose record or detention is not there stops the import, so that none is lost when the
 * sources change.
 */
import type { RawDetainee, RawDetention, RawSource } from './raw.ts';

interface Correction {
  readonly ids: readonly string[];
  readonly sources: readonly RawSource[];
  /** Change the record in place. */
  readonly apply: (record: RawDetainee, first: RawDetention) => void;
}

const page = (url: string, publisher: string, title: string, published?: string): RawSource => ({ url, publisher, title, ...(published ? { published } : {}) });

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
const DONETSK_IN_ABSENTIA = [
  page('https://nordot.app/1178786428676457377', 'nordot (The Kyiv Independent)', 'Russian court sentences foreign volunteers in absentia', '2024-06-26'),
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

const CORRECTIONS: readonly Correction[] = [
  {
    ids: ['shiri-bibas'],
    sources: [
      page('https://www.ynetnews.com/article/rjeizilqye', 'Ynet', 'Remains of Shiri Bibas handed over', '2025-02-21'),
      page(
        'https://www.timesofisrael.com/liveblog_entry/officials-confirms-red-cross-collected-body-from-hamas-in-gaza/',
        'The Times of Israel',
        'Officials confirm Red Cross collected body from Hamas in Gaza',
        '2025-02-21',
      ),
    ],
    apply: (_, first) => {
      first.to = '2025-02-21';
      first.note = 'to = day her remains were handed over; identified on 22 February 2025; Israel says she and her sons were killed in November 2023';
    },
  },
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
    ids: ['vladislav-klyushin'],
    sources: [
      page(
        'https://www.politico.eu/article/switzerland-extradites-russian-businessman-to-us/',
        'Politico Europe',
        'Switzerland extradites Russian businessman to US',
      ),
    ],
    apply: (_, first) => {
      first.outcome = 'extradited';
      first.note = 'extradited to the United States';
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
  {
    ids: ['nadiya-savchenko'],
    sources: [
      page(
        'https://ukrweekly.com/uwwp/defective-justice-system-blamed-for-release-of-coup-suspect-savchenko',
        'The Ukrainian Weekly',
        'Defective justice system blamed for release of coup suspect Savchenko',
        '2019-04',
      ),
      page(
        'https://archive.kyivpost.com/ukraine-politics/savchenko-and-co-defendant-ruban-released-from-detention.html',
        'Kyiv Post',
        'Savchenko and co-defendant Ruban released from detention',
        '2019-04',
      ),
    ],
    apply: (record) => {
      record.detentions.push({
        heldBy: 'UA',
        place: 'Kyiv',
        from: '2018-03-22',
        to: '2019-04',
        charge: 'plotting a coup (denied)',
        sentence: null,
        outcome: 'released',
        asOf: '2019-04-16',
        note: 'the term of detention ran out in the night of 15 to 16 April 2019; the case was not ended then',
      });
    },
  },
  {
    ids: ['volodymyr-balukh'],
    sources: [
      page('http://letmypeoplego.org.ua/prisoner/volodymyr-balukh/?lang=en', 'Let My People Go', 'Volodymyr Balukh'),
      page('https://en.interfax.com.ua/news/general/576876.html', 'Interfax-Ukraine', 'Volodymyr Balukh'),
      page(
        'https://en.hromadske.ua/posts/ukrainian-activist-out-on-house-arrest-after-year-of-detention',
        'Hromadske',
        'Ukrainian Activist Out on House Arrest After Year of Detention',
        '2017-12',
      ),
    ],
    apply: (_, first) => {
      first.from = '2016-12-08';
      first.charge = 'possession of ammunition and explosives; later also disrupting a detention facility (both denied)';
      first.sentence = '5 years in all (2018-07-05), cut by a month (2018-10-03)';
      first.note = 'under house arrest from 1 December 2017 for a time';
    },
  },
  {
    ids: ['grigory-melkonyants'],
    sources: [page('https://www.rbc.ru/politics/15/12/2025/693fa4a99a7947301eb2f456', 'RBC', 'Appeal of Grigory Melkonyants', '2025-12-15')],
    apply: (_, first) => {
      first.asOf = '2025-12-15';
      first.note = 'appeal dismissed, five years upheld on 15 December 2025';
    },
  },
  {
    ids: ['jose-luis-zambrano', 'alirio-zambrano', 'jorge-toledo', 'tomeu-vadell', 'gustavo-cardenas', 'jose-angel-pereira'],
    sources: CITGO,
    apply: citgoSpells,
  },
  {
    ids: ['leila-de-lima'],
    sources: [
      page('https://www.sunstar.com.ph/manila/de-lima-acquitted-from-last-drug-charge', 'SunStar', 'De Lima acquitted from last drug charge', '2024-06-24'),
      page(
        'https://mb.com.ph/2024/6/24/de-lima-acquitted-in-last-remaining-drug-case-in-muntinlupa-after-more-than-7-years',
        'Manila Bulletin',
        'De Lima acquitted in last remaining drug case in Muntinlupa after more than 7 years',
        '2024-06-24',
      ),
    ],
    apply: (_, first) => {
      first.sentence = null;
      first.asOf = '2024-06-24';
      first.note = 'bailed on 13 November 2023; acquitted in the third and last drug case on 24 June 2024; no conviction';
    },
  },
  {
    ids: ['andrew-hill'],
    sources: DONETSK_IN_ABSENTIA,
    apply: (_, first) => {
      first.sentence = '4 years in absentia (Russian court, 2024-06-26), after his release';
      first.asOf = '2024-06-26';
    },
  },
  {
    ids: ['dylan-healy'],
    sources: DONETSK_IN_ABSENTIA,
    apply: (_, first) => {
      first.sentence = '3 years 6 months in absentia (Russian court, 2024-06-26), after his release';
      first.asOf = '2024-06-26';
    },
  },
  {
    // Their own summaries and sources tell of the extradition; the raw outcome was written before the word existed.
    ids: ['vadim-konoshchenok', 'alexei-burkov', 'viktor-bout'],
    sources: [],
    apply: (_, first) => {
      first.outcome = 'extradited';
      first.note = 'extradited to the United States';
    },
  },
];

/** Apply every correction to `records` in place. Throws where one has lost its record. */
export function correct(records: readonly RawDetainee[]): number {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const { ids, sources, apply } of CORRECTIONS) {
    for (const id of ids) {
      const record = byId.get(id);
      const first = record?.detentions[0];
      if (!record || !first) throw new Error(`corrections.ts: no detainee "${id}" with a detention; has it been renamed?`);
      apply(record, first);
      record.sources.push(...sources);
    }
  }
  return CORRECTIONS.length;
}
