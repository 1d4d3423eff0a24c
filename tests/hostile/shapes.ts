/**
 * Shapes of pages, made up for the tests. In an element with `data-see` the name must be marked, exactly; in one with
 * `data-hide` it must not be. Both hold for what is on the screen when the page has settled.
 */
export interface Shape {
  readonly name: string;
  readonly html: string;
  readonly type?: string;
}

const NAME = 'Paul Whelan';
const FILL =
  'The talks in Moscow went on into the night, officials said, and nobody who came out of the building would say how long they were to last or who had asked for them.';

const page = (body: string, { head = '', html = 'lang="en"', bodyTag = '<body>' } = {}): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shape</title><link rel="icon" href="data:,">` +
  `<style>body{font:16px/1.5 monospace;margin:8px}</style><script src="/observe.js"></script>${head}</head>${bodyTag}${body}</body></html>`;
const see = (text = NAME, more = ''): string => `<p data-see ${more}>${FILL} Then ${text} was freed, and went home.</p>`;
const hide = (style: string, more = ''): string => `<div style="${style}" ${more}><p data-hide>${FILL} ${NAME} was named.</p></div>`;
const fill = (times = 2): string => `<p>${FILL}</p>`.repeat(times);
const story = (inner: string): string => `<main><h1>A story</h1>${fill()}${inner}${fill()}</main>`;
const shape = (name: string, body: string, options?: Parameters<typeof page>[1]): Shape => ({ name, html: page(body, options) });
const styled = (name: string, css: string, inner: string): Shape => shape(name, story(inner), { head: `<style>${css}</style>` });
/** A text for a script in the page: the end of a script in it must not end that one. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');
/** Something happens to the page after it has settled. */
const later = (name: string, inner: string, script: string, css = ''): Shape =>
  shape(name, `${story(inner)}<script>addEventListener('load',()=>setTimeout(()=>{${script}},700))</script>`, { head: `<style>${css}</style>` });

/** A story in a dialog or a popover, over a page of other things. */
const OPENED = `<article><h1>A story</h1>${fill(1)}${see()}${fill(1)}</article>`;
const opened = (tag: string, show: string): string =>
  `<main><h1>The day</h1>${fill(3)}</main><${tag} id="opened">${OPENED}</${tag.split(' ')[0]}><script>document.getElementById('opened').${show}()</script>`;

const PLAIN = `${FILL}\n\n${NAME} was freed.\n\n${FILL}\n`;

/** Where the text stands. */
export const PLACES: readonly Shape[] = [
  shape('plain', story(see())),
  styled('narrow', 'main{width:150px}', see()),
  styled('over three inline elements', '', see('<b>Pa</b>ul <i>Whe<u>lan</u></i>')),
  styled('soft hyphens', 'main{width:120px}', see('Paul Whe&shy;lan')),
  styled('no-break space', '', see('Paul&nbsp;Whelan')),
  styled('inside a link', 'a{padding:0 6px}', see(`<a href="#x">${NAME}</a>`)),
  styled('columns', 'main{columns:3;height:500px}', see() + see() + see()),
  styled('right to left', 'main{direction:rtl}', see()),
  styled('arabic around', 'main{direction:rtl}', `<p data-see>قال المسؤولون إن ${NAME} عاد إلى بلاده بعد مفاوضات طويلة جرت في الليل بين الحكومتين.</p>`),
  styled('vertical text', 'main{writing-mode:vertical-rl;height:400px}', see()),
  styled('vertical from the left', 'main{writing-mode:vertical-lr;height:400px}', see()),
  styled('justified with spaced letters', 'main{text-align:justify;letter-spacing:2px;width:300px}', see()),
  styled('capitals', 'main{text-transform:uppercase}', see()),
  styled('first letter', 'p::first-letter{font-size:300%;float:left}', `<p data-see>${NAME} was freed. ${FILL}</p>`),
  styled('table', '', `<table><tr><td>${see()}</td><td>${fill()}</td></tr></table>`),
  styled(
    'grid and flex',
    'div{display:grid;grid-template-columns:1fr 2fr}section{display:flex;gap:9px}',
    `<div>${see()}<section>${see()}${fill(1)}</section></div>`,
  ),
  styled('floats', 'aside,figure{float:right;width:40%}', `<figure><figcaption data-see>${NAME} in 2024</figcaption></figure>${see()}`),
  styled('display contents', 'div{display:contents}', `<div><div>${see()}</div></div>`),
  styled(
    'text directly in an element without a box',
    'section,div{display:contents}',
    `<section><div data-see>${FILL} Then ${NAME} was freed.</div></section>`,
  ),
  styled('list', '', `<ul><li data-see>${FILL} ${NAME}</li><li>${FILL}</li></ul>`),
  styled('ruby', '', `<p data-see>${FILL} ${NAME} <ruby>字<rt>ji</rt></ruby></p>`),
  styled('tiny page margin', 'html{margin:40px;border:5px solid}', see()),
  styled('relative root', 'html{position:relative;top:30px;left:20px}', see()),
  styled('zoomed root', 'html{zoom:1.5}', see()),
  styled('zoomed article', 'main{zoom:1.3}', see()),
  styled('scaled article', 'main{transform:scale(.8) translate(30px,10px);transform-origin:0 0}', see()),
  styled('scaled root', 'html{transform:scale(.9);transform-origin:0 0}', see()),
  styled('moved paragraph', 'p{position:relative;left:60px;top:12px}', see()),
  styled('body scrolls', 'html{overflow:hidden;height:100%}body{overflow:auto;height:100%;margin:0}', see()),
  styled('app scrolls', 'html,body{height:100%;margin:0;overflow:hidden}main{height:100%;overflow:auto}', see() + fill(40)),
  styled('fixed reader', 'main{position:fixed;inset:20px;overflow:auto;z-index:5;background:#fff}', see() + fill(20)),
  styled('sticky part', 'section{position:sticky;top:0;background:#fff}', `<section>${see()}</section>${fill(10)}`),
  shape(
    'in a shadow root',
    `<main><h1>A story</h1>${fill()}<x-part data-see></x-part>${fill()}</main><script>document.querySelector('x-part').attachShadow({mode:'open'}).append(Object.assign(document.createElement('p'),{textContent:'${NAME} was freed. ${FILL}'}))</script>`,
  ),
  shape(
    'slotted',
    `<main><h1>A story</h1>${fill()}<x-part>${see()}</x-part>${fill()}</main><script>document.querySelector('x-part').attachShadow({mode:'open'}).append(document.createElement('slot'))</script>`,
  ),
  shape('form around the page', `<form>${story(see())}</form>`),
  shape('old tables', `<table width=600><tr><td><font size=4><p data-see>${FILL} ${NAME}</p></font></td></tr></table>`),
  {
    name: 'xhtml',
    type: 'application/xhtml+xml',
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title><link rel="icon" href="data:,"/><script src="/observe.js"></script></head><body><main><h1>A story</h1><p>${FILL}</p><p data-see="">${FILL} ${NAME} was freed.</p></main></body></html>`,
  },
  { name: 'plain text', type: 'text/plain', html: PLAIN },
  shape(
    'home page',
    `<main>${Array.from({ length: 30 }, (_, n) => `<section><h3${n === 2 ? ' data-see' : ''}><a href="/${n}">${n === 2 ? `${NAME} is free` : n === 3 ? 'Moscow tells of talks' : `Headline number ${n} of the day`}</a></h3></section>`).join('')}</main><div><p>This site keeps what it needs to keep, and tells nobody of it.</p></div>`,
  ),
  shape('story in a modal dialog', opened('dialog', 'showModal')),
  shape('story in a dialog that is not modal', opened('dialog', 'show')),
  shape('story in a popover', `<main><h1>The day</h1></main>${opened('div popover', 'showPopover').replace(/<main>.*<.main>/, '')}`),
  shape(
    'stretched link',
    `<main><h1>A story</h1>${fill(3)}<article style="position:relative"><p data-see>${FILL} ${NAME}</p><h3><a href="/x" style="position:static">More<span style="position:absolute;inset:0"></span></a></h3></article></main>`,
  ),
  shape(
    'comments below',
    `<main><h1>A story</h1>${fill()}${see()}${fill()}<div id="comments">${`<p>${FILL} ${FILL}</p>`.repeat(20)}<p data-hide>${NAME} should know better, a reader writes, and goes on for a long while about it.</p></div></main>`,
  ),
];

