import { stripsFor } from './limb-bend';
import type { Placing } from './placing';

export type Ink = 'fresh' | 'healed';

export interface Scene {
  readonly photo: CanvasImageSource & { readonly width: number; readonly height: number };
  readonly art: ImageBitmap;
  readonly placing: Placing;
  /** px of the photo in one mm */
  readonly pxPerMm: number;
  readonly ink: Ink;
}

/** Fresh ink is black and sharp; healed ink sits under skin: softer by about 0.1 mm and lighter. */
const INKS: Readonly<Record<Ink, { readonly alpha: number; readonly blurMm: number }>> = {
  fresh: { alpha: 0.94, blurMm: 0 },
  healed: { alpha: 0.78, blurMm: 0.12 },
};

/** Paints photo and drawing on the canvas, in px of the photo. Everything happens in this browser. */
export function paint(canvas: HTMLCanvasElement, scene: Scene): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  canvas.width = scene.photo.width;
  canvas.height = scene.photo.height;
  context.drawImage(scene.photo, 0, 0);
  context.save();
  context.translate(scene.placing.centre.x, scene.placing.centre.y);
  context.rotate((scene.placing.turn * Math.PI) / 180);
  context.globalCompositeOperation = 'multiply';
  context.globalAlpha = INKS[scene.ink].alpha;
  const blur = INKS[scene.ink].blurMm * scene.pxPerMm;
  if (blur > 0.2) context.filter = `blur(${blur.toFixed(2)}px)`;
  context.drawImage(wrapped(scene), -wide(scene) / 2, -high(scene) / 2);
  context.restore();
}

const wide = (scene: Scene): number => Math.max(1, scene.placing.widthMm * scene.pxPerMm);
const high = (scene: Scene): number => (wide(scene) * scene.art.height) / scene.art.width;

/** The drawing bent to the limb, on white: multiplying makes white vanish. */
function wrapped(scene: Scene): HTMLCanvasElement {
  const width = Math.ceil(wide(scene));
  const height = Math.ceil(high(scene));
  const canvas = document.createElement('canvas');
  const strips = stripsFor(scene.placing.bend);
  canvas.width = width;
  canvas.height = Math.ceil(height + Math.max(...strips.map((strip) => strip.drop)) * width);
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { from, width: part, at, shownWidth, drop } of strips) {
    context.drawImage(scene.art, from * scene.art.width, 0, Math.max(1, part * scene.art.width),
      scene.art.height, (at + 0.5) * width, drop * width, shownWidth * width + 0.6, height);
  }
  return canvas;
}
