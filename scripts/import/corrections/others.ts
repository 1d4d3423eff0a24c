/** Russia, Ukraine, and the rest of the world. */
import { type Correction, page } from './correction.ts';

const DONETSK_IN_ABSENTIA = [
  page('https://nordot.app/1178786428676457377', 'nordot (The Kyiv Independent)', 'Russian court sentences foreign volunteers in absentia', '2024-06-26'),
];

export const OTHERS: readonly Correction[] = [
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
];
