import sharp from 'sharp';
import type { StencilDrawing } from '../line-art/stencil-drawing.js';
import { stencilGroups, type SvgOptions } from './stencil-svg.js';

export type PrinterDpi = 203 | 300 | 600;

/** Dots of the largest picture that is drawn: 600 mm at 203 dpi, 200 mm at 600 dpi. */
export const MOST_DOTS = 40e6;

export interface PngSize {
  readonly width: number;
  readonly height: number;
}

/** Dots of the picture at a printer's resolution. */
export function pngSize({ widthMm, heightMm }: StencilDrawing, dpi: PrinterDpi, correction: number): PngSize {
  const dots = (mm: number): number => Math.max(1, Math.round((mm * correction * dpi) / 25.4));
  return { width: dots(widthMm), height: dots(heightMm) };
}

/**
 * One bit a dot: black or nothing, as a thermal head needs it, with its resolution in the file (pHYs).
 */
export async function stencilPng(drawing: StencilDrawing, dpi: PrinterDpi, { flipped, correction }: SvgOptions): Promise<Buffer> {
  const { width, height } = pngSize(drawing, dpi, correction);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${drawing.widthMm} ${drawing.heightMm}" preserveAspectRatio="none">${stencilGroups(drawing)}</svg>`;
  const image = sharp(Buffer.from(svg), { limitInputPixels: MOST_DOTS * 2, unlimited: true }).flatten({ background: '#fff' }).greyscale().threshold(128);
  return (flipped ? image.flop() : image)
    .withMetadata({ density: dpi })
    .toColourspace('b-w')
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
}
