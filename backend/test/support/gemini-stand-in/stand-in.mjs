import { createServer } from 'node:http';
import { Accounts } from './accounts.mjs';
import { control } from './control.mjs';
import { Order } from './order.mjs';
import { requestFault } from './request-checks.mjs';
import { ROWS } from './rows/all.mjs';
import { Script } from './script.mjs';
import { WIRES } from './wires.mjs';

const PATH = /^\/v1(?:beta)?\/models\/([^/:]+):generateContent$/;
const REMEMBERED = 20_000;

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response, answer) {
  if (answer.wire !== undefined) {
    WIRES[answer.wire](response.socket, Buffer.from(JSON.stringify(answer.json)));
    return;
  }
  const body = answer.text ?? JSON.stringify(answer.json);
  response.writeHead(answer.status ?? 200, { 'content-type': 'application/json; charset=UTF-8', ...answer.headers }).end(body);
}

const wantsImage = (body) => (body.generationConfig?.responseModalities ?? []).includes('IMAGE');

/** Counts calls, answers by script, keeps its own bill. */
export class StandIn {
  constructor() {
    this.script = new Script();
    this.reset();
  }

  reset() {
    this.script.reset();
    this.accounts = new Accounts();
    this.count = 0;
    this.calls = [];
    this.open = 0;
    this.mostOpen = 0;
  }

  async answerTo(model, body, key) {
    const call = this.count;
    const order = new Order({ model, body, call, settings: this.script.settings, options: {} });
    const fault = wantsImage(body) ? requestFault({ key, model, body, order, settings: this.script.settings }) : null;
    if (fault !== null) return { row: 'request-check', order, answer: fault, delayMs: 0 };
    const line = wantsImage(body) ? this.script.next(order.prompt) : { row: 'words', delayMs: 0 };
    order.options = line;
    const answer = line.raw ?? (line.row === 'words' ? this.script.words(call)(order) : await ROWS[line.row](order));
    return { row: line.row ?? 'raw', order, answer, delayMs: line.delayMs ?? this.script.settings.delayMs };
  }

  async generate(request, response, model) {
    this.count += 1;
    this.open += 1;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    let answering;
    response.on('close', () => {
      this.open -= 1;
      clearTimeout(answering);
    });
    const body = JSON.parse(await readBody(request));
    const { row, order, answer, delayMs } = await this.answerTo(model, body, request.headers['x-goog-api-key']);
    const microUsd = answer.used === null || answer.used === undefined ? 0 : this.accounts.book(order.call, answer.used);
    this.remember({ call: order.call, model, row, microUsd, order, body, apiVersion: request.url.split('/')[1] });
    if (response.destroyed) return;
    answering = setTimeout(() => send(response, answer), delayMs);
  }

  remember({ order, body, ...call }) {
    if (this.calls.length >= REMEMBERED) this.calls.shift();
    const turns = (body.contents ?? []).map((content) => ({
      role: content.role,
      parts: (content.parts ?? []).map((part) =>
        part.text === undefined ? `image${part.thoughtSignature === undefined ? '' : ', signed'}` : part.text.slice(0, 2000),
      ),
    }));
    this.calls.push({ ...call, generationConfig: body.generationConfig, turns, imagesIn: order.imagesIn });
  }

  bill() {
    return { calls: this.count, ...this.accounts.statement() };
  }
}

/**
 * Starts the stand-in on a port of the loopback address; 0 picks a free one.
 * @returns {Promise<{ url: string, port: number, standIn: StandIn, close: () => Promise<void> }>}
 */
export async function startStandIn({ port = 0, host = '127.0.0.1' } = {}) {
  const standIn = new StandIn();
  const server = createServer((request, response) => {
    const model = request.method === 'POST' ? PATH.exec(request.url ?? '')?.[1] : undefined;
    const handled =
      model === undefined
        ? control(standIn, request, response, readBody)
        : standIn.generate(request, response, decodeURIComponent(model));
    handled.catch((error) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end(`stand-in: ${error.stack}`);
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const bound = server.address().port;
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${bound}`, port: bound, standIn, close };
}
