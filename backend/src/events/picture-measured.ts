/** The owner of a drawing had it measured: at this size, for this style and place. */
export interface PictureMeasured {
  readonly ownerId: string;
  readonly sha256: string;
  readonly widthMm: number;
  readonly style: string | null;
  readonly placement: string | null;
  readonly verdict: 'ok' | 'watch' | 'too-fine';
}

export const PICTURE_MEASURED = 'picture.measured';
