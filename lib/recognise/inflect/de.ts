/** German names change in the genitive only: `Netanyahus`; after a hissing sound an apostrophe stands, which needs no form. */

/** The genitive of a name whose last word may take an -s; nothing where it may not. */
export function germanGenitive(name: string): string[] {
  return /[sxzßç]$/i.test(name) || !/\p{L}$/u.test(name) ? [] : [`${name}s`];
}
