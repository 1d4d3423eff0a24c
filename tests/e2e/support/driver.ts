/** One face for two drivers: Playwright for Chromium, Puppeteer over WebDriver BiDi for Firefox. */

/** A function that runs in a page; it sees nothing of the test but its argument. */
export type InPage<A, T> = (argument: A) => T | Promise<T>;

export interface Frame {
  evaluate<A, T>(run: InPage<A, T>, argument: A): Promise<T>;
  /** Run a script in it, beyond what its policy allows. */
  inject(source: string): Promise<void>;
}

export interface Tab extends Frame {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  movePointer(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** A short touch of a finger. */
  tap(x: number, y: number): Promise<void>;
  /** A key by its name, `Escape`, `Tab`, `Enter`. */
  press(key: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The frame of the page whose address has this in it. */
  frame(address: string): Frame;
  /** Frames of the extension within the page, the card's among them; those in the page or frame of the named address. */
  extensionFrames(around?: string): Promise<Frame[]>;
  screenshot(file: string, options?: { readonly fullPage?: boolean }): Promise<void>;
  /** What the page's console said, and errors nobody caught. */
  readonly messages: readonly string[];
  /** Bring the tab to the front: browsers do not paint the others. */
  focus(): Promise<void>;
  close(): Promise<void>;
}

export interface DevTools {
  send(method: string, parameters?: object): Promise<unknown>;
  /** Hear an event until the function given back is called. */
  on(event: string, hear: (parameters: unknown) => void): () => void;
}

export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  newTab(): Promise<Tab>;
  /** A page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Tab>;
  /** A shortcut as the window system would send it, so that the extension's commands hear it. */
  shortcut(tab: Tab, letter: string, modifiers: { readonly alt?: boolean; readonly shift?: boolean }): Promise<void>;
  /** Chromium's own protocol to a tab, for measuring. */
  readonly devtools?: (tab: Tab) => Promise<DevTools>;
  /** Stop the background, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  setColorScheme(tab: Tab, scheme: 'light' | 'dark'): Promise<void>;
  /** The system's few colours instead of the page's. `false`: this driver cannot. */
  setForcedColors(tab: Tab, isForced: boolean): Promise<boolean>;
  /** On how many pages it would be printed. `undefined`: this driver cannot tell. */
  printedPages(tab: Tab): Promise<number | undefined>;
  close(): Promise<void>;
  /** Settled when somebody has closed the browser. */
  closed(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension. */
  readonly extension: string;
  readonly executable: string;
  readonly proxyPort?: number;
  readonly headless: boolean;
  /** Requests for permissions are granted at once; they still need a click. Nobody could answer the browser's question. */
  readonly grantsWhatIsAsked?: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
}