/** What a reader cannot see, or must not be touched. */
export const HIDDEN: readonly Shape[] = [
  styled('not displayed', '', see() + hide('display:none')),
  styled('invisible', '', see() + hide('visibility:hidden')),
  styled('transparent', '', see() + hide('opacity:0')),
  styled('nearly transparent', '', see() + hide('opacity:.04')),
  styled('doubly faint', '', `${see()}<div style="opacity:.25">${hide('opacity:.25')}</div>`),
  styled('colour of nothing', '', see() + hide('color:transparent')),
  styled('off the page', '', see() + hide('position:absolute;left:-9999px')),
  styled('one pixel', '', see() + hide('position:absolute;width:1px;height:1px;overflow:hidden')),
  styled('minute letters', '', see() + hide('font-size:2px')),
  styled('cut off by its box', '', see() + hide('height:0;overflow:hidden')),
  styled('folded text', 'section{max-height:60px;overflow:hidden}', `${see()}<section><p>${FILL}</p><p data-hide>${FILL} ${NAME}</p></section>`),
  styled('scrolled away in its box', 'section{height:100px;overflow:auto}', `${see()}<section>${fill(3)}<p data-hide>${FILL} ${NAME}</p></section>`),
  styled('closed details', '', `${see()}<details><summary>More</summary><p data-hide>${FILL} ${NAME}</p></details>`),
  styled('content not rendered', '', see() + hide('content-visibility:hidden')),
  styled(
    'covered',
    'section{position:relative}i{position:absolute;inset:0;background:#ddd}',
    `${see()}<section><p data-hide>${FILL} ${NAME}</p><i></i></section>`,
  ),
  styled(
    'under a picture',
    'section{position:relative}svg{position:absolute;inset:0}',
    `${see()}<section><p data-hide>${FILL} ${NAME}</p><svg width="900" height="200"></svg></section>`,
  ),
  shape('under a header that stays', `<header>Site</header><main><p data-hide>${NAME} was named. ${FILL}</p><h1>A story</h1>${fill()}${see()}</main>`, {
    head: '<style>header{position:fixed;inset:0 0 auto;height:90px;background:#eee}main{margin:0}</style>',
  }),
  styled(
    'closed details around text without a box',
    'div{display:contents}',
    `${see()}<details><summary>More</summary><div data-hide>${FILL} ${NAME}</div></details>`,
  ),
  styled('invisible text without a box', 'div{display:contents;visibility:hidden}', `${see()}<div data-hide>${FILL} ${NAME}</div>`),
  styled(
    'unrendered text without a box',
    'section{content-visibility:hidden}div{display:contents}',
    `${see()}<section><div data-hide>${FILL} ${NAME}</div></section>`,
  ),
  shape(
    'behind a modal dialog',
    `<main><h1>A story</h1>${fill(1)}<p data-hide>${NAME} was named. ${FILL}</p></main><dialog style="width:90%;height:90%">May we?</dialog><script>document.querySelector('dialog').showModal()</script>`,
  ),
  shape(
    'a dialog that asks',
    `<main><h1>A story</h1>${fill(1)}${see()}</main><dialog open style="top:500px"><p data-hide>${NAME} asks whether you would take our letters every morning, and read them.</p></dialog>`,
  ),
  styled('an editor', '', `${see()}<div contenteditable data-hide>${FILL} ${NAME}</div>`),
  styled('a form', '', `${see()}<form><p data-hide>${FILL} ${NAME}</p><input></form>`),
  styled('code', '', `${see()}<pre data-hide>${NAME}</pre>`),
  styled('another site’s frame', '', `${see()}<iframe src="http://other.example/none" width="300" height="80"></iframe>`),
];

