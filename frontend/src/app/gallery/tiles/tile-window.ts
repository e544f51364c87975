/** What of a long grid is on the window, px from the grid's own upper edge. */
export interface View {
  readonly top: number;
  readonly bottom: number;
}

/** How tiles are laid out: so many side by side, and from the top of one row to the top of the next, px, `gap` included. */
export interface TileSize {
  readonly columns: number;
  readonly row: number;
  readonly gap: number;
}

/** The tiles that are drawn, and the room the others keep above and below them, px. */
export interface TileWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** Rows drawn beyond the window's edges, so that scrolling and the next Tab find them there. */
const ROWS_BEYOND = 3;

/** Pure: whole rows, at least those seen; the height of the grid is the same whatever is drawn of it. */
export function windowOf(count: number, { columns, row, gap }: TileSize, { top, bottom }: View): TileWindow {
  const rows = Math.ceil(count / columns);
  const first = clamp(Math.floor(top / row) - ROWS_BEYOND, rows);
  const last = clamp(Math.ceil(bottom / row) + ROWS_BEYOND, rows);
  if (last <= first) return { from: 0, to: 0, above: Math.max(0, rows * row - gap), below: 0 };
  return { from: first * columns, to: Math.min(count, last * columns), above: first * row, below: (rows - last) * row };
}

function clamp(row: number, rows: number): number {
  return Math.max(0, Math.min(rows, row));
}
