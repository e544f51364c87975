import sharp from 'sharp';

/** A ruler of known lines or gaps, as an artist's scanner would see it. */
export interface Ruler {
  readonly kind: 'lines' | 'gaps';
  /** mm */
  readonly widthMm: number;
  readonly dpi: number;
  readonly degrees: number;
  readonly jpeg: boolean;
}

const SIZE_MM = 24;

function bars({ kind, widthMm }: Ruler): string {
  const half = SIZE_MM / 2;
  const offsets = kind === 'lines' ? [-6, 0, 6] : [-(1.5 + widthMm) / 2 - 0.001, (1.5 + widthMm) / 2];
  const thick = kind === 'lines' ? widthMm : 1.5;
  return offsets.map((at) => `<rect x="${half + at - thick / 2}" y="4" width="${thick}" height="16"/>`).join('');
}

/** The ruler as a PNG or JPEG file, anti-aliased. */
export async function drawRuler(ruler: Ruler): Promise<Buffer> {
  const px = Math.round((SIZE_MM * ruler.dpi) / 25.4);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${px}" height="${px}" viewBox="0 0 ${SIZE_MM} ${SIZE_MM}">
    <rect width="100%" height="100%" fill="#fff"/><g transform="rotate(${ruler.degrees} 12 12)">${bars(ruler)}</g></svg>`;
  const image = sharp(Buffer.from(svg)).flatten({ background: '#fff' });
  return ruler.jpeg ? image.jpeg({ quality: 82 }).toBuffer() : image.png().toBuffer();
}

/** Pixels per millimetre of the ruler's picture. */
export const rulerScale = ({ dpi }: Ruler): number => Math.round((SIZE_MM * dpi) / 25.4) / SIZE_MM;
