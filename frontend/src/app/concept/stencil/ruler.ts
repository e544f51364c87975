/** Where things lie on the stencil stage. Lengths on screen in CSS px, on skin in mm. */
export interface StageLayout {
  /** px of one mm */
  readonly scale: number;
  /** Thickness of a ruler, px. */
  readonly ruler: number;
  /** Corner of the drawing, px. */
  readonly left: number;
  readonly top: number;
  /** Drawing, px. */
  readonly width: number;
  readonly height: number;
}

const RULER_PX = 42;

/** Fits the drawing between two rulers, with room for crosses, dimensions and the check bar. */
export function layOut(stage: { readonly width: number; readonly height: number }, widthMm: number, heightMm: number): StageLayout {
  const roomWide = stage.width - RULER_PX;
  const roomHigh = stage.height - RULER_PX;
  const side = roomWide > 560 ? 0.6 : 0.66;
  const scale = Math.max(0.01, Math.min((roomWide * side) / widthMm, (roomHigh - 110) / heightMm));
  const width = widthMm * scale;
  const height = heightMm * scale;
  return { scale, ruler: RULER_PX, width, height, left: RULER_PX + (roomWide - width) / 2, top: RULER_PX + Math.max(24, (roomHigh - 64 - height) / 2) };
}

export interface Tick {
  /** px along the ruler from its zero */
  readonly at: number;
  readonly length: number;
  readonly label: string;
}

/** Ticks of a ruler `lengthPx` long: every mm while they can be told apart, labelled every 10 mm or more. */
export function ticksOf(lengthPx: number, scale: number): readonly Tick[] {
  const fine = [1, 5, 10, 50].find((step) => step * scale >= 4) ?? 100;
  const labelled = [10, 20, 50, 100, 200].find((step) => step * scale >= 46) ?? 500;
  return Array.from({ length: Math.floor(lengthPx / scale / fine) + 1 }, (_, index) => tick(index * fine, scale, labelled));
}

function tick(mm: number, scale: number, labelled: number): Tick {
  const tall = mm % labelled === 0;
  return { at: mm * scale, length: tall ? 22 : mm % (labelled / 2) === 0 ? 15 : 9, label: tall && mm > 0 ? String(mm) : '' };
}
