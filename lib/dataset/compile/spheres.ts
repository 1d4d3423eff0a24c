/** Words by which an article shows what it is about, by language; `|` between them, with the forms that stand in texts. */
import type { Sphere } from '../lexicon.ts';

export const SPHERE_WORDS: Readonly<Record<Sphere, Readonly<Record<string, string>>>> = {
  politics: {
    en:
      'president|prime minister|minister|ministers|ministry|foreign minister|senator|senators|senate|congress|congressman|congresswoman|lawmaker|lawmakers|legislator|legislature|' +
      'parliament|parliamentary|ambassador|embassy|governor|government|secretary of state|white house|kremlin|republican|republicans|democrat|democrats|chancellor|diplomat|diplomats|' +
      'diplomatic|spokesman|spokeswoman|spokesperson|election|elections|sanctions|cabinet|opposition|state department|pentagon|treaty|summit|u.n.|united nations|coalition',
    ru: 'президент|президента|президенту|президентом|премьер|министр|министра|министром|министерство|МИД|посол|посла|депутат|депутата|депутаты|парламент|правительство|правительства|губернатор|выборы|выборов|санкции|оппозиция',
    uk: 'президент|президента|прем’єр|міністр|міністра|міністерство|МЗС|посол|посла|депутат|депутата|депутати|парламент|уряд|уряду|вибори|виборів|санкції|опозиція',
    de: 'Präsident|Präsidenten|Präsidentin|Minister|Ministerin|Ministerpräsident|Bundeskanzler|Kanzler|Kanzlerin|Außenminister|Regierung|Parlament|Abgeordnete|Abgeordneter|Partei|Wahl|Wahlen|Opposition|Botschafter|Koalition',
    fr: 'président|présidente|premier ministre|ministre|ministère|gouvernement|parlement|député|députée|sénateur|ambassadeur|élection|élections|opposition|parti',
    es: 'presidente|presidenta|primer ministro|ministro|ministra|ministerio|gobierno|parlamento|congreso|congresista|diputado|diputada|senador|senadora|embajador|elección|elecciones|oposición|partido',
    pt: 'presidente|ministro|ministra|governo|parlamento|deputado|senador|embaixador|eleição|eleições|oposição',
    it: 'presidente|premier|ministro|governo|parlamento|deputato|senatore|ambasciatore|elezioni|opposizione',
    pl: 'prezydent|prezydenta|premier|premiera|minister|ministra|rząd|rządu|parlament|poseł|ambasador|wybory|wyborów|opozycja',
    hu: 'elnök|elnökkel|elnöknek|elnököt|miniszterelnök|miniszterelnököt|miniszter|külügyminiszter|kormány|kormányfő|államfő|parlament|országgyűlés|képviselő|nagykövet|választás|ellenzék',
    vi: 'tổng thống|thủ tướng|chủ tịch nước|tổng bí thư|bộ trưởng|chính phủ|quốc hội|đại sứ|bầu cử|ngoại giao',
    tr: 'cumhurbaşkanı|başbakan|bakan|bakanı|hükümet|meclis|milletvekili|büyükelçi|seçim|muhalefet',
    ar: 'الرئيس|رئيس|الوزراء|وزير|وزارة|الحكومة|البرلمان|السفير|الانتخابات|المعارضة',
    fa: 'رئیس|رئیس‌جمهور|وزیر|وزارت|دولت|مجلس|سفیر|انتخابات|مخالفان',
    zh: '总统|總統|主席|总理|總理|部长|部長|政府|议会|議會|立法会|立法會|议员|議員|大使|选举|選舉|外交',
  },
  detention: {
    en:
      'prison|prisons|prisoner|prisoners|imprisoned|imprisonment|jail|jailed|jails|detained|detention|detainee|detainees|detains|arrest|arrested|arrests|hostage|hostages|captive|captives|captivity|' +
      'kidnapped|abducted|sentenced|sentence|trial|convicted|custody|behind bars|penal colony|swap|prisoner exchange|freed|released|release|wrongfully|guantanamo|charged|treason|espionage',
    ru: 'тюрьма|тюрьмы|тюрьме|заключённый|заключенный|заключённых|заключенных|арест|ареста|арестован|арестовали|задержан|задержали|приговор|приговорён|приговорен|колония|колонии|суд|осуждён|осужден|обмен|обмена|плен|плену|заложник|заложники|СИЗО|освобождён|освобожден',
    uk: 'в’язниця|в’язниці|ув’язнений|ув’язнених|арешт|арешту|заарештований|затриманий|затримали|вирок|засуджений|колонія|колонії|суд|обмін|обміну|полон|полону|полоні|заручник|заручники|звільнений|звільнили',
    de: 'Gefängnis|Haft|Häftling|Häftlinge|verhaftet|inhaftiert|festgenommen|Geisel|Geiseln|Gefangene|Gefangenen|Gefangenenaustausch|verurteilt|Prozess|Straflager|freigelassen|Freilassung',
    fr: 'prison|prisonnier|prisonniers|détenu|détenue|détention|arrêté|arrêtée|otage|otages|condamné|condamnée|procès|libéré|libérée|libération',
    es: 'cárcel|prisión|preso|presos|presa|detenido|detenida|detención|arrestado|rehén|rehenes|condenado|condenada|juicio|liberado|liberada|liberación',
    pl: 'więzienie|więzienia|więzień|więźniów|aresztowany|zatrzymany|skazany|wyrok|kolonia karna|zakładnik|uwolniony',
    pt: 'prisão|preso|presos|presa|detido|detida|detenção|refém|reféns|condenado|condenada|julgamento|libertado|libertada|solto',
    it: 'carcere|prigione|detenuto|detenuta|detenuti|detenzione|arresto|arrestato|arrestata|ostaggio|ostaggi|condannato|condannata|processo|scarcerazione|liberazione|rilascio',
    hu: 'börtön|börtönben|fogoly|foglyok|letartóztatták|letartóztatás|őrizetbe|túsz|túszok|elítélték|fogolycsere|szabadult',
    vi: 'tù|tù nhân|nhà tù|bị bắt|giam giữ|bản án|phiên tòa|con tin|trả tự do',
    tr: 'hapis|cezaevi|tutuklu|tutuklandı|gözaltı|rehine|rehineler|mahkum|dava|serbest',
    ar: 'السجن|سجين|سجناء|معتقل|معتقلين|اعتقال|رهينة|رهائن|أسير|الأسرى|محكمة|الإفراج',
    fa: 'زندان|زندانی|زندانیان|بازداشت|دستگیر|گروگان|محکوم|دادگاه|آزادی',
    zh: '监狱|監獄|囚犯|被捕|拘留|关押|關押|判刑|入狱|入獄|人质|人質|释放|釋放|获释|獲釋',
  },
};
