import sharp, { type Sharp } from 'sharp';
import { decodeRaster } from '../../../imaging/index.js';
import { num, Paper, type Ops } from '../../../imaging/pdf/index.js';
import { Column } from './column.js';
import type { ConsultCheck, ConsultFacts } from './consult-facts.js';

export type ConsultPaper = 'a4' | 'letter';

export interface ConsultOrder {
  readonly bytes: Uint8Array;
  readonly facts: ConsultFacts;
  readonly paper: ConsultPaper;
  /** Numbered marks, as SVG over the whole picture. */
  readonly overlay: string;
}

const SHEETS = { a4: { widthMm: 210, heightMm: 297 }, letter: { widthMm: 215.9, heightMm: 279.4 } } as const;
const MARGIN = 14;
const PICTURE_WIDTH = 104;
const PICTURE_HEIGHT = 128;
const MARKED_HEIGHT = 62;
const GAP = 8;
const TITLE_WIDTH = 180;
const VERDICTS: Record<ConsultCheck['verdict'], string> = { ok: 'OK', watch: 'WATCH', 'too-fine': 'TOO FINE' };
const COLOURS: Record<ConsultCheck['verdict'], string> = { ok: '.11 .39 .28 rg', watch: '.48 .29 0 rg', 'too-fine': '.64 .13 .18 rg' };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const image = (name: string, { x, y, width, height }: Box): Ops => `q ${num(width)} 0 0 ${num(-height)} ${num(x)} ${num(y + height)} cm /${name} Do Q\n`;

/** True size when it fits; otherwise as large as there is room for, and the scale is told. */
function pictureBox({ picture }: ConsultFacts): { readonly box: Box; readonly scale: number } {
  const scale = Math.min(1, PICTURE_WIDTH / picture.widthMm, PICTURE_HEIGHT / picture.heightMm);
  return { box: { x: MARGIN, y: 34, width: picture.widthMm * scale, height: picture.heightMm * scale }, scale };
}

const scaleWords = (scale: number): string => (scale === 1 ? 'True size when printed at 100 %' : `Scale 1 : ${(1 / scale).toFixed(2)}`);

function head(paper: Paper, facts: ConsultFacts): Ops {
  const size = `${num(Math.round(facts.widthMm * 10) / 10)} × ${num(Math.round(facts.heightMm * 10) / 10)} mm`;
  const what = [size, facts.placement, facts.style].filter((part) => part !== null).join('  ·  ');
  return paper.text(paper.wrapped(facts.title, { size: 6, width: TITLE_WIDTH, bold: true })[0] ?? '', { x: MARGIN, y: 19, size: 6, bold: true })
    + paper.text(what, { x: MARGIN, y: 26, size: 3.6 });
}

function checkRows(column: Column, checks: readonly ConsultCheck[]): void {
  for (const { number, name, measured, verdict, advice } of checks) {
    column.marked(`${number}  ${name}: ${measured}`, VERDICTS[verdict], COLOURS[verdict]);
    if (verdict !== 'ok') column.words(advice, 2.7);
    column.skip(0.7);
  }
}

const SCRIPTS = [
  ['Greek', /\p{Script=Greek}/u], ['Hebrew', /\p{Script=Hebrew}/u], ['Arabic', /\p{Script=Arabic}/u], ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u], ['Chinese characters', /\p{Script=Han}/u], ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u], ['emoji', /\p{Extended_Pictographic}/u],
] as const;

/** Says what the empty frames stand for, so that nobody takes them for a part of the words; null when there are none. */
function frameNote(unprintable: readonly string[]): string | null {
  if (unprintable.length === 0) return null;
  const scripts = SCRIPTS.filter(([, script]) => unprintable.some((grapheme) => script.test(grapheme))).map(([name]) => name);
  const which = scripts.length === 0 ? 'another script' : scripts.join(', ');
  const count = unprintable.length === 1 ? 'An empty frame stands for a character' : `${unprintable.length} empty frames stand for characters`;
  return `${count} that this sheet cannot print (${which}): read them on screen.`;
}

function rightColumn(paper: Paper, facts: ConsultFacts, column: Column): Ops {
  if (facts.words !== null) {
    column.heading('In the client’s words');
    column.words(`“${facts.words}”`, 3.1, 12);
    const note = frameNote(paper.unprintable(facts.words));
    if (note !== null) column.words(note, 2.7);
  }
  column.heading(facts.headline);
  checkRows(column, facts.checks);
  column.words(facts.texture, 2.7);
  column.heading('Needles (a suggestion from measured widths)');
  for (const needle of facts.needles) column.words(needle, 2.9);
  column.heading(`Under the needle: ${facts.sessionHours[0]} to ${facts.sessionHours[1]} hours (an estimate)`);
  return column.content();
}

function foot(paper: Paper, facts: ConsultFacts, sheetHeight: number): Ops {
  const y = sheetHeight - 10;
  return paper.text('Concept, to be redrawn by your artist.', { x: MARGIN, y, size: 3.2, bold: true })
    + paper.text(`Measured on the picture ${facts.sha256.slice(0, 16)}. Limits are rules of thumb; your artist knows better.`, { x: MARGIN + 62, y, size: 2.6 });
}

async function pictures(paper: Paper, { bytes, overlay }: ConsultOrder) {
  const { width, height, rgb } = await decodeRaster(bytes, 1600);
  const plain = sharp(rgb, { raw: { width, height, channels: 3 } });
  const marks = await sharp(Buffer.from(overlay), { density: 144 }).resize(width, height, { fit: 'fill' }).png().toBuffer();
  const marked = sharp(rgb, { raw: { width, height, channels: 3 } }).composite([{ input: marks }]).removeAlpha();
  const asJpeg = async (source: Sharp) => paper.picture(await source.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer(), 'image/jpeg');
  return { Plain: await asJpeg(plain), Marked: await asJpeg(marked) };
}

/** One page to take to the artist: the picture, its size and place, what was asked for, what was measured, what to talk about. */
export async function consultPdf(order: ConsultOrder): Promise<Uint8Array> {
  const { facts } = order;
  const sheet = SHEETS[order.paper];
  const paper = await Paper.open({
    title: `Consultation: ${facts.title}`,
    subject: 'Concept, to be redrawn by your artist. Made with AI Tattoo Concept Designer.',
    keywords: ['tattoo', 'concept', 'AI-assisted', `sha256:${facts.sha256}`, `${facts.widthMm} mm`],
  });
  const things = await pictures(paper, order);
  const { box, scale } = pictureBox(facts);
  const markedScale = Math.min(PICTURE_WIDTH / box.width, MARKED_HEIGHT / box.height, 1);
  const marked: Box = { x: MARGIN, y: box.y + box.height + GAP + 4, width: box.width * markedScale, height: box.height * markedScale };
  const left = new Column(paper, { x: MARGIN, y: marked.y + marked.height + GAP, width: PICTURE_WIDTH });
  left.heading('Talk about');
  for (const question of facts.questions) left.words(question, 2.9);
  const x = MARGIN + Math.max(PICTURE_WIDTH * 0.72, box.width) + GAP;
  const right = new Column(paper, { x, y: 38, width: sheet.widthMm - MARGIN - x });
  const content = head(paper, facts)
    + image('Plain', box) + paper.text(scaleWords(scale), { x: MARGIN, y: box.y + box.height + 4, size: 2.6 })
    + image('Marked', marked) + left.content() + rightColumn(paper, facts, right) + foot(paper, facts, sheet.heightMm);
  paper.page(sheet, content, { things });
  return paper.save();
}
