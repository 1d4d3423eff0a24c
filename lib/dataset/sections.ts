/**
 * Named typed arrays in one buffer, so that a file is loaded by making views and parsing a header of some hundred
 * bytes.
 *
 * Layout: 4 bytes length of the header, the header (JSON: `{name: [type, offset, length]}`), padding, then the
 * arrays, each at a multiple of 8 bytes. Offsets count from the end of the padded header. Little-endian, as is
 * every machine a browser runs on.
 */

/** The arrays a section may be. */
export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
type TypeName = keyof typeof TYPES;
type Header = Record<string, [type: TypeName, offset: number, length: number]>;

const align = (bytes: number) => (bytes + 7) & ~7;

function typeOf(section: Section): TypeName {
  if (section instanceof Uint8Array) return 'u8';
  if (section instanceof Uint16Array) return 'u16';
  return section instanceof Uint32Array ? 'u32' : 'i32';
}

/** One buffer that holds `sections`. The same sections give the same bytes. */
export function packSections(sections: Readonly<Record<string, Section>>): Uint8Array {
  const header: Header = {};
  let size = 0;
  for (const [name, section] of Object.entries(sections)) {
    header[name] = [typeOf(section), size, section.length];
    size = align(size + section.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify(header));
  const start = align(4 + head.length);
  const bytes = new Uint8Array(start + size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  for (const [name, section] of Object.entries(sections)) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start + (header[name]?.[1] ?? 0));
  }
  return bytes;
}

/** The sections of a packed buffer, as views on it. */
export interface Sections {
  u8(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
  i32(name: string): Int32Array;
}

/**
 * Views on the sections of `buffer`.
 *
 * @throws RangeError or SyntaxError where the buffer is not what {@link packSections} made, Error for a section that is not in it
 */
export function openSections(buffer: ArrayBuffer): Sections {
  const length = new DataView(buffer).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length))) as Header;
  const start = align(4 + length);
  const view = (type: TypeName, name: string): Section => {
    const entry = header[name];
    if (entry?.[0] !== type) throw new Error(`the file has no section "${name}" of type ${type}; build the dataset anew`);
    return new TYPES[type](buffer, start + entry[1], entry[2]);
  };
  return {
    u8: (name) => view('u8', name) as Uint8Array,
    u16: (name) => view('u16', name) as Uint16Array,
    u32: (name) => view('u32', name) as Uint32Array,
    i32: (name) => view('i32', name) as Int32Array,
  };
}
