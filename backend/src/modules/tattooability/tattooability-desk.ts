import { Injectable } from '@nestjs/common';
import { ComputedResults } from '../../platform/workers/index.js';
import type { Principal } from '../access/index.js';
import { ImageViewing } from '../images/index.js';
import { skinColour } from './ageing/skin-tones.js';
import { placementLimits, styleLimits } from './catalogue-limits.js';
import { overlaySvg } from './overlay/overlay-svg.js';
import { PictureWork } from './picture-work.js';
import { tattooabilityReport, type TattooabilityReport } from './report/report.js';
import type { AgeingQuery, ReportQuery } from './tattooability.contracts.js';
import type { MeasuredPicture } from './tattooability.worker.js';

const WORKER = { beside: import.meta.url, file: './tattooability.worker' };
/** A reading is a page of numbers. */
const READING_BYTES = 4096;

/** Measures pictures of the people who ask for them. A picture is measured once; every width is computed from that. */
@Injectable()
export class TattooabilityDesk {
  private readonly readings = new ComputedResults<MeasuredPicture>({ entries: 2000, bytes: 8e6 }, () => READING_BYTES);
  private readonly aged = new ComputedResults<Uint8Array>({ entries: 100, bytes: 48e6 }, (png) => png.byteLength);

  constructor(private readonly viewing: ImageViewing, private readonly work: PictureWork) {}

  /** @throws AppError `image-not-found`, `nothing-drawn`, `image-unreadable` */
  async report(caller: Principal | null, sha256: string, { widthMm, style, placement, ...link }: ReportQuery): Promise<TattooabilityReport> {
    const { bytes } = await this.viewing.read(caller, sha256, link);
    const { measures, sourceWidth } = await this.readings.get(sha256, () => this.work.run<MeasuredPicture>({ ...WORKER, task: 'measure' }, bytes));
    return tattooabilityReport(measures, { widthMm, style: styleLimits(style), placement: placementLimits(placement), sourceWidth });
  }

  /** SVG marks for the same report. */
  async overlay(caller: Principal, sha256: string, query: ReportQuery): Promise<string> {
    return overlaySvg(await this.report(caller, sha256, query));
  }

  /** PNG bytes. */
  async ageing(caller: Principal, sha256: string, { widthMm, years, skin, language }: AgeingQuery): Promise<Uint8Array> {
    const { bytes } = await this.viewing.read(caller, sha256);
    const order = { bytes, widthMm, years, skin: skinColour(skin), language };
    return this.aged.get(JSON.stringify([sha256, widthMm, years, order.skin, language]), () => this.work.run<Uint8Array>({ ...WORKER, task: 'age' }, order));
  }
}
