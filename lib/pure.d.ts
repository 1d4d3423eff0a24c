/**
 * The few names outside ECMAScript that the pure folders use; every platform has them. The DOM's types stay out, so that
 * a `document` in those folders is an error (`tsconfig.pure.json`).
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class URL {
  constructor(address: string);
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: { keys(): Iterable<string> };
}
