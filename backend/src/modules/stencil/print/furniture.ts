import { line, num, type Ops, type Paper } from '../../../imaging/pdf/index.js';
import { FOOT, MARGIN, OVERLAP, type Tile, type Tiling } from './tiling.js';

/** The bar people measure: exactly this long. mm */
export const CHECK_BAR_MM = 50;

const HAIR = 0.15;

/** 50 mm between the outer edges of its end marks' middles, a tick every 5 and 10 mm. */
export function checkBar(paper: Paper, sheetHeight: number): Ops {
  const x = MARGIN;
  const y = sheetHeight - FOOT + 17;
  let ops = line([x, y], [x + CHECK_BAR_MM, y], 0.4);
  for (let mm = 0; mm <= CHECK_BAR_MM; mm += 5) {
    const tall = mm === 0 || mm === CHECK_BAR_MM ? 3 : mm % 10 === 0 ? 2 : 1.2;
    ops += line([x + mm, y - tall], [x + mm, y + (tall === 3 ? 1 : 0)], tall === 3 ? 0.3 : HAIR);
  }
  ops += paper.text('50 mm. Print at 100 %, measure, and type what you', { x, y: y + 4.2, size: 2.6 });
  return ops + paper.text('measured as “check bar”: the next print comes out true.', { x, y: y + 7.4, size: 2.6 });
}

function cross(x: number, y: number): Ops {
  const r = 2;
  const k = r * 0.5523;
  const circle = `${num(x + r)} ${num(y)} m ${num(x + r)} ${num(y + k)} ${num(x + k)} ${num(y + r)} ${num(x)} ${num(y + r)} c `
    + `${num(x - k)} ${num(y + r)} ${num(x - r)} ${num(y + k)} ${num(x - r)} ${num(y)} c `
    + `${num(x - r)} ${num(y - k)} ${num(x - k)} ${num(y - r)} ${num(x)} ${num(y - r)} c `
    + `${num(x + k)} ${num(y - r)} ${num(x + r)} ${num(y - k)} ${num(x + r)} ${num(y)} c S\n`;
  return `${num(HAIR)} w ${circle}${line([x - 3.5, y], [x + 3.5, y], HAIR)}${line([x, y - 3.5], [x, y + 3.5], HAIR)}`;
}

/** One sheet: around the drawing. Several: in the strips that two sheets share, at the same places of the drawing on both. */
export function registration({ columns, rows, sheet }: Tiling, tile: Tile): Ops {
  const { sheetX, sheetY, width, height, column, row } = tile;
  const inset = OVERLAP / 2;
  const room = { left: 5, right: sheet.widthMm - 5, top: 5, bottom: sheet.heightMm - FOOT + 3 };
  const left = column > 0 ? sheetX + inset : Math.max(room.left, sheetX - inset);
  const right = column < columns - 1 ? sheetX + width - inset : Math.min(room.right, sheetX + width + inset);
  const top = row > 0 ? sheetY + inset : Math.max(room.top, sheetY - inset);
  const bottom = row < rows - 1 ? sheetY + height - inset : Math.min(room.bottom, sheetY + height + inset);
  return [cross(left, top), cross(right, top), cross(left, bottom), cross(right, bottom)].join('');
}

/** Dashed edges where another sheet goes on, so that one knows which lines to lay over each other. */
export function seams({ columns, rows }: Tiling, { sheetX, sheetY, width, height, column, row }: Tile): Ops {
  const edges: Ops[] = [];
  const right = sheetX + width;
  const bottom = sheetY + height;
  if (column > 0) edges.push(line([sheetX, sheetY], [sheetX, bottom], HAIR));
  if (column < columns - 1) edges.push(line([right, sheetY], [right, bottom], HAIR));
  if (row > 0) edges.push(line([sheetX, sheetY], [right, sheetY], HAIR));
  if (row < rows - 1) edges.push(line([sheetX, bottom], [right, bottom], HAIR));
  return edges.length === 0 ? '' : `q [1 1.5] 0 d\n${edges.join('')}Q\n`;
}

/** A small plan of all sheets with this one filled. */
export function keyMap({ columns, rows, sheet }: Tiling, { column, row }: Tile): Ops {
  if (columns * rows === 1) return '';
  const cell = Math.min(5, 40 / columns, 18 / rows);
  const x = sheet.widthMm - MARGIN - columns * cell;
  const y = sheet.heightMm - FOOT + 8;
  let ops = `0.6 g ${num(x + column * cell)} ${num(y + row * cell)} ${num(cell)} ${num(cell)} re f 0 g\n`;
  for (let c = 0; c <= columns; c++) ops += line([x + c * cell, y], [x + c * cell, y + rows * cell], HAIR);
  for (let r = 0; r <= rows; r++) ops += line([x, y + r * cell], [x + columns * cell, y + r * cell], HAIR);
  return ops;
}
