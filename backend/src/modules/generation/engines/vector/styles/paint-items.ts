import { isSolid, type Clip, type Item, type PlacedShape } from '../canvas/item.js';
import { cornersOf } from '../geometry/ngon.js';
import { brush } from '../geometry/brush.js';
import { heightOf, overlaps, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { coordinate, printPath, printRing } from '../geometry/print.js';
import type { TextureSheet } from '../shading/texture-sheet.js';
import { group, INK, PAPER, pathElement } from '../svg/element.js';
import { inColour } from './in-colour.js';
import type { Pen } from './keep-apart.js';
import { pensFor } from './pens.js';
import type { LineWeights, Stage } from './style.js';
import { lineWidth, longSideOf } from './weights.js';

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
  /** Bare skin between the line of a thing and what stands behind it, canvas units. */
  readonly halo: number;
  /** How far the line round a whole thing stands out over that of its forms, canvas units. */
  readonly rim?: number;
  /** Its colours lie over or beside forms that stay bare. */
  readonly isPigmented?: true;
  /** Open lines swell and taper like brush strokes. */
  readonly tapered: boolean;
  /** Colour of lines; ink when absent. */
  line?(shape: PlacedShape, item: Item): string;
  /** The line of a filled shape lies under its fill: it parts the shape from what is behind without eating into it. */
  readonly lineUnderFill?: boolean;
  /** Colour of ink where it fills what would close; black when absent. */
  readonly ink?: string;
  /** Multiplies the width of a line: for lines that vary. */
  widen?(shape: PlacedShape, item: Item): number;
}

interface Turn {
  readonly stage: Stage;
  readonly work: Brushwork;
  readonly item: Item;
  /** Index of the item's first shape among all shapes. */
  readonly first: number;
  readonly pens: readonly Pen[];
}

const TAPER_END = 0.28;
/** Of a small thing the line round it takes no more than this share. */
const RIM_SHARE = 0.006;

/** A line that runs out, but never finer than `least`: it ends blunt. */
function taperedStroke(ring: readonly Point[], peak: number, least: number): string {
  return printRing(brush(ring, (t) => Math.max(least, peak * (TAPER_END + (1 - TAPER_END) * Math.sin(Math.PI * Math.min(1, 0.08 + t * 0.92))))));
}

const isOpen = (shape: PlacedShape): boolean => shape.path.every((sub) => !sub.closed);

