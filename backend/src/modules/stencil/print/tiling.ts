/** Paper the stencil is printed on. */
export type PaperName = 'a4' | 'letter' | 'a3' | 'roll-210';

export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** One sheet: which part of the drawing it shows, and where on the sheet. mm */
export interface Tile {
  readonly column: number;
  readonly row: number;
  /** Top left corner of the part, in the drawing. */
  readonly artX: number;
  readonly artY: number;
  /** Where that corner lies on the sheet, and how much of the drawing is seen. */
  readonly sheetX: number;
  readonly sheetY: number;
  readonly width: number;
  readonly height: number;
}

export interface Tiling {
  readonly sheet: SheetSize;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

const PAPERS: Record<Exclude<PaperName, 'roll-210'>, SheetSize> = {
  a4: { widthMm: 210, heightMm: 297 },
  letter: { widthMm: 215.9, heightMm: 279.4 },
  a3: { widthMm: 297, heightMm: 420 },
};
const ROLL_WIDTH = 210;

/** White border every printer leaves, and the strip for check bar and words. mm */
export const MARGIN = 10;
export const FOOT = 30;
/** What neighbouring sheets both show. mm */
export const OVERLAP = 10;

interface Steps {
  readonly count: number;
  /** Seen on one sheet. */
  readonly seen: number;
}

/** How many sheets a length takes when each shows `room` and shares the overlap with the next. */
function stepsFor(length: number, room: number): Steps {
  if (length <= room) return { count: 1, seen: length };
  return { count: Math.ceil((length - OVERLAP) / (room - OVERLAP)), seen: room };
}

function tiled(sheet: SheetSize, art: SheetSize): Tiling {
  const room = { width: sheet.widthMm - 2 * MARGIN, height: sheet.heightMm - MARGIN - FOOT };
  const across = stepsFor(art.widthMm, room.width);
  const down = stepsFor(art.heightMm, room.height);
  const tiles: Tile[] = [];
  for (let row = 0; row < down.count; row++) {
    for (let column = 0; column < across.count; column++) {
      tiles.push({
        column, row,
        artX: column * (across.seen - OVERLAP), artY: row * (down.seen - OVERLAP),
        sheetX: MARGIN + (room.width - across.seen) / 2, sheetY: MARGIN + (room.height - down.seen) / 2,
        width: across.seen, height: down.seen,
      });
    }
  }
  return { sheet, columns: across.count, rows: down.count, tiles };
}

/** The roll is cut where the drawing ends. */
function onRoll(art: SheetSize, widthMm: number): Tiling {
  return tiled({ widthMm, heightMm: art.heightMm + MARGIN + FOOT + 12 }, art);
}

/**
 * Sheets for a drawing, upright or across, whichever needs fewer.
 * @param correction the content is drawn so much larger in the file, so there is so much less room for it
 */
export function tile(art: SheetSize, paper: PaperName, correction = 1): Tiling {
  const shrunk = ({ widthMm, heightMm }: SheetSize): SheetSize => ({ widthMm: widthMm / correction, heightMm: heightMm / correction });
  if (paper === 'roll-210') return onRoll(art, ROLL_WIDTH / correction);
  const upright = shrunk(PAPERS[paper]);
  const portrait = tiled(upright, art);
  const landscape = tiled({ widthMm: upright.heightMm, heightMm: upright.widthMm }, art);
  return landscape.tiles.length < portrait.tiles.length ? landscape : portrait;
}
