import type { Space } from '../canvas/space.js';
import { coordinate } from '../geometry/print.js';
import { PAPER } from './element.js';

const mm = (value: number): string => String(Math.round(value * 100) / 100);

/** A standalone SVG of the true size: width and height in millimetres, the viewBox in canvas units. */
export function svgDocument(space: Space, layers: readonly string[]): string {
  const width = coordinate(space.width);
  const height = coordinate(space.height);
  const size = `width="${mm(space.widthMm)}mm" height="${mm(space.heightMm)}mm" viewBox="0 0 ${width} ${height}"`;
  const paper = `<path d="M0 0h${width}v${height}H0z" fill="${PAPER}"/>`;
  const art = `<g stroke-linejoin="round" stroke-linecap="round">${layers.join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${art}</svg>`;
}
