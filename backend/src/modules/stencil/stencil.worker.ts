import { decodeRaster } from '../../imaging/index.js';
import { workerTask } from '../../platform/worker-tasks/index.js';
import { consultPdf, type ConsultOrder } from './consult/consult-pdf.js';
import { drawStencil } from './line-art/draw-stencil.js';
import type { LineWish, StencilDrawing } from './line-art/stencil-drawing.js';
import { isFlipped, stencilPdf, type Transfer } from './print/stencil-pdf.js';
import type { PaperName } from './print/tiling.js';
import { stencilPng, type PrinterDpi } from './sheet/stencil-png.js';
import { stencilSvg } from './sheet/stencil-svg.js';

export interface StencilOrder {
  readonly bytes: Uint8Array;
  readonly widthMm: number;
  readonly wish: LineWish;
  readonly transfer: Transfer;
  /** 50 mm over what the person's check bar measured. */
  readonly correction: number;
  readonly title: string;
  readonly paper: PaperName;
  readonly dpi: PrinterDpi;
}

async function drawing({ bytes, widthMm, wish }: StencilOrder): Promise<StencilDrawing> {
  return drawStencil(await decodeRaster(bytes), widthMm, wish);
}

export const svg = workerTask(async (order: StencilOrder): Promise<string> =>
  stencilSvg(await drawing(order), { ...order, flipped: isFlipped(order.transfer) }));

export const png = workerTask(async (order: StencilOrder): Promise<Uint8Array> =>
  stencilPng(await drawing(order), order.dpi, { ...order, flipped: isFlipped(order.transfer) }));

export const pdf = workerTask(async (order: StencilOrder): Promise<Uint8Array> => stencilPdf(await drawing(order), order));

export const consult = workerTask((order: ConsultOrder): Promise<Uint8Array> => consultPdf(order));
