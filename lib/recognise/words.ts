/**
 * Small lists of everyday words that tell what stands around a name. Compared as folded hashes, like names.
 *
 * They only widen what may stand before or after a surname; whatever is not listed keeps the surname unmarked.
 */
import { cut } from './cut.ts';

/** A set of words, by the hash of the folded word. */
export type WordSet = ReadonlySet<number>;

export function wordSet(words: string): WordSet {
  const { hash, count } = cut([words]);
  return new Set(hash.subarray(0, count));
}

/** Titles of men; what they tell is read in `honorifics.ts`. */
export const MR = wordSet(`
  mr mister sir lord congressman monsieur mm herr herrn heer meneer señor sr don senhor signor signore sig gospodin gospodina
  господин господина господину господином господине мистер мистера мистеру мистером містер містера містеру містером сэр пан пана пану панові паном спадар спадара спадару pan pana panu panem bay السيد والسيد آقای`);

/** Titles of women. "First Lady Trump" is not the president. */
export const MRS = wordSet(`
  mrs ms miss madam lady dame baroness congresswoman madame mademoiselle mme mmes mlle frau fräulein señora señorita sra srta dra doña dona senhora
  signora signorina mevrouw fru frøken gospođa kanzlerin bundeskanzlerin präsidentin außenministerin ministerin presidenta senadora
  госпожа госпожи госпоже госпожу госпожой миссис мисс мадам місіс міс пані спадарыня спадарыні pani panią bayan السيدة والسيدة خانم`);

/** Those of them that are written with a full stop: behind any other it ends a sentence. */
export const SHORTENED = wordSet('mr mrs ms mm sr sra srta dra sig mme mmes mlle');

/** Shortened titles that only their surroundings tell from other words: "г-н", "г-жа" and their cases, in French "M.". */
export const GOSPOD = wordSet('г');
export const GOSPODIN_ENDS = wordSet('н на ну ном не');
export const GOSPOZHA_ENDS = wordSet('жа жи же жу жой');
export const MONSIEUR = wordSet('m');

/** Stand before an English name and tell as much as a title: "his wife Griner". */
export const MEN = wordSet('husband widower father dad brother son uncle nephew grandfather boyfriend');
export const WOMEN = wordSet('wife widow mother mom mum sister daughter aunt niece grandmother girlfriend');

/** Titles of whoever is in office, whether a man or a woman. */
const OFFICES = wordSet(`
  messrs dr president pres vice vp minister secretary chancellor premier pm fm leader speaker director state defense defence affairs presidente ministro
  ministra canciller président présidente ministre präsident kanzler bundeskanzler außenminister президент президента президенту президентом президенте
  министр министра министру министром госсекретарь госсекретаря госсекретарю госсекретарем премьер премьера премьеру премьером премьер-министр
  премьер-министра канцлер канцлера канцлеру канцлером президентові міністр міністра міністру міністром держсекретар держсекретаря прем'єр прем'єра прем'єру
  прем'єром prezydent prezydenta prezydentowi prezydentem premiera premierowi premierem ministrowi ministrem kanclerz kanclerza sayın cumhurbaşkanı başbakan
  bakan bakanı lider lideri başkan başkanı elnök miniszterelnök külügyminiszter úr`);

/** Titles of others: "Senator", "Pastor", "hostage". */
const RANKS = wordSet(`
  mx prof professor presidents ministers secretaries senator senators sen representative rep governor gov general gen colonel col lieutenant lt sergeant sgt
  major maj captain capt admiral adm commander corporal pastor reverend rev bishop archbishop cardinal rabbi imam sheikh ayatollah emir king queen prince
  princess mp ambassador envoy chairman chairwoman chair chief judge justice attorney prosecutor spokesman spokeswoman spokesperson candidate candidates
  leaders mayor treasury inmate prisoner hostage detainee democrat republican tory labour conservative dem baron mep msp cllr councillor backbencher
  congressmen senador господа сенатор сенатора генерал генерала генералу генералом посол посла послу послом президентка ministrze`);

