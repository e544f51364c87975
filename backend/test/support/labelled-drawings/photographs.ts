import sharp from 'sharp';
import { range, seeded, SIDE, type Roll } from './specimen.js';

/** Looked up once: global objects are slow to reach inside Jest's sandbox. */
const { min, max, floor, hypot, sin, cos, abs } = Math;

/** Photographs by computation: light that falls off, several scales of noise, a lens that blurs. No picture of anybody. */

/** Value noise: a small random grid, scaled up smoothly. */
async function clouds(seed: number, cells: number): Promise<Buffer> {
  const roll = seeded(seed);
  const grid = Buffer.from(Array.from({ length: cells * cells }, () => floor(roll() * 256)));
  return sharp(grid, { raw: { width: cells, height: cells, channels: 1 } })
    .resize(SIDE, SIDE, { kernel: 'cubic', fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer();
}

interface Light {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
  /** Standard deviation of the sensor's grain, 0–255. */
  readonly grain: number;
}

async function lit(seed: number, light: Light, shade: (x: number, y: number) => number): Promise<Buffer> {
  const [broad, middle, fine] = await Promise.all([clouds(seed, 4), clouds(seed + 1, 17), clouds(seed + 2, 83)]);
  const roll = seeded(seed + 3);
  const out = Buffer.alloc(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const noise = ((broad[i] ?? 0) * 0.5 + (middle[i] ?? 0) * 0.3 + (fine[i] ?? 0) * 0.2) / 255;
    const t = min(1, max(0, 0.55 * shade((i % SIDE) / SIDE, floor(i / SIDE) / SIDE) + 0.45 * noise));
    const grain = (roll() + roll() + roll() - 1.5) * light.grain;
    for (let c = 0; c < 3; c++) out[i * 3 + c] = min(255, max(0, (light.low[c] ?? 0) * (1 - t) + (light.high[c] ?? 0) * t + grain));
  }
  return out;
}

const encode = (pixels: Buffer): Promise<Buffer> =>
  sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();

const anyColour = (roll: Roll, base: number): [number, number, number] => [base + roll() * 90, base + roll() * 90, base + roll() * 90];

/** Something out of focus in mixed light. */
export async function photograph(seed: number): Promise<Buffer> {
  const roll = seeded(seed);
  const light = { low: anyColour(roll, 10), high: anyColour(roll, 130), grain: range(roll, 4, 14) };
  const [cx, cy] = [roll(), roll()];
  return encode(await lit(seed, light, (x, y) => 1 - hypot(x - cx, y - cy)));
}

/** Sky above, ground below, a horizon between them. */
export async function landscape(seed: number): Promise<Buffer> {
  const roll = seeded(seed);
  const horizon = range(roll, 0.35, 0.65);
  const light = { low: [30, 50, 25] as const, high: [170, 205, 245] as const, grain: range(roll, 3, 9) };
  return encode(await lit(seed, light, (x, y) => (y < horizon + 0.05 * sin(9 * x + seed) ? 1 - 0.4 * y : 0.35 * (1 - y))));
}

const SKINS: readonly Light[] = [
  { low: [196, 140, 115], high: [247, 212, 190], grain: 4 },
  { low: [150, 98, 70], high: [214, 160, 124], grain: 4 },
  { low: [84, 52, 38], high: [146, 98, 74], grain: 4 },
];

const skinOf = (seed: number): Light => SKINS[seed % SKINS.length] ?? { low: [196, 140, 115], high: [247, 212, 190], grain: 4 };

/** A slab of skin, as raw pixels. */
export const skinPixels = (seed: number): Promise<Buffer> =>
  lit(seed, skinOf(seed), (x, y) => 0.6 + 0.4 * cos((x - 0.4) * 2.2) * cos((y - 0.5) * 1.1));

/** The same ink seen on skin: multiplied, softened by the skin above it. */
export async function tattooed(drawing: Buffer, skin: Buffer): Promise<Buffer> {
  const ink = await sharp(drawing).resize(SIDE, SIDE).removeAlpha().blur(0.8).linear(0.85, 38).png().toBuffer();
  return sharp(skin, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .composite([{ input: ink, blend: 'multiply' }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** An arm with a tattoo, cut out on white: a product shot. */
export async function cutOutArm(drawing: Buffer, seed: number): Promise<Buffer> {
  const roll = seeded(seed);
  const half = range(roll, 90, 150);
  const cylinder = await lit(seed, skinOf(seed), (x) => 1 - abs((x - 0.5) * SIDE) / (half * 1.3));
  const photo = await tattooed(
    await sharp(drawing)
      .resize(Math.round(half), Math.round(half))
      .extend({ top: 150, bottom: 150, left: 150, right: 150, background: '#fff' })
      .png()
      .toBuffer(),
    cylinder,
  );
  const arm = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">
<rect x="${SIDE / 2 - half}" y="20" width="${half * 2}" height="${SIDE - 40}" rx="${half * 0.6}" fill="#fff"/></svg>`,
  );
  const cut = await sharp(photo)
    .ensureAlpha()
    .composite([{ input: arm, blend: 'dest-in' }])
    .png()
    .toBuffer();
  return sharp(cut).flatten({ background: '#ffffff' }).jpeg({ quality: 90 }).toBuffer();
}
