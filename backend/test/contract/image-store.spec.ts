import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskImageStore } from '../../src/modules/images/store/disk-image-store.js';
import { S3ImageStore } from '../../src/modules/images/store/s3-image-store.js';
import { parseS3Url } from '../../src/modules/images/store/s3-location.js';
import { freePort } from '../support/servers/free-port.js';
import { imageStoreContract } from './image-store.contract.js';

interface S3Server {
  run(): Promise<unknown>;
  close(): Promise<void>;
}
type S3rver = new (options: Readonly<Record<string, unknown>>) => S3Server;

describe('images on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tcd-images-'));
  const store = new DiskImageStore(folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  imageStoreContract(() => store);
});

describe('images in S3', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tcd-s3-'));
  let server: S3Server;
  let store: S3ImageStore;
  let url = '';

  beforeAll(async () => {
    // s3rver is CommonJS without types; the credentials are its fixed ones.
    const Server = createRequire(import.meta.url)('s3rver') as S3rver;
    process.env['AWS_ACCESS_KEY_ID'] = 'S3RVER';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER';
    const port = await freePort();
    server = new Server({ port, address: '127.0.0.1', silent: true, directory: folder, configureBuckets: [{ name: 'flash' }] });
    await server.run();
    url = `s3://flash/studio/one?endpoint=${encodeURIComponent(`http://127.0.0.1:${port}`)}&region=eu-west-1`;
    store = new S3ImageStore(parseS3Url(url));
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  imageStoreContract(() => store);

  it('reads bucket, prefix, endpoint and region from one address', () => {
    expect(parseS3Url(url)).toMatchObject({ bucket: 'flash', prefix: 'studio/one', region: 'eu-west-1' });
  });

  it('says that the storage is away instead of that there is no image', async () => {
    const away = new S3ImageStore(parseS3Url(`s3://flash?endpoint=${encodeURIComponent(`http://127.0.0.1:${await freePort()}`)}`));
    await expect(away.get('ab/any.png')).rejects.toMatchObject({ kind: { code: 'images-unavailable', status: 503 } });
  });
});
