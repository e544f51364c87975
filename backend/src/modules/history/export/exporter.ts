import { Injectable } from '@nestjs/common';
import { AppError, logger } from '../../../platform/index.js';
import { EXTENSION, ImageLibrary, UploadBook } from '../../images/index.js';
import type { ArchivedConcept } from '../archive/archived-concept.js';
import { ConceptArchive } from '../archive/concept-archive.js';
import { ConversationArchive } from '../archive/conversation-archive.js';
import { readCursor, type Cursor, type Page } from '../archive/cursor.js';
import type { ZipEntry } from './zip-stream.js';

const PAGE = 100;

const README = `Everything this installation keeps of you.

concepts.json       every concept: your words, our reading, the prompt, what it cost
conversations.json  your threads
uploads.json        pictures you uploaded
images/             the pictures themselves, named by the SHA-256 of their bytes
`;

/** Rows page by page. */
async function* allOf<Row>(pageAfter: (cursor: Cursor | null) => Promise<Page<Row>>): AsyncGenerator<Row> {
  for (let cursor: Cursor | null = null; ;) {
    const page: Page<Row> = await pageAfter(cursor);
    yield* page.rows;
    if (page.nextCursor === null) return;
    cursor = readCursor(page.nextCursor);
  }
}

/** A JSON array, one element a line. */
async function* jsonArray(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  let lead = '[\n';
  for await (const row of rows) {
    yield `${lead}${JSON.stringify(row)}`;
    lead = ',\n';
  }
  yield lead === '[\n' ? '[]\n' : '\n]\n';
}

/** Everything an owner has, as files of one archive. */
@Injectable()
export class Exporter {
  constructor(
    private readonly concepts: ConceptArchive,
    private readonly conversations: ConversationArchive,
    private readonly uploads: UploadBook,
    private readonly library: ImageLibrary,
  ) {}

  async *entriesOf(ownerId: string): AsyncGenerator<ZipEntry> {
    const images = new Set<string>();
    yield { name: 'README.txt', content: Buffer.from(README) };
    yield { name: 'concepts.json', content: jsonArray(this.conceptsOf(ownerId, images)) };
    yield { name: 'conversations.json', content: jsonArray(allOf((after) => this.conversations.list(ownerId, { after, limit: PAGE }))) };
    const uploads = await this.uploads.list(ownerId);
    for (const upload of uploads) images.add(upload.sha256);
    yield { name: 'uploads.json', content: Buffer.from(`${JSON.stringify(uploads, null, 1)}\n`) };
    for (const sha256 of images) yield* this.image(sha256);
  }

  private async *conceptsOf(ownerId: string, images: Set<string>): AsyncGenerator<Omit<ArchivedConcept, 'turn'>> {
    const all = allOf((after) => this.concepts.listConcepts(ownerId, { words: [], sort: 'oldest', after, limit: PAGE }));
    for await (const { turn: _turn, ...concept } of all) {
      images.add(concept.image.sha256);
      yield concept;
    }
  }

  private async *image(sha256: string): AsyncGenerator<ZipEntry> {
    try {
      const { bytes, mimeType } = await this.library.read(sha256);
      yield { name: `images/${sha256}.${EXTENSION[mimeType]}`, content: bytes };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      logger.warn('A picture was missing in an export', { sha256, code: error.kind.code });
    }
  }
}
