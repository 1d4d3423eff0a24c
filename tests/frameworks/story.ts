/** A story as React components: rendered on the server by `pages.ts`, taken over in the page by `client.ts`. */
import { createElement as h, type ReactElement, useState } from 'react';

/** What the reader's click adds, so that the page can show that its framework has taken over. */
export const MORE = 'Vladimir Kara-Murza was named as well, by an official who had asked not to be named himself.';

export function Story(): ReactElement {
  const [isWhole, setWhole] = useState(false);
  return h(
    'main',
    null,
    h('h1', null, 'Talks go on into the night'),
    h('p', { id: 'first' }, 'The former marine ', h('b', null, 'Paul Whelan'), ' was named in the talks, which went on into the night, officials said.'),
    h('p', null, 'Nobody who came out of the building would say how long they were to last, or who had asked for them in the first place.'),
    h('p', { id: 'last' }, 'An official would say no more of Evan Gershkovich than that his name had been spoken in the room as well.'),
    h('button', { type: 'button', onClick: () => setWhole(true) }, 'Read more'),
    isWhole ? h('p', { id: 'more' }, MORE) : null,
  );
}

/** The document from its root on, as frameworks have it that own all of the page. */
export function Whole(): ReactElement {
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Whole'), h('link', { rel: 'icon', href: 'data:,' })),
    h('body', null, h('div', { id: 'root' }, h(Story)), h('script', { src: '/frameworks/client.js', defer: true })),
  );
}
