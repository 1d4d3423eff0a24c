import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { datasetHooks } from './scripts/wxt-dataset.ts';

/** Words that the content security policy of every extension page holds; the network is not among them. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Every site, for builds that tests drive; everybody else grants sites one by one. */
const isTestBuild = process.env['SIDELIGHT_ALL_SITES'] === '1';

/**
 * WXT wraps a script so that the console is told of a crash. Built, the wrapper prints nothing; but its words would ship in
 * every script that runs in pages, 500 bytes in each.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform: (code: string, id: string) =>
    id.includes('wxt-unlisted-script-entrypoint')
      ? code.replace(/const result = [\s\S]*?\n\}\)\(\);/, 'initPlugins();\nconst result = definition.main();')
      : undefined,
};

export default defineConfig({
  // Imports are written out: what a file uses stands at its head.
  imports: false,
  manifestVersion: 3,
  outDirTemplate: isTestBuild ? 'test-{{browser}}' : '{{browser}}',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  hooks: datasetHooks,
  autoIcons: { baseIconPath: 'components/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), bareScripts],
    build: { target: ['chrome126', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_tagline__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    omnibox: { keyword: 'sl' },
    optional_host_permissions: ['*://*/*'],
    ...(isTestBuild ? { host_permissions: ['*://*/*'] } : {}),
    action: { default_title: '__MSG_name__' },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_open__' },
      'quiet-mode': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_command_quiet__' },
      // Browsers suggest keys for four commands at most; the reader may give this one a key.
      'switch-site': { description: '__MSG_command_site__' },
    },
    content_security_policy: { extension_pages: CSP },
    web_accessible_resources: [{ resources: ['card.html'], matches: ['*://*/*'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'sidelight@sidelight-reader', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
