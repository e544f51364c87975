/** Where a page ended: the last row's rank (0 where only time counts), time and id. Opaque to callers. */
export interface Cursor {
  readonly rank: number;
  readonly at: Date;
  readonly id: string;
}

export const writeCursor = ({ rank, at, id }: Cursor): string => Buffer.from(`${at.getTime()} ${id}${rank === 0 ? '' : ` ${rank}`}`).toString('base64url');

/** @returns null when it is not a cursor of ours */
export function readCursor(text: string): Cursor | null {
  const [, time, id, rank = '0'] = /^(\d{1,15}) (\S{1,200})(?: (\d{1,9}))?$/u.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  return time === undefined || id === undefined ? null : { rank: Number(rank), at: new Date(Number(time)), id };
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

/** Cuts `limit + 1` rows to a page; the one too many says that there is more. */
export function pageOf<Row>(rows: readonly Row[], limit: number, cursorOf: (row: Row) => Cursor): Page<Row> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, nextCursor: rows.length > limit && last !== undefined ? writeCursor(cursorOf(last)) : null };
}
