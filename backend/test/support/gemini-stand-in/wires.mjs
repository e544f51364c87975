import { clearInterval, setImmediate, setInterval } from 'node:timers';
import { gzipSync } from 'node:zlib';

const HEAD = (length, extra = '') =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=UTF-8\r\ncontent-length: ${length}\r\n${extra}connection: close\r\n\r\n`;

const half = (body) => body.subarray(0, Math.floor(body.length / 2));

/** 64 MB of blanks in some 65 kB. */
let bomb = null;
const gzipBomb = () => (bomb ??= gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)));

function drip(socket, body) {
  socket.write(HEAD(body.length));
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || at >= body.length) clearInterval(timer);
    else socket.write(body.subarray(at, ++at));
  }, 1000);
  socket.on('close', () => clearInterval(timer));
}

/** Ways to send a good answer badly, on the bare socket. */
export const WIRES = {
  silence: () => undefined,
  stall: (socket, body) => void socket.write(HEAD(body.length)),
  reset: (socket, body) => {
    socket.write(HEAD(body.length));
    socket.write(half(body), () => setImmediate(() => socket.resetAndDestroy()));
  },
  'length-too-long': (socket, body) => void socket.end(Buffer.concat([Buffer.from(HEAD(body.length + 1000)), body])),
  'length-too-short': (socket, body) => void socket.end(Buffer.concat([Buffer.from(HEAD(Math.floor(body.length / 2))), body])),
  'gzip-bomb': (socket) => {
    const body = gzipBomb();
    socket.end(Buffer.concat([Buffer.from(HEAD(body.length, 'content-encoding: gzip\r\n')), body]));
  },
  drip,
};
