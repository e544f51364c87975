import { clipped, filled, Paper, stroked, within, type Ops } from '../../../imaging/pdf/index.js';
import type { StencilDrawing } from '../line-art/stencil-drawing.js';
import { checkBar, keyMap, registration, seams } from './furniture.js';
import { FOOT, MARGIN, tile, type PaperName, type Tile, type Tiling } from './tiling.js';

/** How the drawing gets on the skin; decides whether the print is mirrored. */
export type Transfer = 'thermal' | 'inkjet' | 'hand';

/** Inkjet stencil ink is laid face down and turns the drawing round; thermal and hand-traced hectograph sheets do not. */
export const isFlipped = (transfer: Transfer): boolean => transfer === 'inkjet';

export interface PrintWish {
  readonly paper: PaperName;
  readonly transfer: Transfer;
  /** 50 mm over what the person's check bar measured. */
  readonly correction: number;
  readonly title: string;
}

const TRANSFER_WORDS: Record<Transfer, string> = {
  thermal: 'thermal copier, as drawn', inkjet: 'inkjet stencil ink, flipped', hand: 'traced by hand, as drawn',
};

function artOps({ layers, strokeMm, dashMm }: StencilDrawing): Ops {
  return layers
    .map((layer) => filled(layer.filled) + stroked(layer.stroked, strokeMm) + stroked(layer.dashed, dashMm, '[1.1 .9] 0'))
    .join('');
}

const mm = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

function words(paper: Paper, drawing: StencilDrawing, { sheet, tiles }: Tiling, wish: PrintWish & { readonly number: number }): Ops {
  const x = MARGIN + 92;
  const y = sheet.heightMm - FOOT + 12;
  const size = `${mm(drawing.widthMm)} × ${mm(drawing.heightMm)} mm`;
  const count = tiles.length === 1 ? '' : ` · sheet ${wish.number} of ${tiles.length}, overlap 10 mm`;
  const lines = [
    paper.text('This side reads correctly on skin', { x, y, size: 3, bold: true }),
    paper.text(`${size} · ${TRANSFER_WORDS[wish.transfer]}`, { x, y: y + 4.4, size: 2.7 }),
    paper.text(`${wish.title.slice(0, 60)}${count}`, { x, y: y + 8.2, size: 2.7 }),
  ];
  if (drawing.hasLettering) lines.push(paper.text('It has lettering: read it on the skin before you begin.', { x, y: y + 12, size: 2.7, bold: true }));
  return lines.join('');
}

function sheetOps(tiling: Tiling, part: Tile, furniture: Ops): Ops {
  const { sheetX, sheetY, artX, artY, width, height } = part;
  const window = { x: sheetX - 0.5, y: sheetY - 0.5, width: width + 1, height: height + 1 };
  const art = clipped(tiling.tiles.length === 1 ? window : { x: sheetX, y: sheetY, width, height },
    within([1, 0, 0, 1, sheetX - artX, sheetY - artY], '/Art Do\n'));
  return art + seams(tiling, part) + registration(tiling, part) + keyMap(tiling, part) + furniture;
}

/**
 * The stencil as vector sheets at true size: check bar of 50 mm, registration crosses, overlapping tiles with a key map.
 * The page of a flipped transfer is the exact mirror of the page as drawn, words and all.
 */
export async function stencilPdf(drawing: StencilDrawing, wish: PrintWish): Promise<Uint8Array> {
  const { widthMm, heightMm } = drawing;
  const paper = await Paper.open({
    title: `Stencil, ${wish.title}, ${mm(widthMm)} mm`,
    subject: `Tattoo stencil at true size, ${mm(widthMm)} × ${mm(heightMm)} mm, ${TRANSFER_WORDS[wish.transfer]}. Concept, to be redrawn by your artist.`,
    keywords: ['tattoo', 'stencil', 'AI-generated concept'],
  });
  const bleed = drawing.strokeMm;
  const art = paper.form(artOps(drawing), [-bleed, -bleed, widthMm + bleed, heightMm + bleed]);
  const tiling = tile(drawing, wish.paper, wish.correction);
  const { sheet } = tiling;
  tiling.tiles.forEach((part, i) => {
    const furniture = checkBar(paper, sheet.heightMm) + words(paper, drawing, tiling, { ...wish, number: i + 1 });
    const content = sheetOps(tiling, part, furniture);
    const page = isFlipped(wish.transfer) ? within([-1, 0, 0, 1, sheet.widthMm, 0], content) : content;
    const trueSize = { widthMm: sheet.widthMm * wish.correction, heightMm: sheet.heightMm * wish.correction };
    paper.page(trueSize, page, { scale: wish.correction, things: { Art: art } });
  });
  return paper.save();
}
