/** What the build wrote: small, closed, and the same for both browsers but where they differ. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../../.output');
const BUILDS = ['chrome', 'firefox'] as const;
const read = (build: string, file: string) => readFileSync(join(OUTPUT, build, file), 'utf8');
const manifestOf = (build: string) => JSON.parse(read(build, 'manifest.json')) as Record<string, unknown>;
const files = (build: string) =>
  readdirSync(join(OUTPUT, build), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(OUTPUT, build, name)).isFile());

describe.each(BUILDS)('%s', (build) => {
  const scripts = files(build).filter((name) => name.endsWith('.js'));

  test('the page script is small, and holds no framework, no schema library and no polyfill', () => {
    const page = read(build, 'page.js');
    expect(page.length).toBeLessThanOrEqual(25_000);
    expect(page).not.toMatch(/preact|__h\b.*__k\b|ZodError|safeParse|webextension-polyfill|browser-polyfill/);
  });

  test.each([
    // Recognition, the look-up (12 kB), the checks of messages (zod, 18 kB) and the stories of all frames.
    ['background.js', 128_000],
    ['page.js', 25_000],
    // The part for pointer, keys and card, which comes once the page is idle.
    ['painter.js', 25_000],
    // Runs in every frame, advertisements too.
    ['frame.js', 1_500],
    ['highlighter.js', 3_000],
  ])('%s is at most %i bytes', (file, most) => {
    expect(statSync(join(OUTPUT, build, file)).size).toBeLessThanOrEqual(most);
  });

  // The content security policy does not bind the page script, so its text is looked through.
  test.each([
    ['fetch, sockets and beacons', /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|new Image\b/],
    ['strings as code', /\beval\s*\(|new Function\b|setTimeout\(\s*["'`]/],
    ['markup from text', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/],
    ['messages to the page', /window\.postMessage|parent\.postMessage|dispatchEvent|CustomEvent/],
    ['traces in the page', /setAttribute|dataset|CSS\.highlights|localStorage|document\.cookie|customElements/],
    ['addresses', /https?:\/\//],
  ])('the page script has no %s', (_, pattern) => {
    for (const part of ['page.js', 'painter.js', 'frame.js']) expect([part, read(build, part).match(pattern)]).toEqual([part, null]);
  });

  test('no script loads anything from elsewhere', () => {
    for (const name of scripts) expect([name, read(build, name).match(/import\(\s*["'`]https?:|src\s*=\s*["'`]https?:/)]).toEqual([name, null]);
  });

  test('the policy lets nothing out', () => {
    const { content_security_policy: policy } = manifestOf(build) as { content_security_policy: { extension_pages: string } };
    expect(policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test('it asks for no site, and for few permissions', () => {
    const manifest = manifestOf(build);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    // None of them is shown to the reader as a warning, and none opens a site.
    const panel = build === 'chrome' ? ['sidePanel'] : [];
    expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', ...panel]);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  test('the side panel is there, and does not open by itself', () => {
    const { side_panel: panel, sidebar_action: sidebar } = manifestOf(build) as { side_panel?: object; sidebar_action?: object };
    expect(build === 'chrome' ? panel : sidebar).toMatchObject(
      build === 'chrome' ? { default_path: 'sidepanel.html' } : { default_panel: 'sidepanel.html', open_at_install: false },
    );
    expect(manifestOf(build)['omnibox']).toEqual({ keyword: 'sl' });
  });

  test('every language is packed', () => {
    const languages = readdirSync(join(import.meta.dirname, '../../locales')).map((name) => name.replace('.json', ''));
    for (const language of languages) {
      const messages = JSON.parse(read(build, `_locales/${language}/messages.json`)) as Record<string, { message: string }>;
      expect([language, messages['name']?.message, messages['language']?.message]).toEqual([language, 'Sidelight', language]);
    }
  });

  test('only the card can be reached from pages', () => {
    const [resources, ...others] = manifestOf(build)['web_accessible_resources'] as { resources: string[]; use_dynamic_url?: boolean }[];
    expect([resources?.resources, others]).toEqual([['card.html'], []]);
    expect(resources?.use_dynamic_url).toBe(build === 'chrome' ? true : undefined);
  });

  test('names are packed apart from records', () => {
    for (const name of ['gazetteer.bin', 'records.bin', 'about.json', 'outlets.json', 'search.json'])
      expect(existsSync(join(OUTPUT, build, 'data', name))).toBe(true);
  });

  test('the build for tests differs in one line of the manifest, and in nothing else', () => {
    const { host_permissions: hosts, ...rest } = manifestOf(`test-${build}`);
    expect(hosts).toEqual(['*://*/*']);
    expect(rest).toEqual(manifestOf(build));
    expect(files(`test-${build}`)).toEqual(files(build));
    for (const name of files(build).filter((file) => file !== 'manifest.json'))
      expect([name, readFileSync(join(OUTPUT, build, name)).equals(readFileSync(join(OUTPUT, `test-${build}`, name)))]).toEqual([name, true]);
  });
});

test('Firefox is told that nothing is collected', () => {
  expect(manifestOf('firefox')['browser_specific_settings']).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
});
