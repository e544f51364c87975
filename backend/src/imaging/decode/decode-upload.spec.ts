import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { decodeRaster } from './decode-raster.js';
import { decodeUpload } from './decode-upload.js';
import { ImageFault } from './image-fault.js';

const canvas = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 250, g: 250, b: 250, alpha: 0 } } });

async function faultOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await decodeUpload(bytes).catch((e: unknown) => e);
  return error instanceof ImageFault ? error.code : `no fault: ${String(error)}`;
}

describe('decodeUpload', () => {
  it('drops GPS and camera data, comments and trailing bytes, and turns the picture upright', async () => {
    const photo = await canvas(60, 40).withExif({ IFD0: { Copyright: 'me' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const clean = await decodeUpload(Buffer.concat([photo, Buffer.from('<script>hidden()</script>')]));
    const seen = await sharp(clean.bytes).metadata();
    expect([seen.exif, seen.icc, seen.xmp, seen.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(clean.bytes.includes('hidden')).toBe(false);
    expect([clean.width, clean.height, clean.mimeType]).toEqual([40, 60, 'image/jpeg']);
  });

  it('puts transparent pictures on white', async () => {
    const clean = await decodeUpload(await canvas(20, 20, 4).png().toBuffer());
    const { data } = await sharp(clean.bytes).raw().toBuffer({ resolveWithObject: true });
    expect(new Set(data)).toEqual(new Set([255]));
    expect(clean.notices).toEqual(['Transparent parts were put on white.']);
  });

  it('accepts CMYK, 16-bit, grey and palette pictures as 8-bit sRGB', async () => {
    const sources = [
      await canvas(20, 20).toColourspace('cmyk').jpeg().toBuffer(),
      await canvas(20, 20).toColourspace('rgb16').png().toBuffer(),
      await canvas(20, 20).toColourspace('b-w').png().toBuffer(),
      await canvas(20, 20).png({ palette: true }).toBuffer(),
    ];
    for (const source of sources) {
      const raster = await decodeRaster((await decodeUpload(source)).bytes);
      expect(raster.rgb).toHaveLength(20 * 20 * 3);
      expect(raster.rgb[0]).toBeGreaterThan(235);
    }
  });

  it('keeps the first frame of an animation and says so', async () => {
    const frames = Buffer.concat([Buffer.alloc(32 * 32 * 3, 255), Buffer.alloc(32 * 32 * 3, 0)]);
    const animated = await sharp(frames, { raw: { width: 32, height: 64, channels: 3, pageHeight: 32 } }).webp({ loop: 0 }).toBuffer();
    const clean = await decodeUpload(animated);
    expect([clean.width, clean.height]).toEqual([32, 32]);
    expect(clean.notices.join()).toMatch(/first frame/);
  });

  it('refuses SVG and HTML under any name, and formats it does not know', async () => {
    const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>', '<!doctype html><p>hi', '']) {
      expect(await faultOf(Buffer.from(text))).toBe('unsupported-image-format');
    }
    expect(await faultOf(gif)).toBe('unsupported-image-format');
  });

  it('refuses a picture cut off in the middle, and one that is a signature only', async () => {
    const noise = Buffer.from(Array.from({ length: 100 * 100 * 3 }, (_, i) => (i * 7919) % 251));
    const png = await sharp(noise, { raw: { width: 100, height: 100, channels: 3 } }).png().toBuffer();
    const jpeg = await sharp(noise, { raw: { width: 100, height: 100, channels: 3 } }).jpeg().toBuffer();
    for (const whole of [png, jpeg]) {
      expect(await faultOf(whole.subarray(0, whole.length / 2))).toBe('image-unreadable');
      expect(await faultOf(whole.subarray(0, 8))).toMatch(/image-unreadable|unsupported/);
    }
  });

  it('refuses 1 × 1, 20,000 px and a decompression bomb by the header alone', async () => {
    expect(await faultOf(await canvas(1, 1).png().toBuffer())).toBe('image-too-small');
    expect(await faultOf(await canvas(20_000, 20).png().toBuffer())).toBe('image-too-large');
    expect(await faultOf(await canvas(6000, 6000).png().toBuffer())).toBe('image-too-large');
    expect(await faultOf(Buffer.concat([await canvas(20, 20).png().toBuffer(), Buffer.alloc(20 * 1024 * 1024)]))).toBe('image-too-large');
  });
});
