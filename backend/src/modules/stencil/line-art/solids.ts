import { componentsOf, emptyPlane, paintComponents, squaredDistanceTo, wideInk, widestInside, type Mask } from '../../../imaging/index.js';

/** Ink wider than this share of the longer side, and than two usual lines, is an area and not a line. */
const SHARE = 0.013;
const LINES = 2.3;

export interface Solids {
  /** Areas of solid ink. */
  readonly area: Mask;
  /** Their outline, `line` px wide, inside the area. */
  readonly outline: Mask;
  /** Ink with every solid area reduced to its outline. */
  readonly hollow: Mask;
}

export interface SolidWish {
  readonly longerSide: number;
  /** Usual width of a line, px. */
  readonly line: number;
  /** Small compact pieces (stars, diamonds) are areas too: along their middle a pen would draw an asterisk. */
  readonly blots: boolean;
}

/** A piece whose area is no more than this many squares of its own width has no length to be a line. */
const COMPACT = 4.5;
/** Smaller ones are ticks of a pen, as a share of the longer side. */
const LEAST_BLOT = 0.008;

function addBlots(area: Mask, ink: Mask, toGround: Int32Array, least: number): void {
  const pieces = componentsOf(ink, 1, 8);
  const widest = widestInside(pieces, ink, toGround);
  paintComponents(area, pieces, 1, (piece) => {
    const squaredWidth = 4 * (widest[piece] as number);
    return squaredWidth >= least * least && (pieces.area[piece] as number) <= COMPACT * squaredWidth;
  });
}

/**
 * Finds solid areas and their outlines. The outline also closes across places where hatching or a line runs into the area.
 * @param toGround squared distance of every pixel to the ground
 */
export function solidsOf(ink: Mask, toGround: Int32Array, { longerSide, line, blots }: SolidWish): Solids {
  const area = wideInk(ink, toGround, Math.max(6, SHARE * longerSide, LINES * line));
  if (blots) addBlots(area, ink, toGround, LEAST_BLOT * longerSide);
  const inside = squaredDistanceTo(area, 0);
  const thickness = Math.max(2, Math.min(line, 0.006 * longerSide));
  const reach = thickness * thickness;
  const outline = emptyPlane(ink.width, ink.height);
  const hollow = emptyPlane(ink.width, ink.height);
  for (let i = 0; i < hollow.data.length; i++) {
    outline.data[i] = area.data[i] === 1 && (inside[i] as number) <= reach ? 1 : 0;
    hollow.data[i] = ink.data[i] === 1 && (area.data[i] === 0 || outline.data[i] === 1) ? 1 : 0;
  }
  return { area, outline, hollow };
}