/** An unfilled shape: its line alone. */
function paintLine(turn: Turn, index: number): string {
  const shape = turn.item.shapes[index] as PlacedShape;
  const { width, colour, least } = turn.pens[index] as Pen;
  if (width === 0) return '';
  if (!isOpen(shape) || !(turn.work.tapered || shape.swell > 1)) return pathElement(printPath(shape.path), { stroke: colour, width });
  return shape.rings.map((ring) => pathElement(taperedStroke(ring, width * Math.max(1, shape.swell), least), { fill: colour })).join('');
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

/** A shape, and the slits beside it that are inked. */
function paintShape(turn: Turn, index: number): string {
  const { bridges = [] } = turn.pens[index] as Pen;
  return paintForm(turn, index) + bridges.map(({ colour, areas }) => pathElement(areas.map(printRing).join(''), { fill: colour })).join('');
}

function paintForm(turn: Turn, index: number): string {
  const { fill, colour, width, closes } = turn.pens[index] as Pen;
  if (fill === null) return paintLine(turn, index);
  const data = printPath((turn.item.shapes[index] as PlacedShape).path);
  const textured = closes ? '' : paintTextures(turn, index);
  const order = turn.work.lineUnderFill === true ? { extra: ' paint-order="stroke"' } : {};
  const line = width === 0 ? {} : { stroke: colour, width, ...order };
  if (textured === '') return pathElement(data, { fill, ...line });
  return pathElement(data, { fill }) + textured + (width === 0 ? '' : pathElement(data, { stroke: colour, width }));
}

/** Light without a line of its own: a patch, a glint. */
const isPatch = (shape: PlacedShape, { fill, width }: Pen): boolean => isSolid(shape) && fill !== null && fill !== INK && (width === 0 || shape.line === 'none');

const isOutlined = ({ line, tone }: PlacedShape, { fill, width }: Pen): boolean => line === 'outline' && tone !== 'none' && fill !== null && width > 0;

/** All shapes in turn. A patch on a form reaches over half of the form's line, which is drawn once more after it. */
function paintShapes(turn: Turn): string {
  let svg = '';
  let form = -1;
  let isPatched = false;
  const lineAgain = (): void => {
    const { colour, width } = turn.pens[form] ?? { colour: INK, width: 0 };
    if (isPatched && width > 0) svg += pathElement(printPath((turn.item.shapes[form] as PlacedShape).path), { stroke: colour, width });
    isPatched = false;
  };
  turn.item.shapes.forEach((shape, index) => {
    const pen = turn.pens[index] as Pen;
    const patch = isPatch(shape, pen);
    if (isSolid(shape) && !patch) lineAgain();
    svg += paintShape(turn, index);
    if (patch) isPatched = true;
    else if (isSolid(shape)) form = turn.work.lineUnderFill !== true && isOutlined(shape, pen) ? index : -1;
  });
  lineAgain();
  return svg;
}

/** The line round the whole thing: what stands out of the lines of its own forms. */
function paintRim({ stage, item, work }: Turn): string {
  if (work.rim === undefined || item.role === 'ornament' || item.role === 'lettering' || item.clip !== undefined) return '';
  const width = lineWidth('outline', item, work.weights, stage) + 2 * Math.min(work.rim, RIM_SHARE * longSideOf(item));
  return pathElement(item.shapes.filter((shape) => isSolid(shape) && shape.line === 'outline').map((shape) => printPath(shape.path)).join(''), { stroke: INK, width });
}

/** The outline of a thing that is drawn plain: its outer half shows. */
function paintOutline({ stage, item, work }: Turn): string {
  const width = 2 * lineWidth('outline', item, work.weights, stage);
  return pathElement(item.shapes.filter((shape) => isSolid(shape) && !shape.cut).map((shape) => printPath(shape.path)).join(''), { stroke: INK, width });
}

/** Bare skin round the item, only where something stands behind it. */
function paintHalo(turn: Turn, behind: readonly Item[]): string {
  const { stage, item, work } = turn;
  if (work.halo <= 0 || (item.clip !== undefined && item.role === 'ground') || !behind.some((other) => overlaps(other.box, item.box))) return '';
  const least = 0.12 * Math.max(widthOf(item.box), heightOf(item.box));
  const rims = item.shapes.filter((shape) => isSolid(shape) && shape.line === 'outline' && spanOf(shape) >= least);
  const line = lineWidth('outline', item, work.weights, stage);
  return pathElement(rims.map((shape) => printPath(shape.path)).join(''), { fill: PAPER, stroke: PAPER, width: line + 2 * work.halo });
}

function spanOf(shape: PlacedShape): number {
  const xs = shape.rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = shape.rings.flatMap((ring) => ring.map(([, y]) => y));
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function clipShape({ x, y, radius, corners, outline }: Clip): string {
  if (outline !== undefined) return `<path d="${outline.map(printRing).join('')}"/>`;
  return corners === undefined ? `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(radius)}"/>` : `<path d="${printRing(cornersOf({ x, y, radius, corners }))}"/>`;
}

/** Cuts what is drawn to the item's circle, polygon or outline. */
function clippedTo(item: Item, drawn: string, index: number): string {
  if (item.clip === undefined) return drawn;
  const shape = clipShape(item.clip);
  return `<clipPath id="clip${index}">${shape}</clipPath>${group(drawn, `clip-path="url(#clip${index})"`)}`;
}

/** What fills a hole reaches so far over its edge, canvas units: no light shines between it and the lines. */
const SEAM = 1.2;

/** Paints all items in order: halo, then every shape with its fill, its texture and its line. */
export function paintItems(stage: Stage, brushwork: Brushwork, items: readonly Item[] = stage.items): string {
  const work = inColour(stage, brushwork);
  const pens = pensFor(stage, work);
  let first = 0;
  let svg = '';
  stage.items.forEach((item, i) => {
    const turn: Turn = { stage, work, item, first, pens: pens.of[i] as readonly Pen[] };
    if (items.includes(item)) {
      svg += clippedTo(item, paintHalo(turn, stage.items.slice(0, i)) + (pens.plain.has(item) ? paintOutline(turn) : paintRim(turn)) + paintShapes(turn), i);
    }
    first += item.shapes.length;
  });
  if (items !== stage.items) return svg;
  const ink = work.ink ?? INK;
  return svg + pathElement(pens.pinholes.map(printRing).join(''), { fill: ink, stroke: ink, width: SEAM });
}
