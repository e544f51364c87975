import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import { cornersOf } from '../geometry/ngon.js';
import { brush } from '../geometry/brush.js';
import { heightOf, overlaps, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { coordinate, printPath, printRing } from '../geometry/print.js';
import { containsPoint } from '../geometry/inside.js';
import type { TextureSheet } from '../shading/texture-sheet.js';
import { group, INK, PAPER, pathElement, type Paint } from '../svg/element.js';
import type { LineWeights, Stage } from './style.js';
import { isDrawn, lineWidth } from './weights.js';

/** A texture over all shapes: filled slivers (lines) or zero-length strokes (dots) or areas (bands). */
export interface Texture {
  readonly sheet: TextureSheet;
  /** One colour, or one for each shape. */
  readonly colour: string | ((shape: PlacedShape, item: Item) => string);
  readonly opacity?: number;
  /** Areas reach over the shape's edge and are cut to it. */
  readonly clipped?: boolean;
  /** Dot diameter in canvas units; absent for lines. */
  readonly dot?: number;
}

/** How a style handles pen and brush. */
export interface Brushwork {
  readonly weights: LineWeights;
  /** Colour of a filled shape; PAPER hides what is behind without inking. */
  fill(shape: PlacedShape, item: Item): string;
  readonly textures: readonly Texture[];
  /** Bare skin round a thing that stands before another, canvas units. */
  readonly halo: number;
  /** Open lines swell and taper like brush strokes. */
  readonly tapered: boolean;
  /** Colour of lines; ink when absent. */
  line?(shape: PlacedShape, item: Item): string;
  /** The line of a filled shape lies under its fill: it parts the shape from what is behind without eating into it. */
  readonly lineUnderFill?: boolean;
  /** Multiplies the width of a line: for lines that vary. */
  widen?(shape: PlacedShape, item: Item): number;
}

interface Turn {
  readonly stage: Stage;
  readonly work: Brushwork;
  readonly item: Item;
  /** Index of the item's first shape among all shapes. */
  readonly first: number;
}

function isDark(colour: string): boolean {
  if (colour === INK) return true;
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return 0.3 * part(1) + 0.59 * part(3) + 0.11 * part(5) < 90;
}

/** A cut line is paper on a dark shape; where the style leaves that shape light it must be ink to be seen. */
function cutColour(turn: Turn, index: number): string {
  const shape = turn.item.shapes[index] as PlacedShape;
  const ring = shape.rings[0] ?? [];
  const probe = ring[Math.floor(ring.length / 2)];
  if (probe === undefined) return PAPER;
  for (let i = index - 1; i >= 0; i -= 1) {
    const below = turn.item.shapes[i] as PlacedShape;
    if (isSolid(below) && !below.cut && containsPoint(below.rings, probe)) {
      return isDark(turn.work.fill(below, turn.item)) ? PAPER : INK;
    }
  }
  return INK;
}

function lineColour(turn: Turn, index: number): string {
  const shape = turn.item.shapes[index] as PlacedShape;
  const colour = turn.work.line?.(shape, turn.item) ?? INK;
  return shape.cut || (colour === PAPER && !isSolid(shape)) ? cutColour(turn, index) : colour;
}

const TAPER_END = 0.28;

function taperedStroke(ring: readonly Point[], width: number, swell: number): string {
  const peak = width * Math.max(1, swell);
  return printRing(brush(ring, (t) => peak * (TAPER_END + (1 - TAPER_END) * Math.sin(Math.PI * Math.min(1, 0.08 + t * 0.92)))));
}

function widthOfLine(turn: Turn, shape: PlacedShape): number {
  const { stage, work, item } = turn;
  if (shape.line === 'none' || !isDrawn(shape.line, item, stage.space)) return 0;
  return lineWidth(shape.line, item, work.weights, stage) * (work.widen?.(shape, item) ?? 1);
}

const isOpen = (shape: PlacedShape): boolean => shape.path.every((sub) => !sub.closed);

function strokeOf(turn: Turn, index: number, width: number, isFilled: boolean): Paint {
  const order = turn.work.lineUnderFill === true && isFilled ? { extra: ' paint-order="stroke"' } : {};
  return { stroke: lineColour(turn, index), width, ...order };
}

/** The shape's own line and, unless `fill` is null, its fill. */
function paintLine(turn: Turn, index: number, fill: string | null): string {
  const shape = turn.item.shapes[index] as PlacedShape;
  const width = widthOfLine(turn, shape);
  if (fill !== null) return pathElement(printPath(shape.path), width === 0 ? { fill } : { fill, ...strokeOf(turn, index, width, true) });
  if (width === 0) return '';
  if (isOpen(shape) && (turn.work.tapered || shape.swell > 1)) {
    const colour = lineColour(turn, index);
    return shape.rings.map((ring) => pathElement(taperedStroke(ring, width, shape.swell), { fill: colour })).join('');
  }
  return pathElement(printPath(shape.path), strokeOf(turn, index, width, false));
}

function paintTexture(turn: Turn, index: number, texture: Texture): string {
  const data = texture.sheet.of(turn.first + index);
  if (data === '') return '';
  const shape = turn.item.shapes[index] as PlacedShape;
  const colour = typeof texture.colour === 'string' ? texture.colour : texture.colour(shape, turn.item);
  const opacity = texture.opacity === undefined ? {} : { opacity: texture.opacity };
  if (texture.dot !== undefined) return pathElement(data, { stroke: colour, width: texture.dot, ...opacity });
  return pathElement(data, { fill: colour, ...opacity });
}

function paintTextures(turn: Turn, index: number): string {
  const { textures } = turn.work;
  const free = textures.filter((texture) => texture.clipped !== true).map((texture) => paintTexture(turn, index, texture)).join('');
  const cut = textures.filter((texture) => texture.clipped === true).map((texture) => paintTexture(turn, index, texture)).join('');
  if (cut === '') return free;
  const id = `s${turn.first + index}`;
  const shape = turn.item.shapes[index] as PlacedShape;
  return `<clipPath id="${id}"><path d="${printPath(shape.path)}"/></clipPath>${group(cut, `clip-path="url(#${id})"`)}${free}`;
}

function paintShape(turn: Turn, index: number): string {
  const shape = turn.item.shapes[index] as PlacedShape;
  if (!isSolid(shape)) return paintLine(turn, index, null);
  const fill = shape.cut ? cutColour(turn, index) : turn.work.fill(shape, turn.item);
  const textured = paintTextures(turn, index);
  if (textured === '') return paintLine(turn, index, fill);
  return pathElement(printPath(shape.path), { fill }) + textured + paintLine(turn, index, null);
}

/** Bare skin round the item, only where something stands behind it. */
function paintHalo(turn: Turn, behind: readonly Item[]): string {
  const { item, work } = turn;
  if (work.halo <= 0 || (item.clip !== undefined && item.role === 'ground') || !behind.some((other) => overlaps(other.box, item.box))) return '';
  const least = 0.12 * Math.max(widthOf(item.box), heightOf(item.box));
  const rims = item.shapes.filter((shape) => isSolid(shape) && shape.line === 'outline' && spanOf(shape) >= least);
  return pathElement(rims.map((shape) => printPath(shape.path)).join(''), { fill: PAPER, stroke: PAPER, width: work.halo * 2 });
}

function spanOf(shape: PlacedShape): number {
  const xs = shape.rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = shape.rings.flatMap((ring) => ring.map(([, y]) => y));
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Cuts what is drawn to the item's circle or polygon. */
function clippedTo(item: Item, drawn: string, index: number): string {
  if (item.clip === undefined) return drawn;
  const { x, y, radius, corners } = item.clip;
  const shape = corners === undefined ? `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(radius)}"/>` : `<path d="${printRing(cornersOf({ x, y, radius, corners }))}"/>`;
  return `<clipPath id="clip${index}">${shape}</clipPath>${group(drawn, `clip-path="url(#clip${index})"`)}`;
}

/** Paints all items in order: halo, then every shape with its fill, its texture and its line. */
export function paintItems(stage: Stage, work: Brushwork, items: readonly Item[] = stage.items): string {
  let first = 0;
  let svg = '';
  stage.items.forEach((item, i) => {
    const turn: Turn = { stage, work, item, first };
    if (items.includes(item)) {
      const drawn = item.shapes.map((_, index) => paintShape(turn, index)).join('');
      svg += clippedTo(item, paintHalo(turn, stage.items.slice(0, i)) + drawn, i);
    }
    first += item.shapes.length;
  });
  return svg;
}
