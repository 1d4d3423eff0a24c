/** Which language a text is in, by its script and its commonest words. */

const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for with on as by he it at from has have said his',
  es: 'de la que el en y los del se las por un para con una su al es lo como más',
  fr: 'de la le et les des en un une du que est pour dans qui par sur au pas plus avec',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als',
  pt: 'de que e o do da em um para com não uma os no se na por mais as dos foi',
  it: 'di che e la il un in per è una sono con non del le si da gli della dei nel',
  tr: 've bir bu da de için ile olarak daha çok en olan gibi sonra kadar ne var',
  pl: 'w i na z do się nie że jest to o jak po od za przez dla oraz był',
  hu: 'a az és hogy nem is egy ez meg de volt már csak el azt mint ki vagy van szerint',
  vi: 'và của là có trong được cho không người một với các những này đã đến ở khi ông bà',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om',
};
const WORDS = Object.entries(COMMON).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);
/** Characters of the text that are looked at. */
const SAMPLE = 4_000;

/**
 * ISO 639-1 code of the language that the texts most likely are in, or `und`. Looks at the beginning only.
 *
 * Cyrillic with `і`, `ї`, `є`, `ґ` is Ukrainian, with `ў` Belarusian, otherwise Russian; Arabic script with
 * `پ`, `چ`, `ژ`, `گ` is Persian.
 */
export function guessLanguage(texts: readonly string[]): string {
  const sample = sampleOf(texts).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters);
  if (letters === 0) return 'und';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /ў/.test(sample) ? 'be' : /[іїєґ]/.test(sample) ? 'uk' : 'ru';
  if (share(/\p{Script=Arabic}/gu) > 0.5) return /[پچژگ]/.test(sample) ? 'fa' : 'ar';
  if (share(/\p{Script=Hebrew}/gu) > 0.5) return 'he';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.5) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  const words = sample.match(/\p{L}+/gu) ?? [];
  const [best] = WORDS.map(([lang, common]) => ({ lang, hits: words.filter((word) => common.has(word)).length })).sort((a, b) => b.hits - a.hits);
  return best && best.hits > 0 ? best.lang : 'und';
}

function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (const text of texts) {
    sample += `${text.slice(0, SAMPLE)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}
