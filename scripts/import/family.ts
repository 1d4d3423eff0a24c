/**
 * Which part of a name stands for its bearer alone. A first guess on import; the result stands in the record
 * (`family`), where it is read and corrected.
 */

/** Family names that come first in Chinese, Korean and Vietnamese names, in the spellings of newspapers. */
const FAMILY_FIRST = new Set(
  (
    'Ai An Au Bai Bae Ban Bao Cai Cao Chan Chang Chen Cheng Cheung Chiang Cho Choe Choi Chow Chu Chung Chun Cui Dai Deng Ding Dong Du Fan Fang Feng Fu Gao Gong Gu Guan Gui Guo ' +
    'Han Hao He Heo Ho Hong Hou Hu Hua Huang Hun Hung Hwang Im Jang Ji Jia Jiang Jin Jo Joo Ju Jun Jung Kang Kim Kong Koo Ko Kwok Kwon Lai Lam Lau Law Lee Lei Leung Li Liang Liao Lim Lin Liu Lo Long Lu Luo Lyu ' +
    'Ma Mao Mei Meng Min Moon Mu Na Nam Ng Nguyen Nguyễn Ni Noh Oh Pak Pan Pang Park Pei Peng Pham Phạm Qian Qiao Qin Qiu Rao Ren Ri Rim Roh Ryu Seo Shao Shen Shi Shin Sim So Son Song Su Sun ' +
    'Tai Tam Tan Tang Tao Tian To Tong Tran Trần Tsai Tse Tsang Vo Vu Wan Wang Wei Wen Weng Won Wong Woo Wu Xi Xia Xiang Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Ye Yeh Yi Yim Yin Yoo Yoon You Yu Yuan Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang'
  ).split(' '),
);
const EASTERN = new Set(['CN', 'HK', 'TW', 'KP', 'KR', 'VN', 'SG', 'MO']);
/** Names of these countries have no family name that newspapers use alone, or none at all. */
const WITHOUT = new Set(['MM', 'ER', 'ET', 'IS', 'ID', 'BT']);
const PARTICLES = new Set(
  'al el an ar as ash at ben bin bint ibn abu abd von van der den de del della dela di da do dos das du la le les st. san santa ter ten zu zum af mac mc ould'.split(
    ' ',
  ),
);
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;

/** Names whose bearers are known by something else than the last word. `null`: by nothing alone. */
const KNOWN: Record<string, string | null> = {
  'Alaa Abd El-Fattah': 'Abd El-Fattah',
  'Aung San Suu Kyi': 'Suu Kyi',
  'Luis Manuel Otero Alcántara': 'Otero Alcántara',
  'Maykel Castillo Pérez': 'Castillo',
  'Pham Doan Trang': null,
  'Wa Lone': null,
  'Kyaw Soe Oo': null,
  'Gedhun Choekyi Nyima': null,
  'Mir Hossein Mousavi': 'Mousavi',
  'Omer Shem Tov': 'Shem Tov',
  'Almog Meir Jan': 'Meir Jan',
  'Mohammad Abedini Najafabadi': 'Abedini',
  'Mahmood Shah Habibi': 'Habibi',
  'Saad Ibrahim Almadi': 'Almadi',
  'Rocío San Miguel': 'San Miguel',
  'Sophia Huang Xueqin': 'Huang',
  'John Shing-wan Leung': 'Leung',
  'Hussam Abu Safiya': 'Abu Safiya',
  'Meng Wanzhou': 'Meng',
  'Yang Hengjun': 'Yang',
  'Cheng Lei': 'Cheng',
  'Gui Minhai': 'Gui',
  'Dong Jun': 'Dong',
  'Wang Yi': 'Wang',
  'Zhang Zhan': 'Zhang',
  'Jeong Kyeong-doo': 'Jeong',
  'Park Jin': 'Park',
  'Suh Wook': 'Suh',
  'Faisal bin Farhan': null,
  'Khalid bin Salman': null,
  'Cristina Fernández de Kirchner': 'Fernández de Kirchner',
  'Silvia Fernández de Gurmendi': 'Fernández de Gurmendi',
  'Tedros Adhanom Ghebreyesus': 'Tedros',
  'Charles III': null,
  'Elizabeth II': null,
  'Arnon Nampa': 'Arnon',
  'Theary Seng': 'Seng',
  'Mahrang Baloch': null,
  'Maria Corina Machado': 'Machado',
  'María Corina Machado': 'Machado',
  'Mohammed bin Salman': null,
  'Mohamed bin Zayed': null,
  'Mohammed bin Nayef': null,
  'Muqrin bin Abdulaziz': null,
  'Salman bin Abdulaziz': null,
  'Abdullah bin Abdulaziz': null,
  'Abdullah bin Zayed': null,
  'Khalifa bin Zayed': null,
  'Yusuf bin Alawi': null,
  'Pope Francis': null,
  'Mahinda Rajapaksa': 'Rajapaksa',
  'Andrés Manuel López Obrador': 'López Obrador',
  'Luiz Inácio Lula da Silva': 'Lula',
  'Nguyễn Phú Trọng': null,
  'Abiy Ahmed': 'Abiy',
  'Anwar Ibrahim': 'Anwar',
  'Pedro Sánchez': 'Sánchez',
  'Nicolás Maduro': 'Maduro',
  'Chea Mony': null,
  'Bushra Bibi': null,
  'Asia Bibi': null,
};

/** The family name in `name`, or `undefined` where nothing stands alone. */
export function familyOf(name: string, countries: readonly string[]): string | undefined {
  const known = KNOWN[name];
  if (known !== undefined) return known ?? undefined;
  const words = name
    .replace(/\(.*?\)/g, '')
    .trim()
    .split(/\s+/)
    .filter((word) => !SUFFIX.test(word));
  if (words.length < 2) return undefined;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const eastern = countries.some((country) => EASTERN.has(country));
  const givenLooksEastern = /^[A-Z][a-z]+-[a-z]+$/.test(last) || (eastern && !FAMILY_FIRST.has(last)) || (eastern && words.length === 3);
  if (FAMILY_FIRST.has(first) && givenLooksEastern && words.length <= 3) return first;
  if (countries[0] !== undefined && WITHOUT.has(countries[0])) return undefined;
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  return words.slice(start).join(' ');
}
