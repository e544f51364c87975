import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskImageStore } from '../../src/modules/images/store/disk-image-store.js';
import { S3ImageStore } from '../../src/modules/images/store/s3-image-store.js';
import { parseS3Url } from '../../src/modules/images/store/s3-location.js';
import { freePort } from '../support/servers/free-port.js';
import { S3_CREDENTIALS, S3Server } from '../support/servers/s3-server.js';
import { imageStoreContract } from './image-store.contract.js';

describe('images on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tcd-images-'));
  const store = new DiskImageStore(folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  imageStoreContract(() => store);
});

describe('images in S3', () => {
  let server: S3Server;
  let store: S3ImageStore;

  beforeAll(async () => {
    Object.assign(process.env, S3_CREDENTIALS);
    server = await S3Server.start();
    store = new S3ImageStore(parseS3Url(server.url));
  });
  afterAll(() => server.end());

  imageStoreContract(() => store);

  it('reads bucket, prefix, endpoint and region from one address', () => {
    expect(parseS3Url(server.url)).toMatchObject({ bucket: 'flash', prefix: 'studio/one', region: 'eu-west-1' });
  });

  it('says that the storage is away instead of that there is no image', async () => {
    const away = new S3ImageStore(parseS3Url(`s3://flash?endpoint=${encodeURIComponent(`http://127.0.0.1:${await freePort()}`)}`));
    await expect(away.get('ab/any.png')).rejects.toMatchObject({ kind: { code: 'images-unavailable', status: 503 } });
  });
});
