import { cookieOf, type RunningApp } from '../running-app.js';

/** A browser session that uploads pictures and asks about them. */
export interface Browser {
  /** SHA-256 of the stored picture. */
  upload(bytes: Uint8Array): Promise<string>;
  /** The answer to an upload, under a PNG's name and type whatever it is. */
  send(bytes: Uint8Array): ReturnType<RunningApp['app']['inject']>;
  get(path: string, headers?: Readonly<Record<string, string>>): ReturnType<RunningApp['app']['inject']>;
}

export async function openBrowser({ app }: RunningApp, known?: string): Promise<Browser> {
  const cookie = known ?? cookieOf(await app.inject({ url: '/', headers: { accept: 'text/html' } }));
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const send = (bytes: Uint8Array): ReturnType<RunningApp['app']['inject']> => {
    const head = '--cut\r\ncontent-disposition: form-data; name="file"; filename="drawing.png"\r\ncontent-type: image/png\r\n\r\n';
    const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--cut--\r\n')]);
    return app.inject({ method: 'POST', url: '/api/v1/images', payload, headers: { ...headers, 'content-type': 'multipart/form-data; boundary=cut' } });
  };
  return {
    get: (path, more = {}) => app.inject({ url: `/api/v1${path}`, headers: { ...headers, ...more } }),
    send,
    upload: async (bytes) => {
      const answer = await send(bytes);
      if (answer.statusCode !== 201) throw new Error(`${answer.statusCode} ${answer.body}`);
      return answer.json<{ sha256: string }>().sha256;
    },
  };
}
