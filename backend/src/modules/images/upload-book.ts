import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { ImageOwnership } from './image-ownership.js';
import type { StoredImage } from './image-library.js';

export interface Upload extends StoredImage {
  readonly createdAt: Date;
}

/** Who uploaded what: a picture is its uploader's, whoever else has the same one. */
@Injectable()
export class UploadBook implements OnModuleInit {
  constructor(private readonly database: Database, private readonly ownership: ImageOwnership) {}

  onModuleInit(): void {
    this.ownership.recognise((ownerId, sha256) => this.has(ownerId, sha256));
  }

  /** @throws DatabaseUnavailableError */
  async add(ownerId: string, image: StoredImage): Promise<void> {
    await this.database.query(
      `INSERT INTO uploads (owner_id, sha256, mime_type, width, height, bytes, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, now()) ON CONFLICT (owner_id, sha256) DO NOTHING`,
      [ownerId, image.sha256, image.mimeType, image.width, image.height, image.bytes],
    );
    this.ownership.remember(ownerId, image.sha256);
  }

  async has(ownerId: string, sha256: string): Promise<boolean> {
    const rows = await this.database.query('SELECT 1 FROM uploads WHERE owner_id = $1 AND sha256 = $2', [ownerId, sha256]);
    return rows.length > 0;
  }

  /** Everything an owner uploaded, oldest first. */
  list(ownerId: string): Promise<readonly Upload[]> {
    return this.database.query<Upload>(
      `SELECT sha256, mime_type AS "mimeType", width, height, bytes, created_at AS "createdAt" FROM uploads WHERE owner_id = $1 ORDER BY created_at`,
      [ownerId],
    );
  }
}
