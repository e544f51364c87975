import { ASPECT_RATIOS, type AspectRatio } from '../engineered-prompt.js';

/** Width divided by height. */
export function proportion(ratio: AspectRatio): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return width / height;
}

/** The supported canvas whose proportions are nearest, compared on a logarithmic scale so that 1:4 and 4:1 are equally far from 1:1. */
export function nearestCanvas(widthMm: number, heightMm: number): AspectRatio {
  const wanted = Math.log(widthMm / heightMm);
  let nearest: AspectRatio = '1:1';
  for (const ratio of ASPECT_RATIOS) {
    if (Math.abs(Math.log(proportion(ratio)) - wanted) < Math.abs(Math.log(proportion(nearest)) - wanted)) nearest = ratio;
  }
  return nearest;
}
