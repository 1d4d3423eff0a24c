/** Using a surface as its readers do: by roles and names. */
import type { Frame, Tab } from './driver.ts';
import { until } from './harness.ts';

/** What a role is written as in HTML. */
const SELECTORS = {
  button: 'button, summary, [role="button"]',
  tab: '[role="tab"]',
  switch: '[role="switch"]',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  field: 'input, select',
} as const;
type Role = keyof typeof SELECTORS;

/** The names of all elements of a role that can be seen, in order. */
export function names(frame: Frame, role: Role): Promise<string[]> {
  return frame.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const label = element.ariaLabel ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '';
          return label.replace(/\s+/g, ' ').trim();
        }),
    SELECTORS[role],
  );
}

/** Click what has the role and a name that begins so. */
export async function press(frame: Frame, role: Role, name: string): Promise<void> {
  await until(
    () =>
      frame.evaluate(
        ({ selector, wanted }) => {
          const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
            const label = element.ariaLabel ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '';
            return element.checkVisibility() && label.replace(/\s+/g, ' ').trim().startsWith(wanted);
          });
          found?.click();
          return found !== undefined;
        },
        { selector: SELECTORS[role], wanted: name },
      ),
    `${role} "${name}"`,
  );
}

/** Type into a field, as the keyboard would. */
export async function fill(frame: Frame, selector: string, value: string): Promise<void> {
  await frame.evaluate(
    (at) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(at.selector);
      if (!field) throw new Error(`no field ${at.selector}`);
      field.value = at.value;
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    },
    { selector, value },
  );
}

export const textOf = (frame: Frame): Promise<string> => frame.evaluate(() => document.body.innerText, undefined);

/** Wait for a text to be there. */
export async function shows(frame: Frame, text: string | RegExp): Promise<void> {
  await until(async () => {
    const all = await textOf(frame);
    return typeof text === 'string' ? all.includes(text) : text.test(all);
  }, `"${text}"`);
}

/** The surface in a narrow window, where it must not have to be scrolled sideways. */
export function overflow(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, undefined);
}
