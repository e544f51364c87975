export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a drawn loop lies, in words an interpreter and a person understand. Points in 0…1 of the picture. */
export function regionOf(loop: readonly Point[]): string {
  const x = middle(loop.map((point) => point.x));
  const y = middle(loop.map((point) => point.y));
  const column = x < 0.36 ? 'left' : x > 0.64 ? 'right' : 'centre';
  const row = y < 0.36 ? 'top' : y > 0.64 ? 'bottom' : 'middle';
  return NAMES[`${row} ${column}`] ?? '';
}

const NAMES: Readonly<Record<string, string>> = {
  'top left': $localize`the upper left part`, 'top centre': $localize`the upper part`, 'top right': $localize`the upper right part`,
  'middle left': $localize`the left part`, 'middle centre': $localize`the middle`, 'middle right': $localize`the right part`,
  'bottom left': $localize`the lower left part`, 'bottom centre': $localize`the lower part`, 'bottom right': $localize`the lower right part`,
};

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
