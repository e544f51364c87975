/** What the server calls the choices of a print, and what a tattooist calls them. */
export type Transfer = 'thermal' | 'inkjet' | 'hand';
export type Lines = 'as-drawn' | 'even';

export const TRANSFERS: readonly { readonly value: Transfer; readonly name: string; readonly note: string }[] = [
  { value: 'thermal', name: $localize`Thermal copier`, note: $localize`as drawn` },
  { value: 'inkjet', name: $localize`Inkjet with stencil ink`, note: $localize`flipped` },
  { value: 'hand', name: $localize`Traced by hand`, note: $localize`as drawn` },
];

export const LINES: readonly { readonly value: Lines; readonly name: string }[] = [
  { value: 'as-drawn', name: $localize`As drawn` },
  { value: 'even', name: $localize`Even, 0.5 mm` },
];

/** Tiles overlap, so that they can be joined; mm. */
export const OVERLAP_MM = 10;

/** Sheets a design needs, laid the better of both ways. Sizes in mm. */
export function sheetsFor(widthMm: number, heightMm: number, paper: { readonly width: number; readonly height: number }): number {
  const upright = tiles(widthMm, paper.width) * tiles(heightMm, paper.height);
  const turned = tiles(widthMm, paper.height) * tiles(heightMm, paper.width);
  return Math.min(upright, turned);
}

function tiles(length: number, room: number): number {
  return length <= room ? 1 : Math.ceil((length - OVERLAP_MM) / (room - OVERLAP_MM));
}
