import sharp from 'sharp';

export interface Ink {
  /** Share of the sheet that is not paper. */
  readonly share: number;
  /** Pixels that are not paper in the outermost 2 % of the short side. */
  readonly atEdge: number;
  /** From the first to the last row with ink, as a share of the height. */
  readonly tall: number;
}

const SIDE = 360;
const PAPER = 246;

/** Measures the pixels of a drawing: for tests. */
export async function inkOf(svg: string): Promise<Ink> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72, unlimited: true })
    .resize(SIDE, SIDE, { fit: 'inside' }).flatten({ background: '#fff' }).greyscale().raw().toBuffer({ resolveWithObject: true });
  const rim = Math.max(1, Math.floor(Math.min(info.width, info.height) * 0.02));
  let inked = 0;
  let atEdge = 0;
  let [first, last] = [info.height, -1];
  data.forEach((value, i) => {
    if (value >= PAPER) return;
    const x = i % info.width;
    const y = Math.floor(i / info.width);
    inked += 1;
    first = Math.min(first, y);
    last = y;
    if (x < rim || y < rim || x >= info.width - rim || y >= info.height - rim) atEdge += 1;
  });
  return { share: inked / data.length, atEdge, tall: Math.max(0, last - first + 1) / info.height };
}