/** Fit whoever is in office. */
export const TITLES_OF_HOLDERS: WordSet = new Set([...MR, ...MRS, ...MONSIEUR, ...OFFICES]);

/** May stand directly before a surname: "President Biden", "Ms. Griner". */
export const TITLES: WordSet = new Set([...MR, ...MRS, ...OFFICES, ...RANKS]);

/** May stand before a surname with a capital because a sentence or a headline begins. */
export const OPENERS = wordSet(`
  later earlier soon thus instead perhaps indeed finally recently previously separately elsewhere together nearly almost every each some many most
  several other another such first second one two three once only because so-called meantime nevertheless
  the a an this that these those and but or nor so yet for if when while after before since until though although because as at by from in into of on onto
  over under with without within about against between among during through toward towards upon via per like unlike than then there here now today
  yesterday tomorrow meanwhile however moreover also even still just only both either neither not no yes what who whom whose which where why how it he she
  they we you i his her their our your my its is are was were be been being has have had do does did will would can could may might must shall should let
  said says asked told tells amid ahead despite plus versus vs again
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  following according including speaking writing asked given having saying meanwhile former whether whereas unless
  urges urged presses pressed meets met warns warned asks calls called wants seeks visits visited vows vowed hails hailed slams slammed backs backed accuses
  accused blames blamed thanks thanked defends denies rejects accepts offers joins leaves wins loses greets hosts speaks phones welcomes welcomed
  в и а но на с по к у о об от из за для как что это его её их он она они мы вы я не ни же ли бы то так уже ещё или если когда где после перед также
  однако ранее тогда сейчас сегодня вчера при про со во
  і й та але з до від із як що це його її їх він вона вони ми ви ні чи б вже або якщо коли де після також однак раніше тоді зараз про адже ось отже нагадаємо втім водночас зокрема наразі сьогодні вчора тим також навіть
  напомним впоследствии поэтому впрочем кстати ведь вот именно даже почему позже позднее затем потом накануне вечером утром днем ночью недавно вскоре наконец
  вместе кроме помимо вместо благодаря вопреки через между среди против без под над вокруг около пока чтобы хотя поскольку зато тем самым лично сам сама
  согласно вслед несмотря сообщалось заявил заявила сообщил сообщила отметил отметила добавил добавила подчеркнул подчеркнула рассказал рассказала
  муж жена мать отец брат сестра сын дочь семья супруга адвокат адвокаты защитник защита сторонник сторонники соратник соратники союзники команда штаб
  администрация правительство кабинет режим помощник советник представитель спецпредставитель спецпосланник заместитель пресс-секретарь заявление заявления
  слова речь встреча визит переговоры решение указ план политика партия дело арест приговор убийство смерть письмо освобождение назначение отставка
  чоловік дружина мати батько брат сестра син донька родина адвокат адвокати захисник прихильник прихильники соратник соратники команда штаб адміністрація
  уряд режим помічник радник представник спецпредставник спецпосланник заступник речник заява заяви слова промова зустріч візит переговори рішення указ план
  політика партія справа арешт вирок вбивство смерть лист звільнення призначення відставка
  пізніше згодом згідно відтак надалі потім напередодні ввечері вранці вдень нещодавно невдовзі нарешті разом крім замість завдяки через між серед проти без під над навколо поки
  щоб хоча оскільки сам сама згідно заявив заявила повідомив повідомила зазначив зазначила додав додала підкреслив підкреслила розповів розповіла
  później następnie potem wczoraj dziś dzisiaj jutro wcześniej tymczasem jednak również także według zdaniem jak gdy kiedy po przed w we z ze na do od
  dla przez przy bez pod nad o i a ale oraz że bo więc nie czy już jeszcze
  le la les un une des et mais ou donc car de du au aux en dans par pour sur sous avec sans chez que qui quand comme selon après avant
  el los las y pero o del al por para con sin sobre según cuando como tras antes
  der die das den dem und aber oder mit von zu bei nach vor für auf aus als wenn wie auch
  il lo gli e ma che su tra fra os um uma mas com sem`);

