import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenCall {
  readonly url: string;
  readonly key: string | undefined;
  readonly body: { readonly contents: readonly { readonly parts: readonly { readonly text: string }[] }[];
    readonly systemInstruction: unknown; readonly generationConfig: Readonly<Record<string, unknown>> };
}

export type Reply = (response: ServerResponse) => void;

export const answers = (form: unknown, usage: object | null = { promptTokenCount: 700, candidatesTokenCount: 90 }): Reply => (response) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify({
    modelVersion: 'gemini-flash-lite-test', ...(usage === null ? {} : { usageMetadata: usage }),
    candidates: [{ finishReason: 'STOP', content: { role: 'model', parts: [{ text: typeof form === 'string' ? form : JSON.stringify(form) }] } }],
  }));
};

export const fails = (status: number): Reply => (response) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { code: status, message: 'no', status: 'X' } }));
};

/** Never answers; the connection stays open until the caller gives up. */
export const staysSilent: Reply = () => undefined;

export const hangsUp: Reply = (response) => response.destroy();

async function bodyOf(request: IncomingMessage): Promise<SeenCall['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as SeenCall['body'];
}

/** A Gemini text model on loopback that says what it is told to say and remembers what it was asked. */
export class FakeTextModel {
  readonly calls: SeenCall[] = [];
  reply: Reply = fails(500);
  private readonly server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      this.calls.push({ url: request.url ?? '', key: request.headers['x-goog-api-key']?.toString(), body });
      this.reply(response);
    });
  });

  start(): Promise<string> {
    return new Promise((ready) => {
      this.server.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}`));
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
