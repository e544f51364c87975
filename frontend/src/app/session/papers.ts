export type Paper = 'a4' | 'letter' | 'a3' | 'roll-210';

/** Printable area, mm: the sheet without the 10 mm a printer cannot reach. A roll is as long as it must be. */
export const PAPERS: readonly { readonly value: Paper; readonly name: string; readonly width: number; readonly height: number }[] = [
  { value: 'a4', name: $localize`A4`, width: 190, height: 277 },
  { value: 'letter', name: $localize`Letter`, width: 195.9, height: 259.4 },
  { value: 'a3', name: $localize`A3`, width: 277, height: 400 },
  { value: 'roll-210', name: $localize`Roll, 210 mm`, width: 190, height: Number.POSITIVE_INFINITY },
];