/** May stand before a place, and seldom before a person. */
export const PLACE_PREPOSITIONS = wordSet('in at from into near outside inside across around through via toward towards en à em aus nach в из у');

/** Join two first names before one surname. */
export const AND = wordSet('and und et y e и и і та і en och i');

/** Say that somebody close speaks, or is spoken of: then first names stand alone. */
export const FAMILY = wordSet(`
  wife husband mother father parents sister brother son daughter family families fiancee fiance girlfriend boyfriend partner friend friends aunt uncle cousin
  grandmother grandfather mom mum dad lawyer lawyers
  жена муж мать отец сестра брат сын дочь семья жены мужа матери отца сестры брата сына дружина чоловік мати батько
  frau mann mutter vater schwester bruder sohn tochter familie esposa esposo madre padre hermana hermano hijo hija familia femme mari mère père soeur frère fils fille famille`);

/** Are told things: "he told Reuters Example would be freed". */
export const NEWSROOMS = wordSet(
  'reuters afp ap dpa efe ansa bbc cnn npr nbc abc cbs msnbc rfe rl dw bloomberg politico axios jazeera interfax tass novosti xinhua',
);

/** Behind a surname they are more than one of its bearers: "the Bongo dynasty". */
export const KINDRED = wordSet('dynasty dynasties clan brothers sisters siblings twins');

/** Govern, and are no first names: "el Gobierno de Meloni" is not somebody called Gobierno. */
export const BEFORE_DE = wordSet(`
  gobierno administración ejecutivo gabinete presidencia partido ministerio consejo gouvernement présidence exécutif ministère
  governo governi amministrazione presidenza stato ministero presidência administração executivo estado`);

/** Are named after people: "улица Немцова", "Bündnis Sahra Wagenknecht". */
export const NAMED_AFTER = wordSet(`
  bündnis bündnisses bündnisse premio avenida plaza calle aeropuerto estadio fundación universidad hospital colegio teatro museo biblioteca
  prix rue stade aéroport fondation université hôpital lycée théâtre musée bibliothèque piazza viale aeroporto stadio fondazione università ospedale liceo scuola
  prêmio rua estádio fundação universidade escola museu
  блок блока блоку блоком блоке улица улицы улице улицу улицей проспект проспекта проспекте площадь площади премия премии премию премией
  блоці вулиця вулиці вулицю вулицею проспекту проспекті площа площі площу премія премії премію премією
  ulica ulicy ulicę ulicą nagroda nagrody nagrodę nagrodą`);

