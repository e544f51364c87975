import { pathData, type Curve } from '../../../imaging/index.js';
import type { StencilDrawing, StencilLayer } from '../line-art/stencil-drawing.js';

export interface SvgOptions {
  /** Mirrored left to right, for a transfer that turns it back. */
  readonly flipped: boolean;
  /** What the printer needs to come out true: 1, or 50 / measured. */
  readonly correction: number;
  readonly title: string;
}

const INK = '#000';
const mm = (value: number): string => String(Math.round(value * 1000) / 1000);
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (c) => `&#${c.charCodeAt(0)};`);

const paths = (curves: readonly Curve[]): string => curves.map(pathData).join('');

function layerSvg({ name, filled, stroked, dashed }: StencilLayer, { strokeMm, dashMm }: StencilDrawing): string {
  const parts: string[] = [];
  if (filled.length > 0) parts.push(`<path fill="${INK}" d="${paths(filled)}"/>`);
  const round = 'stroke-linecap="round" stroke-linejoin="round"';
  if (stroked.length > 0) parts.push(`<path fill="none" stroke="${INK}" stroke-width="${mm(strokeMm)}" ${round} d="${paths(stroked)}"/>`);
  if (dashed.length > 0) {
    parts.push(`<path fill="none" stroke="${INK}" stroke-width="${mm(dashMm)}" stroke-dasharray="1.1 .9" d="${paths(dashed)}"/>`);
  }
  return `<g id="${name}">${parts.join('')}</g>`;
}

/** Layers and nothing else, in mm: for placing inside another document. */
export function stencilGroups(drawing: StencilDrawing): string {
  return drawing.layers.map((layer) => layerSvg(layer, drawing)).join('\n');
}

/**
 * The stencil as SVG: a viewBox in millimetres, width and height in true size, one group a layer (line, shading, solids).
 */
export function stencilSvg(drawing: StencilDrawing, { flipped, correction, title }: SvgOptions): string {
  const { widthMm, heightMm } = drawing;
  const box = `0 0 ${mm(widthMm)} ${mm(heightMm)}`;
  const size = `width="${mm(widthMm * correction)}mm" height="${mm(heightMm * correction)}mm"`;
  const groups = stencilGroups(drawing);
  const content = flipped ? `<g transform="matrix(-1 0 0 1 ${mm(widthMm)} 0)">\n${groups}\n</g>` : groups;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${box}">\n<title>${escaped(title)}</title>\n${content}\n</svg>\n`;
}