/** What changes after the page has settled. */
export const CHANGES: readonly Shape[] = [
  later('text comes', '<section></section>', `document.querySelector('section').innerHTML='<p data-see>${FILL} ${NAME} was freed.</p>'`),
  later('something above grows', `<i></i>${see()}`, "document.querySelector('i').style.height='137px'", 'i{display:block}'),
  later('a class moves it', see(), "document.querySelector('main').className='on'", '.on{margin-left:120px;padding-top:33px}'),
  later('a transition moves it', see(), "document.querySelector('main').className='on'", 'main{transition:transform .3s}.on{transform:translateX(90px)}'),
  later('letters grow', see(), "document.querySelector('main').style.fontSize='23px'"),
  later('a story opens in a modal dialog', `</main><dialog>${OPENED}</dialog><main>`, "document.querySelector('dialog').showModal()"),
  later(
    'a story in a modal dialog scrolls',
    `</main><dialog style="height:240px;overflow:auto">${OPENED}</dialog><main>`,
    "const d=document.querySelector('dialog');d.showModal();d.scrollTop=80",
  ),
  later(
    'a modal dialog closes',
    `${see()}<dialog style="width:90%;height:90%">May we?</dialog><script>document.querySelector('dialog').showModal()</script>`,
    "document.querySelector('dialog').close()",
  ),
  later('details open', `<details><summary>More</summary>${see()}</details>`, "document.querySelector('details').open=true"),
  later(
    'the text is unfolded',
    `<section>${fill(1)}${see()}</section>`,
    "document.querySelector('section').style.maxHeight='none'",
    'section{max-height:40px;overflow:hidden}',
  ),
  later('the text is shown', `<section hidden>${see()}</section>`, "document.querySelector('section').hidden=false"),
  later(
    'the text is hidden',
    `<section>${see('nobody').replace('data-see', '')}<p data-hide>${FILL} ${NAME}</p></section>`,
    "document.querySelector('section').style.opacity='0'",
  ),
  later(
    'its box is scrolled',
    `<section>${fill(4)}${see()}${fill(4)}</section>`,
    "document.querySelector('section').scrollTop=180",
    'section{height:220px;overflow:auto}',
  ),
  later('the page is scrolled', `${fill(12)}${see()}${fill(30)}`, 'scrollTo(0,350)'),
  later(
    'the body is exchanged',
    see(),
    `const b=document.createElement('body');b.innerHTML=${quoted(story(`<p data-see>${FILL} ${NAME} is home.</p>`))};document.body.replaceWith(b)`,
  ),
  later(
    'the document is written anew',
    see(),
    `document.open();document.write(${quoted(page(story(`<p data-see>${FILL} ${NAME} is home.</p>`)))});document.close()`,
  ),
  later(
    'another route',
    see('nobody').replace('data-see', ''),
    `history.pushState({},'','/other');document.querySelector('main').innerHTML=${quoted(`<h1>B</h1>${fill()}<p data-see>${FILL} ${NAME}</p>`)}`,
  ),
  later('style sheets change', see(), "const s=document.createElement('style');s.textContent='main{padding:50px 0 0 70px}';document.head.append(s)"),
];

/** Dark, bright and patterned grounds. */
export const GROUNDS: readonly Shape[] = [
  styled('dark', 'body{background:#111;color:#eee}', see()),
  styled('dark part', 'section{background:#123;color:#fff}', `${see()}<section>${see()}</section>`),
  styled('middling', 'main{background:#8a6d3b;color:#fff}', see()),
  styled(
    'over a picture',
    'section{position:relative}section svg{position:absolute;z-index:-1;inset:0}main{position:relative;z-index:1}',
    `<section><svg width="900" height="120"><rect width="900" height="120" fill="#345"/></svg>${see()}</section>`,
  ),
  styled('gradient', 'main{background:linear-gradient(#000,#fff)}', see()),
  styled('colour in another notation', 'body{background:oklch(0.2 0.02 250);color:#fff}', see()),
];

/** With the first of the shapes in a frame of the same site. */
export const FRAMED: readonly Shape[] = [shape('frame of the site', story(`${see()}<iframe src="/shape/plain" width="700" height="420"></iframe>`))];

export const SHAPES: readonly Shape[] = [...PLACES, ...HIDDEN, ...CHANGES, ...GROUNDS, ...FRAMED];
