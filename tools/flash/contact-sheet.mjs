import sharp from 'sharp';

const LABEL = 22;
const GAP = 6;

const escaped = (text) => text.replace(/[<&>]/g, (c) => ({ '<': '&lt;', '&': '&amp;', '>': '&gt;' })[c]);

function label(text, width) {
  const size = 13;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${LABEL}"><rect width="100%" height="100%" fill="#333"/>`
    + `<text x="6" y="15" font-family="sans-serif" font-size="${size}" fill="#fff">${escaped(text)}</text></svg>`);
}

/** Writes labelled pictures side by side. `tiles`: { png, title }; `cell`: px of a tile. */
export async function contactSheet(tiles, { columns, cell, file }) {
  const rows = Math.ceil(tiles.length / columns);
  const parts = [];
  for (const [i, { png, title }] of tiles.entries()) {
    const left = (i % columns) * (cell + GAP) + GAP;
    const top = Math.floor(i / columns) * (cell + LABEL + GAP) + GAP;
    const input = await sharp(png).resize(cell, cell, { fit: 'contain', background: '#e8e8e8' }).flatten({ background: '#fff' }).png().toBuffer();
    parts.push({ input, left, top: top + LABEL }, { input: label(title, cell), left, top });
  }
  const width = columns * (cell + GAP) + GAP;
  const height = rows * (cell + LABEL + GAP) + GAP;
  await sharp({ create: { width, height, channels: 3, background: '#999' } }).composite(parts).png({ compressionLevel: 7 }).toFile(file);
}
