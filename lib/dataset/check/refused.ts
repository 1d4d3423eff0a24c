/**
 * Sites that are no source: they state what others wrote, without saying whom to ask. A list of the ones that come up;
 * whoever finds another adds it.
 */
const REFUSED: Readonly<Record<string, string>> = {
  'mirrors of wikis': `alchetron.com dbpedia.org dweb.link en-academic.com everybodywiki.com fandom.com infogalactic.com justapedia.org kiddle.co
    owiki.org peoplepill.com prabook.com wiki2.org wikialpha.org wikibrief.org wikimili.com wikitia.com wikiwand.com wikizero.com`,
  'digests made by machines': `aianalyticsweb.com chatgpt.com deepnewz.com globalainews.in grokipedia.com newssummedup.com particle.news perplexity.ai
    quanta.report tnnews.ai truthlensai.com`,
  'spun or copied pages': `1eye.us archyde.com bbctodays.pages.dev breakinglatest.news dnyuz.com europesays.com gettotext.com headtopics.com
    insidermails.com mooo.com newsbreak.com newsfinale.com nouvelles-du-monde.com pledgetimes.com reportsio.com ruetir.com tellerreport.com`,
  'documents and forums that anybody fills': 'docslib.org ground.news hyperleap.com medium.com quora.com reddit.com scribd.com telegra.ph',
};
const HOSTS = new Set(Object.values(REFUSED).flatMap((hosts) => hosts.split(/\s+/)));

/** Whether a host, or a domain above it, is on the list. */
export function isRefused(hostname: string): boolean {
  const parts = hostname.replace(/\.$/, '').split('.');
  return parts.some((_, at) => HOSTS.has(parts.slice(at).join('.')));
}

/** Wikipedia and its sisters: good to find a source with, none themselves. */
export const WIKIPEDIA = /(?:^|\.)wiki(?:pedia|news|quote|source)\.org$/;
