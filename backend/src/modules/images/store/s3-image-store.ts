import { S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import { AppError } from '../../../platform/index.js';
import { imageProblems } from '../images.errors.js';
import { sayOfImages } from '../images.sentences.js';
import type { ImageStore } from './image-store.js';
import type { S3Location } from './s3-location.js';

/** Checksums only when required: with the SDK's default, clones of S3 store the chunk trailers too (shared/stack.md §11). */
function client(location: S3Location): S3Client {
  return new S3Client({
    region: location.region,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2000, requestTimeout: 15_000 },
    ...(location.endpoint === null ? {} : { endpoint: location.endpoint, forcePathStyle: true }),
  });
}

/** Images in an S3 bucket; credentials come from the SDK's own chain (environment, profile, instance). */
export class S3ImageStore implements ImageStore {
  private readonly disk: Disk;
  private readonly prefix: string;

  constructor(location: S3Location) {
    const driver = new S3Driver({ client: client(location), bucket: location.bucket, visibility: 'private', supportsACL: false });
    this.disk = new Disk(driver);
    this.prefix = location.prefix === '' ? '' : `${location.prefix}/`;
  }

  put(name: string, bytes: Uint8Array, mimeType: string): Promise<void> {
    return this.reach(() => this.disk.put(this.prefix + name, bytes, { contentType: mimeType, contentLength: bytes.byteLength }));
  }

  async get(name: string): Promise<Buffer | null> {
    if (!(await this.has(name))) return null;
    return this.reach(async () => Buffer.from(await this.disk.getBytes(this.prefix + name)));
  }

  has(name: string): Promise<boolean> {
    return this.reach(() => this.disk.exists(this.prefix + name));
  }

  delete(name: string): Promise<void> {
    return this.reach(() => this.disk.delete(this.prefix + name));
  }

  private async reach<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      throw new AppError(imageProblems.unavailable, { detail: sayOfImages('pictures-away'), retryAfterSeconds: 5, cause: error });
    }
  }
}
