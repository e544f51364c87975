import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.configure.js';
import { parseEnvironment, toConfig } from '../../src/config/index.js';
import { freshDataDir } from './data-dir.js';

export interface RunningApp {
  readonly app: NestFastifyApplication;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** The whole application on an embedded database of its own; ask it with `app.inject`. */
export async function runApp(environment: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const data = await freshDataDir();
  const app = await createApp(toConfig(parseEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'error', DATA_DIR: data.path, ...environment })));
  return {
    app, dataDir: data.path,
    stop: async () => {
      await app.close();
      data.remove();
    },
  };
}

/** The Cookie header a browser would send after this answer. */
export function cookieOf(answer: { readonly headers: Readonly<Record<string, unknown>> }): string {
  const set = answer.headers['set-cookie'];
  const first: unknown = Array.isArray(set) ? set[0] : set;
  return typeof first === 'string' ? (first.split(';', 1)[0] ?? '') : '';
}
