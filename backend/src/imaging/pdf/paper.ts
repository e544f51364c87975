import { PDFDocument, PDFName, PrintScaling, StandardFonts, type PDFFont, type PDFPage, type PDFRef } from 'pdf-lib';
import { within, type Ops } from './ink-ops.js';
import { graphemesOf, TextSetter } from './set-text.js';

const POINTS_PER_MM = 72 / 25.4;

/** A word in parts that fit: Chinese and web addresses have no spaces. */
function brokenUp(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  for (const grapheme of graphemesOf(word)) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + grapheme)) parts[parts.length - 1] = last + grapheme;
    else parts.push(grapheme);
  }
  return parts;
}

export interface TextStyle {
  readonly x: number;
  /** Base line. */
  readonly y: number;
  /** mm, em height */
  readonly size: number;
  readonly bold?: boolean;
}

export interface PaperFacts {
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
}

/** A PDF drawn in millimetres from the top left corner, every page of its own size. Prints at 100 % unless told otherwise. */
export class Paper {
  private readonly document: PDFDocument;
  private readonly regular: PDFFont;
  private readonly heavy: PDFFont;
  private readonly set: { readonly regular: TextSetter; readonly heavy: TextSetter };

  private constructor(document: PDFDocument, regular: PDFFont, heavy: PDFFont) {
    this.document = document;
    this.regular = regular;
    this.heavy = heavy;
    this.set = { regular: new TextSetter(regular), heavy: new TextSetter(heavy) };
  }

  static async open({ title, subject, keywords }: PaperFacts): Promise<Paper> {
    const document = await PDFDocument.create();
    const software = 'AI Tattoo Concept Designer';
    document.setTitle(title, { showInWindowTitleBar: true });
    document.setSubject(subject);
    document.setKeywords([...keywords]);
    document.setCreator(software);
    document.setProducer(software);
    document.setCreationDate(new Date(0));
    document.setModificationDate(new Date(0));
    document.catalog.getOrCreateViewerPreferences().setPrintScaling(PrintScaling.None);
    const regular = await document.embedFont(StandardFonts.Helvetica);
    return new Paper(document, regular, await document.embedFont(StandardFonts.HelveticaBold));
  }

  /** Content that several pages show: kept once in the file. `box` bounds it, in its own units. */
  form(content: Ops, box: readonly [number, number, number, number]): PDFRef {
    const { context } = this.document;
    return context.register(context.flateStream(content, { Type: 'XObject', Subtype: 'Form', BBox: [...box], Resources: {} }));
  }

  async picture(bytes: Uint8Array, mimeType: 'image/png' | 'image/jpeg'): Promise<PDFRef> {
    const image = mimeType === 'image/png' ? await this.document.embedPng(bytes) : await this.document.embedJpg(bytes);
    return image.ref;
  }

  /**
   * A page of true millimetres.
   * @param scale what one millimetre of the content measures in the file: the correction of a printer that prints small or large
   */
  page(size: { readonly widthMm: number; readonly heightMm: number }, content: Ops, { scale = 1, things = {} }: PageExtras = {}): void {
    const page = this.document.addPage([size.widthMm * POINTS_PER_MM, size.heightMm * POINTS_PER_MM]);
    const { context } = this.document;
    this.addResources(page, things);
    const k = POINTS_PER_MM * scale;
    const body = within([k, 0, 0, -k, 0, size.heightMm * POINTS_PER_MM], `0 g 0 G\n${content}`);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(body)));
  }

  private addResources(page: PDFPage, things: Readonly<Record<string, PDFRef>>): void {
    page.node.setFontDictionary(PDFName.of('F'), this.regular.ref);
    page.node.setFontDictionary(PDFName.of('B'), this.heavy.ref);
    for (const [name, ref] of Object.entries(things)) page.node.setXObject(PDFName.of(name), ref);
  }

  /** Operators that write one line of text, upright in the page's coordinates; a frame for what cannot be printed. */
  text(words: string, { x, y, size, bold = false }: TextStyle): Ops {
    return (bold ? this.set.heavy : this.set.regular).ops(words, bold ? 'B' : 'F', { x, y, size });
  }

  /** Width of a line of text, mm. */
  textWidth(words: string, size: number, bold = false): number {
    return (bold ? this.set.heavy : this.set.regular).width(words, size);
  }

  /** Characters of the words that are printed as empty frames. */
  unprintable(words: string): string[] {
    return this.set.regular.unprintable(words);
  }

  /** The words broken into lines no wider than `width` mm; words that are longer than a line are broken inside. */
  wrapped(words: string, { size, width, bold = false }: { readonly size: number; readonly width: number; readonly bold?: boolean }): string[] {
    const fits = (text: string): boolean => this.textWidth(text, size, bold) <= width;
    const lines: string[] = [];
    for (const word of words.split(/\s+/u).filter((part) => part !== '').flatMap((part) => brokenUp(part, fits))) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  }

  save(): Promise<Uint8Array> {
    return this.document.save({ useObjectStreams: false });
  }
}

export interface PageExtras {
  readonly scale?: number;
  /** Forms and pictures by the name that `/Name Do` calls them. */
  readonly things?: Readonly<Record<string, PDFRef>>;
}
