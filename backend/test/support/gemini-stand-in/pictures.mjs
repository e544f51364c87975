import sharp from 'sharp';
import { dice } from './dice.mjs';

const MOST_KEPT = 64;
/** @type {Map<string, Promise<Buffer>>} */
const kept = new Map();

/** Pixels the model family answers with: the area of the tier, sides in steps of 16 (9:16 at 1K is 768 × 1376). */
export function pixelsOf(aspectRatio, size, side = 1024) {
  const [w = 1, h = 1] = aspectRatio.split(':').map(Number);
  const base = side * ({ '1K': 1, '2K': 2, '4K': 4 }[size] ?? 1);
  const step = (length) => Math.max(64, Math.ceil(length / 16) * 16);
  return { width: step(base * Math.sqrt(w / h)), height: step(base * Math.sqrt(h / w)) };
}

const point = (radius, angle) => `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;

/** One petal of a ring, from the inner radius to the outer one and back. */
function petal({ inner, outer, angle, half, style }) {
  const middle = (inner + outer) / 2;
  const near = `${point(middle, angle - half)}, ${point(outer * 0.93, angle - half * 0.5)}`;
  const left = `${point(inner, angle)} C ${near}, ${point(outer, angle)}`;
  const back = `C ${point(outer * 0.93, angle + half * 0.5)}, ${point(middle, angle + half)}, ${point(inner, angle)} Z`;
  const vein = `<path d="M ${point(inner * 1.1, angle)} L ${point(outer * 0.86, angle)}" stroke-width="3"/>`;
  return `<path d="M ${left} ${back}" fill="${style}"/>${style === '#fff' ? vein : ''}`;
}

function ring(roll, inner, outer, count) {
  const turn = roll() * Math.PI;
  const style = roll() < 0.35 ? '#111' : '#fff';
  const half = (Math.PI / count) * (0.9 + roll() * 0.35);
  return Array.from({ length: count }, (_, i) => petal({ inner, outer, angle: turn + (2 * Math.PI * i) / count, half, style })).join('');
}

function beads(roll, radius, count) {
  const size = 5 + roll() * 8;
  const dots = Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    const [x, y] = point(radius, angle).split(' ');
    return `<circle cx="${x}" cy="${y}" r="${size.toFixed(1)}" fill="#111"/>`;
  });
  return dots.join('');
}

/** An ornament of petals and beads in black ink on white: another seed is another ornament. */
export function ornament(seed, width, height, paper = '#ffffff') {
  const roll = dice(seed);
  const folds = 5 + Math.floor(roll() * 8);
  const rings = [440, 350, 260, 170, 95].map((outer, i) => ring(roll, outer * 0.35, outer, folds * (i % 2 === 0 ? 1 : 2)));
  const dots = [415, 300, 205].map((radius) => (roll() < 0.6 ? beads(roll, radius, folds * 2) : ''));
  const scale = (Math.min(width, height) / 1000) * 0.92;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>
<g transform="translate(${width / 2} ${height / 2}) scale(${scale})" stroke="#111" stroke-width="6" stroke-linejoin="round" fill="none">
${rings.join('')}${dots.join('')}<circle r="34" fill="#fff"/><circle r="14" fill="#111"/></g></svg>`;
}

/** A drawing by the stand-in: real bytes of the size asked for, the same for the same seed. */
export function draw({ seed, width, height, format, quality = 92 }) {
  const key = `${seed}:${width}x${height}:${format}:${quality}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const pipeline = sharp(Buffer.from(ornament(seed, width, height))).removeAlpha();
  const made = (format === 'jpeg' ? pipeline.jpeg({ quality }) : pipeline.png({ compressionLevel: 6 })).toBuffer();
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value);
  kept.set(key, made);
  return made;
}

/** Paper grain that hardly compresses: how a 4K answer gets its megabytes. */
export async function heavy({ seed, width, height }) {
  const drawing = await draw({ seed, width, height, format: 'png' });
  const { data } = await sharp(drawing).raw().toBuffer({ resolveWithObject: true });
  const roll = dice(seed + 1);
  let bits = 0;
  for (let i = 0; i < data.length; i++) {
    if (i % 8 === 0) bits = Math.floor(roll() * 256);
    if (data[i] > 200) data[i] = 252 + ((bits >> (i % 8)) & 1) + ((bits >> ((i + 3) % 8)) & 1);
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
