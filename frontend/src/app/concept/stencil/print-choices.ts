/** What the server calls the choices of a print, and what a tattooist calls them. */
export type Transfer = 'thermal' | 'inkjet' | 'hand';
export type Lines = 'as-drawn' | 'even';
export type Paper = 'a4' | 'letter' | 'a3' | 'roll-210';

export const TRANSFERS: readonly { readonly value: Transfer; readonly name: string; readonly note: string }[] = [
  { value: 'thermal', name: $localize`Thermal copier`, note: $localize`as drawn` },
  { value: 'inkjet', name: $localize`Inkjet with stencil ink`, note: $localize`flipped` },
  { value: 'hand', name: $localize`Traced by hand`, note: $localize`as drawn` },
];

export const LINES: readonly { readonly value: Lines; readonly name: string }[] = [
  { value: 'as-drawn', name: $localize`As drawn` },
  { value: 'even', name: $localize`Even, 0.5 mm` },
];

/** Printable area, mm: the sheet without the 10 mm a printer cannot reach. A roll is as long as it must be. */
export const PAPERS: readonly { readonly value: Paper; readonly name: string; readonly width: number; readonly height: number }[] = [
  { value: 'a4', name: $localize`A4`, width: 190, height: 277 },
  { value: 'letter', name: $localize`Letter`, width: 195.9, height: 259.4 },
  { value: 'a3', name: $localize`A3`, width: 277, height: 400 },
  { value: 'roll-210', name: $localize`Roll, 210 mm`, width: 190, height: Number.POSITIVE_INFINITY },
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
