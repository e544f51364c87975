import type { DrawingMeasures } from '../../../imaging/index.js';
import { rounded, worst, type Check, type Verdict } from './check.js';
import { compositionChecks } from './composition-checks.js';
import { finenessChecks, smallestSafeWidthMm } from './fineness-checks.js';
import type { PlacementLimits, StyleLimits } from './limits.js';
import { suggestedNeedles } from './needles.js';
import { Scale } from './scale.js';
import { sessionHours } from './session-hours.js';
import { sizeChecks } from './size-checks.js';
import { textureReport, type TextureReport } from './texture.js';

/** Whether a drawing can be tattooed at a size, and where not. Lengths on the skin, mm. */
export interface TattooabilityReport {
  /** From the first to the last column of ink. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** Pixels of the picture as it was sent, per mm. */
  readonly pxPerMm: number;
  /** The whole picture at this size, the frame that `at` is measured in. */
  readonly picture: { readonly widthMm: number; readonly heightMm: number };
  readonly style: string;
  readonly placement: string | null;
  readonly verdict: Verdict;
  readonly smallestSafeWidthMm: number;
  readonly checks: readonly Check[];
  readonly texture: TextureReport;
  readonly notices: readonly string[];
  readonly estimates: { readonly needles: readonly string[]; readonly sessionHours: readonly [number, number] };
}

export interface ReportRequest {
  readonly widthMm: number;
  readonly style: StyleLimits;
  readonly placement: PlacementLimits | null;
  /** Width of the picture as it was sent, px; it may have been scaled down for measuring. */
  readonly sourceWidth: number;
}

/** Pigment on most of the picture is a photograph or a scene, not a drawing on paper. */
const MOSTLY_COVERED = 0.8;

function noticesFor(measures: DrawingMeasures): string[] {
  const notices: string[] = [];
  if (measures.tones.ofPicture > MOSTLY_COVERED && measures.edges.sides >= 3) {
    notices.push('This looks like a photograph or a scene. The report is meant for a drawing on plain paper.');
  }
  if (measures.line !== null && measures.line.width < 1) {
    notices.push('The finest lines are thinner than a pixel of the picture: their width is an estimate.');
  }
  return notices;
}

/** The report on measured pixels; pure, and quick enough to follow a slider. */
export function tattooabilityReport(measures: DrawingMeasures, { widthMm, style, placement, sourceWidth }: ReportRequest): TattooabilityReport {
  const scale = new Scale(measures, widthMm);
  const sourcePxPerMm = (scale.pxPerMm * sourceWidth) / measures.picture.width;
  const checks = [
    ...finenessChecks(measures, style, scale), ...compositionChecks(measures, scale), ...sizeChecks(scale, placement, sourcePxPerMm),
  ];
  return {
    widthMm,
    heightMm: rounded(scale.heightMm),
    pxPerMm: rounded(sourcePxPerMm),
    picture: { widthMm: rounded(scale.mm(measures.picture.width)), heightMm: rounded(scale.mm(measures.picture.height)) },
    style: style.slug,
    placement: placement?.slug ?? null,
    verdict: worst(checks.map((check) => check.verdict)),
    smallestSafeWidthMm: smallestSafeWidthMm(measures, style),
    checks,
    texture: textureReport(measures, scale),
    notices: noticesFor(measures),
    estimates: { needles: suggestedNeedles(measures, scale), sessionHours: sessionHours(measures, scale, placement) },
  };
}