/** May follow a surname with a capital: "told Lavrov Friday". */
export const DAYS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`);

/** A different bearer of the name follows: "Donald Trump Jr." */
export const SUFFIXES = wordSet('jr junior sr senior ii iii iv');

/** What is named after people is not the person: "Trump Tower", "the Walter Reed hospital". */
export const INSTITUTIONS = wordSet(`
  university college school institute foundation center centre airport building tower towers street avenue road square bridge library museum memorial
  hospital prize award act law bill fund trust organization organisation group corporation corp inc company hotel plaza park stadium arena theatre theater
  cathedral church doctrine medal scholarship fellowship forum report commission committee amendment lecture lectures chair stadium highway bridge boulevard
  terminal barracks base house clinic trophy cup championship theorem effect syndrome`);

/** Names that go on to the left: "van", "bin". */
export const PARTICLES = wordSet('von van de der den da di del della dos bin ibn ben bint abu al el mac ter ten');

/** Any holder of the office may be meant, or none: "a State Department spokesman", "every American president". */
export const INDEFINITE = wordSet(`
  a an any each every no neither either another one some such whichever un una une uno unos ein eine einer eines einem einen um uma jeder jede chaque cada
  любой каждый какой-то один будь-який кожен`);

/** Stand before things, and seldom before a person: "the Bishop". */
export const ARTICLES = wordSet('the a an this these those el la los las un una le les une il lo gli o os as um uma');

/** Behind a surname they are those of who governs: "the Blair government". */
export const GOVERNMENTS = wordSet('administration administrations government governments presidency premiership cabinet');

/** Surnames of those in office that are also words, places, first names or companies: "the price of Rice", "in Austin". */
export const SURNAMES_AND_WORDS = wordSet(`
  abbott abe amos austin ban bar barr bennett bishop blanche bolton borne brink brown bruce burns bush caine champagne clark coats conte cook cooper craft cruz
  dion earnest english fallon fletcher flynn fox francis gallant garland gates gil hague haley harper hirsch hoffman holder hook hunt huntsman kamel kern kerry
  key kirby kurz lagos lasso lew linde lynch maas magyar mansour marcos may meadows mesa moon nielsen omar palacio parker parts payne pence petro philippe power
  price reid rice ryder salami sanders sang sessions sharif shin song spicer stocker straw sullivan toner tracy truss tusk wallace waltz whitaker white wiles wolf
  younger`);

/** Said of somebody who holds an office but yesterday, or from tomorrow on: on a day between nobody can tell whom "the new minister" means. */
export const NEWLY = wordSet(`
  new neue neuer neuen nuevo nueva nouveau nouvelle novo nova nuovo nuova новый нового новому новым новом новая новой новую новий новим новою нову nowy nowego nowym nowa nowej`);

/** The same behind an office, in languages that put it there: "le président déchu", "el presidente electo". */
export const NOT_THE_HOLDER_BEHIND = wordSet(`
  élu élue déchu déchue destitué destituée renversé renversée electo electa depuesto depuesta derrocado derrocada destituido destituida
  eleito eleita deposto deposta destituído destituída eletto eletta destituito destituita`);

/** The office itself and not its holder: "the post of foreign minister", "пост министра обороны". */
export const POSTS_OF = wordSet(`
  post position job role posten amt amtes puesto cargo poste fonction carica incarico
  пост поста посту постом посте должность должности должностью кресло кресла посада посади посаді посаду посадою крісло крісла
  stanowisko stanowiska stanowisku stanowiskiem urząd urzędu urzędzie`);

/** May stand between them. */
export const OF = wordSet('of the des der de del du di da');

/** Before a single holder of an office: "der deutsche Außenminister". */
export const GERMAN_ARTICLES = wordSet('der die das dieser jener');

/** Rooms and staffs that are named after an office: "the Prime Minister's Office". */
export const STAFFS = wordSet('office residence bureau house guard cabinet');

/** The same where they stand before the office: "офис президента", "kancelaria prezydenta". */
export const STAFFS_OF = wordSet(`
  офис офиса офисе офисом администрация администрации администрацию администрацией канцелярия канцелярии аппарат аппарата аппарате управление управления
  секретариат секретариата резиденция резиденции сайт сайта сайте
  офіс офісу офісі офісом адміністрація адміністрації адміністрацію адміністрацією канцелярія канцелярії апарат апарату секретаріат секретаріату сайт сайті
  kancelaria kancelarii kancelarię biuro biura`);

/** Last words of offices that are also those of people posted abroad … */
export const POSTED = wordSet('diplomat envoy');
/** … where such a word and a place follow. */
export const POSTS = wordSet('in for at to');

/** The office is not held, or not by its holder. */
export const NOT_THE_HOLDER = wordSet(`
  former ex then late next incoming acting deputy shadow previous onetime one-time elder future would-be assistant ousted deposed under designate elect presumptive lieutenant
  ancien ancienne futur future vice exministro expresidente entonces ehemalige ehemaliger ehemaligen früherer frühere früheren designierte
  damalige damaliger damaligen gewählte gewählter gewählten künftige künftiger künftigen eski معاون 前
  вице віце избранный избранного избранному избранным обраний обраного бывший бывшего бывшему бывшим бывшая экс тогдашний тогдашнего колишній колишнього екс заместитель заместителя зам заступник заступника`);
