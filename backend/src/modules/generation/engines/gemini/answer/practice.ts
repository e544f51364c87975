import sharp from 'sharp';
import { openBody } from './open-body.js';

/** A new thread needs two hundred milliseconds for its first answer and twenty for its tenth. */
const ANSWERS = 10;

const rings = [180, 150, 120, 80, 40].map((radius) => `<circle cx="200" cy="300" r="${radius}" fill="none" stroke="#222" stroke-width="${radius / 10}"/>`);
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="600"><rect width="400" height="600" fill="#fff"/>${rings.join('')}</svg>`;

async function practise(): Promise<void> {
  const data = (await sharp(Buffer.from(DRAWING)).removeAlpha().png().toBuffer()).toString('base64');
  const answer = Buffer.from(JSON.stringify({ candidates: [{ finishReason: 'STOP', content: { parts: [{ inlineData: { mimeType: 'image/png', data } }] } }] }));
  for (let opened = 0; opened < ANSWERS; opened++) await openBody(answer);
}

let practice: Promise<null> | null = null;

/** Opens a few answers of its own, once for each thread, so that the engine compiles what the first real one will run through. */
export function practised(): Promise<null> {
  practice ??= practise().then(() => null);
  return practice;
}
