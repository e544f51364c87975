import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

interface Server {
  run(): Promise<unknown>;
  close(): Promise<void>;
}
type S3rver = new (options: Readonly<Record<string, unknown>>) => Server;

/** Credentials that s3rver takes and no other. */
export const S3_CREDENTIALS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' } as const;

/** An S3-compatible server of one's own with one bucket, `flash`. */
export class S3Server {
  private constructor(readonly port: number, readonly folder: string, private readonly server: Server) {}

  static async start(): Promise<S3Server> {
    const folder = mkdtempSync(join(tmpdir(), 'tcd-s3-'));
    const port = await freePort();
    // CommonJS without types.
    const Made = createRequire(import.meta.url)('s3rver') as S3rver;
    const server = new Made({ port, address: '127.0.0.1', silent: true, directory: folder, configureBuckets: [{ name: 'flash' }] });
    await server.run();
    return new S3Server(port, folder, server);
  }

  /** `s3://flash/studio/one?…`, as STORAGE_URL takes it. */
  get url(): string {
    return `s3://flash/studio/one?endpoint=${encodeURIComponent(`http://127.0.0.1:${this.port}`)}&region=eu-west-1`;
  }

  /** The server goes away; what it holds stays on its disk. */
  async stop(): Promise<void> {
    await this.server.close();
  }

  async end(): Promise<void> {
    await this.stop().catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
