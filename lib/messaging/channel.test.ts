import { expect, test } from 'vitest';
import { answer, asking } from './channel.ts';

interface Requests {
  double(request: { readonly value: number }): number;
  fail(request: Record<string, never>): undefined;
}

const handlers = {
  double: ({ value }: { value: number }) => value * 2,
  fail: () => {
    throw new Error('it broke');
  },
};
const read = (type: string, request: unknown) => {
  if (type === 'double' && typeof (request as { value?: unknown }).value !== 'number') throw new Error('not a number');
  return request;
};
/** A background on the other end of the line. */
const send = (message: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    if (!answer<Requests, undefined>(handlers, read, structuredClone(message), undefined, (reply) => resolve(structuredClone(reply))))
      reject(new Error('nobody listens'));
  });

test('a request is answered', async () => {
  expect(await asking<Requests>(send)('double', { value: 4 })).toEqual({ ok: true, value: 8 });
});

test('a handler that throws is part of the reply', async () => {
  expect(await asking<Requests>(send)('fail', {})).toEqual({ ok: false, reason: 'it broke' });
});

test('a request that does not pass its check never reaches the handler', async () => {
  expect(await asking<Requests>(send)('double', { value: 'x' } as never)).toEqual({ ok: false, reason: 'not a number' });
});

test('nobody there is a reply, not an exception', async () => {
  expect(await asking<Requests>(() => Promise.reject(new Error('gone')))('double', { value: 1 })).toEqual({ ok: false, reason: 'gone' });
  expect(await asking<Requests>(() => Promise.resolve(undefined))('double', { value: 1 })).toEqual({ ok: false, reason: 'no answer' });
});

test.each([null, undefined, 7, 'double', {}, { type: 'other' }, { type: 'toString' }, { type: 'constructor' }, { type: '__proto__' }])(
  '%o is nobody’s message',
  (message) => {
    expect(answer<Requests, undefined>(handlers, read, message, undefined, () => {})).toBe(false);
  },
);
