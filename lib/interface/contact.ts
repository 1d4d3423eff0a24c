/** Where mistakes are reported and removals asked for; the same address as in the README. */
const ADDRESS = 'corrections@sidelight.example';

/** Address of a prepared letter. Opening it sends nothing. */
export function correctionLetter(subject: string, dataVersion: string): string {
  return `mailto:${ADDRESS}?${new URLSearchParams({ subject, body: `\n\n— Sidelight, data ${dataVersion}` }).toString().replaceAll('+', '%20')}`;
}
