import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

let running: RunningApp;
let port = 0;
let cookie = '';

beforeAll(async () => {
  running = await runApp();
  await running.app.listen(0, '127.0.0.1');
  port = Number(new URL(await running.app.getUrl()).port);
  cookie = cookieOf(await running.app.inject({ url: '/api/v1/me' }));
});

afterAll(() => running.stop());

/** What comes back on a bare socket. */
async function onTheWire(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const pieces: Buffer[] = [];
  socket.on('data', (piece: Buffer) => pieces.push(piece));
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(pieces).toString();
}

const bodyOf = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));
const mine = () => ({ cookie, 'sec-fetch-site': 'same-origin' });

describe('what is broken before it reaches a route', () => {
  it('is a problem when it is not HTTP', async () => {
    const answer = await onTheWire('NONSENSE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\ncontent-type: application\/problem\+json/u);
    expect(bodyOf(answer)).toMatchObject({ code: 'bad-request', status: 400, costUsd: 0 });
  });

  it('is a problem when its headers have no end', async () => {
    const answer = await onTheWire(`GET /api/v1/me HTTP/1.1\r\nhost: x\r\nx-long: ${'y'.repeat(20_000)}\r\n\r\n`);
    expect(bodyOf(answer)).toMatchObject({ code: 'headers-too-large', status: 431 });
  });

  it.each(['/api/v1/concepts/%ff', '/api/v1/concepts/%zz', '/%'])('is a problem with a request id when the address is %s', async (url) => {
    const answer = await running.app.inject({ url });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(answer.json()).toMatchObject({ code: 'bad-request', requestId: answer.headers['x-request-id'] });
  });

  it.each(['gzip', 'br', 'GZIP'])('is a problem of its encoding when the body is %s, which nobody opens', async (encoding) => {
    const headers = { ...mine(), 'content-type': 'application/json', 'content-encoding': encoding };
    const answer = await running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers, payload: gzipSync('{"prompt":"a fern"}') });
    expect([answer.statusCode, answer.json()]).toEqual([415, expect.objectContaining({ code: 'unsupported-media-type', detail: 'Send the body as it is, without Content-Encoding.' })]);
  });

  it('is nothing at all when an id is longer than any id', async () => {
    const answer = await running.app.inject({ url: `/api/v1/concepts/${'a'.repeat(300)}` });
    expect(answer.json()).toMatchObject({ code: 'not-found', status: 404 });
  });
});

describe('text that a database cannot keep', () => {
  it.each([
    ['PATCH', '/api/v1/concepts/x', { title: 'a\u0000b' }, 'title'],
    ['POST', '/api/v1/api-keys', { name: 'a\u0000b' }, 'name'],
    ['POST', '/api/v1/api-keys', { name: 'a', constructor: 1 }, 'constructor'],
  ] as const)('and fields nobody knows are named: %s %s', async (method, url, payload, field) => {
    const answer = await running.app.inject({ method, url, headers: mine(), payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((fault) => fault.field)).toEqual([field]);
  });

  it('is named in a search and in the id of a generation too', async () => {
    for (const url of ['/api/v1/concepts?q=%00', '/api/v1/generations/%00', '/api/v1/generations/%00/events']) {
      expect((await running.app.inject({ url, headers: mine() })).statusCode).toBe(400);
    }
  });
});

describe('GET /generations/{id}/events', () => {
  it('tells the end of a drawing somebody waited for, once, and closes', async () => {
    const drawn = await running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers: mine(), payload: { prompt: 'a small key' } });
    const { id } = drawn.json<{ id: string }>();
    const events = await running.app.inject({ url: `/api/v1/generations/${id}/events`, headers: mine() });
    expect(events.headers['content-type']).toMatch(/^text\/event-stream/u);
    expect(events.headers['x-request-id']).toEqual(expect.any(String));
    expect([...events.body.matchAll(/^event: (\w+)$/gmu)].map(([, name]) => name).filter((name) => name === 'done' || name === 'failed')).toEqual(['done']);
  });
});
