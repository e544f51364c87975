import { coordinate } from '../geometry/print.js';

export const INK = '#000';
export const PAPER = '#fff';

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** canvas units */
  readonly width?: number;
  readonly opacity?: number;
  /** Further attributes as they are printed: ' stroke-dasharray="2 7"'. */
  readonly extra?: string;
}

/** One path element; nothing for empty data. Black fill and no stroke are SVG's own defaults and stay unsaid. */
export function pathElement(data: string, paint: Paint): string {
  if (data === '') return '';
  const fill = paint.fill === undefined ? ' fill="none"' : paint.fill === INK ? '' : ` fill="${paint.fill}"`;
  const stroke = paint.stroke === undefined ? '' : ` stroke="${paint.stroke}" stroke-width="${coordinate(paint.width ?? 1)}"`;
  const opacity = paint.opacity === undefined ? '' : ` opacity="${Math.round(paint.opacity * 100) / 100}"`;
  return `<path d="${data}"${fill}${stroke}${opacity}${paint.extra ?? ''}/>`;
}

export function group(content: string, attributes: string): string {
  return content === '' ? '' : `<g ${attributes}>${content}</g>`;
}
