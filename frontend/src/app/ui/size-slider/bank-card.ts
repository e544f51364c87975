/** Width of a bank card, mm (ISO/IEC 7810 ID-1). */
export const BANK_CARD_MM = 85.6;

const BANDS: readonly { readonly upTo: number; readonly words: string }[] = [
  { upTo: 0.2, words: $localize`About a thumbnail.` },
  { upTo: 0.38, words: $localize`A third of a bank card.` },
  { upTo: 0.6, words: $localize`Half a bank card.` },
  { upTo: 0.78, words: $localize`Two thirds of a bank card.` },
  { upTo: 0.96, words: $localize`A bit narrower than a bank card.` },
  { upTo: 1.04, words: $localize`As wide as a bank card.` },
  { upTo: 1.3, words: $localize`A bit wider than a bank card.` },
  { upTo: 1.75, words: $localize`One and a half bank cards.` },
  { upTo: 2.3, words: $localize`Two bank cards side by side.` },
  { upTo: 3.3, words: $localize`Three bank cards side by side.` },
];

/** A width a person can picture. `widthMm` in millimetres, above 0. */
export function againstBankCard(widthMm: number): string {
  const ratio = widthMm / BANK_CARD_MM;
  return BANDS.find((band) => ratio <= band.upTo)?.words ?? $localize`About ${Math.round(ratio)}:count: bank cards side by side.`;
}
