import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of an archive: text is compressed, bytes (pictures) are stored as they are. */
export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string> | Uint8Array;
}

/** A ZIP archive piece by piece: no more than one file is in memory at a time. */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  for await (const { name, content } of entries) {
    if (content instanceof Uint8Array) {
      const file = new ZipPassThrough(name);
      zip.add(file);
      file.push(content, true);
    } else {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      for await (const text of content) {
        file.push(Buffer.from(text));
        yield* ready.splice(0);
      }
      file.push(new Uint8Array(0), true);
    }
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
