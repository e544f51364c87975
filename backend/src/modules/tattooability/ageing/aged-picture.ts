import sharp from 'sharp';
import { decodeRaster, gaussian, ImageFault, readInk, readTones, type Field, type Raster } from '../../../imaging/index.js';
import { ageing } from './ageing-model.js';
import { captionSvg, captionText, type CaptionLanguage } from './caption.js';
import { inkDensity } from './density.js';

export type SkinColour = readonly [number, number, number];

export interface AgeingOrder {
  readonly bytes: Uint8Array;
  /** Width of the ink on the skin, mm: the spread is in mm, so size matters. */
  readonly widthMm: number;
  readonly years: number;
  /** sRGB, 0–255 */
  readonly skin: SkinColour;
  /** Of the caption. */
  readonly language: CaptionLanguage;
}

/** px; enough for a screen, and a quarter of a second. */
const SIDE = 1024;

/** Light that comes back through skin: Beer and Lambert per channel. */
function onSkin(densities: readonly [Field, ...Field[]], skin: SkinColour, left: SkinColour): Buffer {
  const [only] = densities;
  const pixels = only.data.length;
  const out = Buffer.allocUnsafe(pixels * 3);
  for (const c of [0, 1, 2] as const) {
    const { data } = densities[c] ?? only;
    const base = skin[c];
    const strength = left[c];
    const table = Uint8Array.from({ length: 1024 }, (_, k) => Math.round(base * Math.exp((-k / 400) * strength)));
    for (let i = 0, j = c; i < pixels; i++, j += 3) out[j] = table[((data[i] as number) * 400) | 0] as number;
  }
  return out;
}

function pxPerMm(raster: Raster, widthMm: number): number {
  const { bounds, mask } = readInk(raster);
  if (bounds === null) throw new ImageFault('nothing-drawn', 'The picture is blank: there is nothing to age.');
  return readTones(raster, mask, bounds).extent.width / widthMm;
}

/**
 * The drawing as it may look after some years on a skin, captioned as a simulation. PNG bytes, at most 1024 px a side.
 * @throws ImageFault of the decoder, or `nothing-drawn`
 */
export async function agedPicture({ bytes, widthMm, years, skin, language }: AgeingOrder): Promise<Uint8Array> {
  const raster = await decodeRaster(bytes, SIDE);
  const { width, height } = raster;
  const { spreadMm, density } = ageing(years);
  const sigma = spreadMm * pxPerMm(raster, widthMm);
  const [first, ...others] = inkDensity(raster);
  const pixels = onSkin([gaussian(first, sigma), ...others.map((field) => gaussian(field, sigma))], skin, density);
  const dark = skin[0] + skin[1] + skin[2] < 330;
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .composite([{ input: captionSvg(raster, captionText(years, language), dark) }])
    .removeAlpha()
    .withMetadata()
    .withExif({ IFD0: { ImageDescription: `Simulation of ageing after ${years} years at ${widthMm} mm. Not a prediction.` } })
    .png({ compressionLevel: 4 })
    .toBuffer();
}
