import { decoding, openImage } from './open-image.js';

/** A picture that is safe to keep and to serve: decoded and encoded again, without any metadata. */
export interface CleanImage {
  readonly bytes: Buffer;
  readonly mimeType: 'image/png' | 'image/jpeg';
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** Sentences for the person: "Only the first frame of the animation is kept." */
  readonly notices: readonly string[];
}

/**
 * What an uploaded PNG, JPEG or WebP becomes before it is stored: upright, opaque on white, 8-bit sRGB,
 * EXIF (GPS, camera, thumbnails), ICC and comments gone, trailing bytes gone.
 * JPEG stays JPEG (quality 95, full chroma); PNG and WebP become PNG.
 * @throws {ImageFault} unsupported-image-format, image-too-large, image-too-small, image-unreadable
 */
export async function decodeUpload(bytes: Uint8Array): Promise<CleanImage> {
  const { pipeline, format, metadata } = await openImage(bytes);
  const opaque = pipeline.removeAlpha();
  const encoder =
    format === 'jpeg'
      ? opaque.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      : opaque.png({ compressionLevel: 7 });
  const { data, info } = await decoding(() => encoder.toBuffer({ resolveWithObject: true }));
  const notices = (metadata.pages ?? 1) > 1 ? ['Only the first frame of the animation is kept.'] : [];
  if (metadata.hasAlpha) notices.push('Transparent parts were put on white.');
  return { bytes: data, mimeType: format === 'jpeg' ? 'image/jpeg' : 'image/png', width: info.width, height: info.height, notices };
}
