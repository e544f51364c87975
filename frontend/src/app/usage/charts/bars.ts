export interface Slot {
  readonly label: string;
  readonly below: number;
  readonly above: number;
}

export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly belowY: number;
  readonly belowHeight: number;
  readonly aboveY: number;
  readonly aboveHeight: number;
}

/** No bar is wider, however few there are. Units of the box. */
const WIDEST = 48;

/** Stacked bars in a box; the tallest stack reaches its top. Sizes in the units of the box. */
export function barsFor(slots: readonly Slot[], box: { readonly width: number; readonly height: number }): { readonly bars: readonly Bar[]; readonly top: number } {
  const top = Math.max(...slots.map((slot) => slot.below + slot.above), 0);
  const pitch = box.width / Math.max(1, slots.length);
  const width = Math.min(WIDEST, pitch * 0.72);
  const scale = top === 0 ? 0 : box.height / top;
  const bars = slots.map((slot, index) => {
    const belowHeight = slot.below * scale;
    const aboveHeight = slot.above * scale;
    return {
      x: index * pitch + (pitch - width) / 2, width, belowHeight, belowY: box.height - belowHeight, aboveHeight, aboveY: box.height - belowHeight - aboveHeight,
    };
  });
  return { bars, top };
}
