import sharp from 'sharp';
import { DRAWINGS, sheet } from './drawings.js';
import { cutOutArm, landscape, photograph, skinPixels, tattooed } from './photographs.js';
import { range, seeded, SIDE, type Roll, type Specimen } from './specimen.js';

const { min, max, round } = Math;

type Make = (seed: number, roll: Roll) => Promise<Buffer>;

const NAMES = Object.keys(DRAWINGS);
const anyDrawing = (seed: number, roll: Roll): string => DRAWINGS[NAMES[seed % NAMES.length] ?? 'flower']?.(roll) ?? '';
const png = (svg: Buffer): Promise<Buffer> => sharp(svg).removeAlpha().png().toBuffer();
const isolated = (seed: number, roll: Roll, paper = '#ffffff'): Promise<Buffer> =>
  png(sheet(anyDrawing(seed, roll), { scale: range(roll, 0.6, 0.95), dx: range(roll, -12, 12), dy: range(roll, -12, 12), paper }));

/** Scan of a drawing: grain of the paper, a little off white. */
async function scanned(seed: number, roll: Roll): Promise<Buffer> {
  const noise = seeded(seed + 9);
  const { data } = await sharp(await isolated(seed, roll, '#fbfaf6'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let i = 0; i < data.length; i++) data[i] = min(255, max(0, (data[i] ?? 0) + round((noise() - 0.5) * 4)));
  return sharp(data, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .jpeg({ quality: 60 })
    .toBuffer();
}

const GOOD: Readonly<Record<string, Make>> = {
  isolated: (seed, roll) => isolated(seed, roll),
  jpeg: async (seed, roll) =>
    sharp(await isolated(seed, roll))
      .jpeg({ quality: 60 })
      .toBuffer(),
  scanned,
};

const tinted = (seed: number, roll: Roll): Promise<Buffer> =>
  isolated(seed, roll, ['#e8d9b5', '#d8c9a0', '#cfe0ea', '#c9c9c9'][seed % 4] ?? '#e8d9b5');

const inverted: Make = async (seed, roll) =>
  sharp(await isolated(seed, roll))
    .negate({ alpha: false })
    .png()
    .toBuffer();

const cropped: Make = (seed, roll) =>
  png(sheet(anyDrawing(seed, roll), { scale: range(roll, 1.45, 1.8), dx: range(roll, -70, 70), dy: range(roll, -70, 70) }));

const checkerboard: Make = (seed, roll) => {
  const squares =
    `<pattern id="c" width="32" height="32" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill="#ccc"/>
<rect x="16" y="16" width="16" height="16" fill="#ccc"/></pattern><rect width="100%" height="100%" fill="url(#c)"/>`;
  return png(sheet(anyDrawing(seed, roll), { scale: 0.8, behind: squares }));
};

/** Rows of drawings with gaps between them: a flash sheet. */
const flashSheet: Make = (seed, roll) => {
  const side = 2 + (seed % 2);
  const middle = (cell: number): number => ((cell + 0.5) * SIDE) / side - SIDE / 2;
  const cells = Array.from(
    { length: side * side },
    (_, i) =>
      `<g transform="translate(${middle(i % side)} ${middle(Math.floor(i / side))}) scale(${(0.74 / side).toFixed(3)})">
${DRAWINGS['blackwork']?.(roll) ?? ''}</g>`,
  );
  return png(sheet(cells.join('')));
};

/** A scene in line art from edge to edge: hills, trees, a road. */
const scene: Make = (_, roll) => {
  const hill = (y: number): string =>
    `<path d="M -20,${y} Q ${range(roll, 60, 200).toFixed(0)},${(y - range(roll, 40, 120)).toFixed(0)} 260,${y}
      T 540,${y} L 540,540 L -20,540 Z"
      fill="${roll() < 0.5 ? '#fff' : '#333'}" stroke="#111" stroke-width="4"/>`;
  const trees = Array.from({ length: 14 }, () => {
    const x = roll() * SIDE;
    const y = range(roll, 250, 480);
    return `<path d="M ${x},${y} l 16,-70 l 16,70 Z" fill="#111"/>`;
  });
  return png(
    sheet('', {
      behind: `<circle cx="380" cy="90" r="50" fill="none" stroke="#111" stroke-width="4"/>
${[180, 250, 330, 420].map(hill).join('')}${trees.join('')}`,
    }),
  );
};

const onSkin: Make = async (seed, roll) => tattooed(await isolated(seed, roll), await skinPixels(seed));

const onPhotograph: Make = async (seed, roll) =>
  sharp(await photograph(seed))
    .composite([{ input: await isolated(seed, roll), blend: 'multiply' }])
    .jpeg({ quality: 88 })
    .toBuffer();

/** A photograph with a white margin around it. */
const framed: Make = async (seed) => {
  const inner = await sharp(await photograph(seed))
    .resize(SIDE - 100, SIDE - 100)
    .toBuffer();
  return sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: '#ffffff' } })
    .composite([{ input: inner, left: 50, top: 50 }])
    .jpeg({ quality: 90 })
    .toBuffer();
};

/** Paper in the light of a lamp: a mock-up. */
const vignette: Make = (seed, roll) =>
  png(
    sheet(anyDrawing(seed, roll), {
      scale: 0.7,
      behind:
        `<radialGradient id="v" r="0.75"><stop offset="0.3" stop-color="#fff"/><stop offset="1" stop-color="#8a8378"/></radialGradient>
<rect width="100%" height="100%" fill="url(#v)"/>`,
    }),
  );

const BAD: Readonly<Record<string, Make>> = {
  photograph: (seed) => photograph(seed),
  landscape: (seed) => landscape(seed),
  'on-skin': onSkin,
  'cut-out-arm': async (seed, roll) => cutOutArm(await isolated(seed, roll), seed),
  'on-photograph': onPhotograph,
  'framed-photograph': framed,
  cropped,
  tinted,
  inverted,
  checkerboard,
  'flash-sheet': flashSheet,
  scene,
  vignette,
  empty: () => png(sheet('<circle r="3" fill="#111"/>')),
};

/** `perKind` pictures of every kind, made from seeds that begin at `from`: other seeds are other pictures. */
export async function labelledSet(from: number, perKind: { readonly good: number; readonly bad: number }): Promise<readonly Specimen[]> {
  const specimens: Specimen[] = [];
  for (const [good, kinds] of [
    [true, GOOD],
    [false, BAD],
  ] as const) {
    for (const [kind, make] of Object.entries(kinds)) {
      for (let i = 0; i < (good ? perKind.good : perKind.bad); i++) {
        const seed = from + i;
        specimens.push({ name: `${kind}/${i}`, kind, good, bytes: await make(seed, seeded(seed * 7919 + kind.length)) });
      }
    }
  }
  return specimens;
}
