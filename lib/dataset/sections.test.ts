import { expect, test } from 'vitest';
import { openSections, packSections } from './sections.ts';

const SECTIONS = {
  bytes: Uint8Array.of(1, 2, 3),
  words: Uint16Array.of(65_535),
  numbers: Uint32Array.of(4_000_000_000, 7),
  days: Int32Array.of(-5),
  none: new Uint8Array(),
};
const buffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

test('sections come back as they were', () => {
  const opened = openSections(buffer(packSections(SECTIONS)));
  expect([...opened.u8('bytes')]).toEqual([1, 2, 3]);
  expect([...opened.u16('words')]).toEqual([65_535]);
  expect([...opened.u32('numbers')]).toEqual([4_000_000_000, 7]);
  expect([...opened.i32('days')]).toEqual([-5]);
  expect(opened.u8('none')).toHaveLength(0);
});

test('the same sections give the same bytes', () => {
  expect(packSections(SECTIONS)).toEqual(packSections(SECTIONS));
});

test('a section that is not there, or of another type, says what to do', () => {
  const opened = openSections(buffer(packSections(SECTIONS)));
  expect(() => opened.u8('missing')).toThrow('build the dataset anew');
  expect(() => opened.u32('bytes')).toThrow('no section "bytes" of type u32');
});

test('what is no such file is an error, not a hang', () => {
  expect(() => openSections(new ArrayBuffer(2))).toThrow(RangeError);
  expect(() => openSections(buffer(new Uint8Array(64).fill(255)))).toThrow();
});
