import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/index.js';
import { ComputedResults } from '../../platform/workers/index.js';
import type { Principal } from '../access/index.js';
import { ImageViewing } from '../images/index.js';
import { findPlacement, findStyle } from '../prompt-engineering/index.js';
import { PictureWork, TattooabilityDesk } from '../tattooability/index.js';
import { describeConsult } from './consult/describe.js';
import { CHECK_BAR_MM } from './print/furniture.js';
import { MOST_DOTS } from './sheet/stencil-png.js';
import type { ConsultSheetQuery, StencilPdfQuery, StencilPngQuery, StencilSvgQuery } from './stencil.contracts.js';
import { stencilProblems } from './stencil.errors.js';
import { sayOfStencils } from './stencil.sentences.js';
import type { StencilOrder } from './stencil.worker.js';

const WORKER = { beside: import.meta.url, file: './stencil.worker' };

type AnyQuery = StencilSvgQuery & Partial<Pick<StencilPngQuery, 'dpi'>> & Partial<Pick<StencilPdfQuery, 'paper'>>;

/** Stencils and sheets for the people who ask for them, computed on threads, each once for the same wish. */
@Injectable()
export class StencilDesk {
  private readonly sheets = new ComputedResults<string | Uint8Array>({ entries: 200, bytes: 64e6 }, (sheet) => sheet.length);

  constructor(
    private readonly viewing: ImageViewing,
    private readonly work: PictureWork,
    private readonly tattooability: TattooabilityDesk,
  ) {}

  /** @throws AppError `image-not-found`, `nothing-drawn`, `image-unreadable` */
  svg(caller: Principal, sha256: string, query: StencilSvgQuery): Promise<string> {
    return this.sheet<string>('svg', caller, sha256, query);
  }

  /** One bit a dot. @throws AppError `stencil-too-large` besides those of `svg` */
  async png(caller: Principal, sha256: string, query: StencilPngQuery): Promise<Uint8Array> {
    const { heightMm } = await this.tattooability.report(caller, sha256, { widthMm: query.widthMm });
    const dots = query.widthMm * heightMm * (query.dpi / 25.4) ** 2;
    if (dots > MOST_DOTS) {
      throw new AppError(stencilProblems.tooManyDots, {
        detail: sayOfStencils('stencil-dots', { dots: Math.round(dots / 1e6), most: MOST_DOTS / 1e6 }),
      });
    }
    return this.sheet<Uint8Array>('png', caller, sha256, query);
  }

  pdf(caller: Principal, sha256: string, query: StencilPdfQuery): Promise<Uint8Array> {
    return this.sheet<Uint8Array>('pdf', caller, sha256, query);
  }

  /** One page for the talk with the artist. */
  async consultSheet(caller: Principal, sha256: string, { paper, title, words, ...query }: ConsultSheetQuery): Promise<Uint8Array> {
    const { bytes } = await this.viewing.read(caller, sha256);
    const report = await this.tattooability.report(caller, sha256, query);
    const overlay = await this.tattooability.overlay(caller, sha256, query);
    const facts = describeConsult(report, {
      title, sha256, words: words ?? null,
      styleName: query.style === undefined ? null : (findStyle(query.style)?.name ?? null),
      placementName: query.placement === undefined ? null : (findPlacement(query.placement)?.name ?? null),
    });
    return this.work.run<Uint8Array>({ ...WORKER, task: 'consult' }, { bytes, facts, paper, overlay });
  }

  private async sheet<Sheet extends string | Uint8Array>(task: string, caller: Principal, sha256: string, query: AnyQuery): Promise<Sheet> {
    const { bytes } = await this.viewing.read(caller, sha256);
    const { lines, strokeMm, solids, widthMm, transfer, title } = query;
    const order: StencilOrder = {
      bytes, widthMm, wish: { lines, strokeMm, solids }, transfer, title,
      correction: CHECK_BAR_MM / query.correction, paper: query.paper ?? 'a4', dpi: query.dpi ?? 300,
    };
    const key = JSON.stringify([task, sha256, { ...order, bytes: null }]);
    return (await this.sheets.get(key, () => this.work.run<Sheet>({ ...WORKER, task }, order))) as Sheet;
  }
}
