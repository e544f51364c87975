import { Module } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { DatabaseModule } from '../../platform/database/index.js';
import { HealthBook, HealthBookModule } from '../../platform/index.js';
import { healthSentences } from '../../platform/telemetry/index.js';
import { AccessModule } from '../access/index.js';
import { ImageFilesController } from './image-files.controller.js';
import { ImageLibrary } from './image-library.js';
import { ImageLinks } from './image-links.js';
import { ImageOwnership } from './image-ownership.js';
import { ImageViewing } from './image-viewing.js';
import { PictureNews } from './picture-news.js';
import { DiskImageStore } from './store/disk-image-store.js';
import { IMAGE_STORE, type ImageStore } from './store/image-store.js';
import { parseS3Url } from './store/s3-location.js';
import { UploadBook } from './upload-book.js';
import { UploadsController } from './uploads.controller.js';

async function openStore(config: AppConfig, health: HealthBook): Promise<ImageStore> {
  const { url } = config.storage;
  const s3 = url.startsWith('s3:');
  health.report('images', () => ({ state: 'ok', detail: s3 ? `S3 bucket ${parseS3Url(url).bucket}` : healthSentences['on-disk'] }));
  if (!s3) return new DiskImageStore(fileURLToPath(url));
  // The SDK takes 35 MB and a third of a second: only who uses it pays.
  const { S3ImageStore } = await import('./store/s3-image-store.js');
  return new S3ImageStore(parseS3Url(url));
}

/** Bytes: kept by hash on disk or S3, seen by signed links or by their owner. */
@Module({
  imports: [AccessModule, DatabaseModule, HealthBookModule],
  controllers: [ImageFilesController, UploadsController],
  providers: [
    ImageOwnership,
    ImageViewing,
    PictureNews,
    UploadBook,
    { provide: IMAGE_STORE, inject: [APP_CONFIG, HealthBook], useFactory: openStore },
    { provide: ImageLibrary, inject: [IMAGE_STORE], useFactory: (store: ImageStore) => new ImageLibrary(store) },
    { provide: ImageLinks, inject: [APP_CONFIG], useFactory: (config: AppConfig) => new ImageLinks(config.secrets.urlSigning) },
  ],
  exports: [ImageLibrary, ImageLinks, ImageOwnership, ImageViewing, PictureNews, UploadBook],
})
export class ImagesModule {}
