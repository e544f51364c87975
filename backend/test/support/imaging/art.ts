import sharp from 'sharp';

/** An SVG drawing on white as PNG bytes. */
export function drawn(svg: string, width: number, height = width): Promise<Buffer> {
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${svg}</svg>`;
  return sharp(Buffer.from(page)).flatten({ background: '#fff' }).png().toBuffer();
}

/** A ring with a cross in it and a slit of known size: 800 px square, ink from 100 to 700, line 12, gap 9, counter 40 px. */
export function medallion(): Promise<Buffer> {
  const slit = '<rect x="300" y="500" width="200" height="30"/><rect x="300" y="539" width="200" height="30"/>';
  const hole = '<circle cx="400" cy="270" r="35" fill="none" stroke="#000" stroke-width="30"/>';
  return drawn(`<circle cx="400" cy="400" r="294" fill="none" stroke="#000" stroke-width="12"/>${slit}${hole}`, 800);
}
