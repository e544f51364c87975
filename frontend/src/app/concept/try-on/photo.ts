/** Long side of what is kept of a photo, px: enough for any screen, little enough for a phone. */
const LONG_SIDE = 1600;

/** A chosen picture, turned the right way round and made small. It never leaves this function's browser. Throws when it is no picture. */
export async function readPhoto(file: Blob): Promise<ImageBitmap> {
  const whole = await createImageBitmap(file);
  const shrink = Math.min(1, LONG_SIDE / Math.max(whole.width, whole.height));
  if (shrink === 1) return whole;
  const small = await createImageBitmap(whole, { resizeWidth: Math.round(whole.width * shrink), resizeHeight: Math.round(whole.height * shrink), resizeQuality: 'high' });
  whole.close();
  return small;
}

/** Width of the drawn arm, mm at its middle: a mean forearm seen from the front. */
const ARM_MM = 88;

/** A plain drawn forearm for those without a photo at hand, with its scale known. `tone` is a CSS colour. */
export function drawnArm(tone: string): { readonly picture: HTMLCanvasElement; readonly pxPerMm: number } {
  const picture = document.createElement('canvas');
  picture.width = 1000;
  picture.height = 1200;
  const context = picture.getContext('2d');
  if (context) {
    backdrop(context);
    limb(context, tone);
  }
  return { picture, pxPerMm: 520 / ARM_MM };
}

function backdrop(context: CanvasRenderingContext2D): void {
  const ground = context.createLinearGradient(0, 0, 1000, 1200);
  ground.addColorStop(0, 'rgb(139 133 146)');
  ground.addColorStop(1, 'rgb(88 82 96)');
  context.fillStyle = ground;
  context.fillRect(0, 0, 1000, 1200);
}

function limb(context: CanvasRenderingContext2D, tone: string): void {
  const outline = new Path2D('M205 -10C230 300 262 560 300 1210L700 1210C738 560 770 300 795 -10Z');
  context.save();
  context.shadowColor = 'rgb(0 0 0 / .45)';
  context.shadowBlur = 60;
  context.shadowOffsetX = 34;
  context.fillStyle = tone;
  context.fill(outline);
  context.restore();
  context.save();
  context.clip(outline);
  const light = context.createLinearGradient(230, 0, 770, 0);
  for (const [at, shade] of [[0, 0.42], [0.22, 0.1], [0.42, 0], [0.6, 0.04], [0.84, 0.2], [1, 0.5]] as const) light.addColorStop(at, `rgb(60 24 10 / ${shade})`);
  context.fillStyle = light;
  context.fillRect(0, 0, 1000, 1200);
  context.restore();
}
