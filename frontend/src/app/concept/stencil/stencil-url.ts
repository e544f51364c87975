import { query } from '../../session/api-path';
import type { Lines, Transfer } from './print-choices';

export interface StencilAsked {
  readonly sha256: string;
  /** mm */
  readonly widthMm: number;
  readonly transfer: Transfer;
  readonly lines: Lines;
  readonly paper: string;
  /** What the printed 50 mm bar measured, mm. */
  readonly checkBarMm: number;
}

/** Address of a stencil. The correction undoes the printer: a bar that came out 47.0 mm asks for 50 / 47. */
export function stencilUrl(kind: 'svg' | 'png' | 'pdf', asked: StencilAsked): string {
  const { sha256, widthMm, transfer, lines, paper, checkBarMm } = asked;
  const correction = checkBarMm === 50 ? null : (50 / checkBarMm).toFixed(4);
  const values = query({ widthMm, transfer, lines, ...(kind === 'pdf' ? { paper, correction } : {}), ...(kind === 'png' ? { dpi: 300 } : {}) });
  const parameters = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return `/api/v1/images/${sha256}/stencil.${kind}?${parameters}`;
}
