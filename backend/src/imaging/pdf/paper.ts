import { PDFDocument, PDFName, PrintScaling, StandardFonts, type PDFFont, type PDFPage, type PDFRef } from 'pdf-lib';
import { num, within, type Ops } from './ink-ops.js';

const POINTS_PER_MM = 72 / 25.4;

/** Characters that the built-in fonts of every PDF reader have (Windows code page 1252); others become a question mark. */
function printable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  return Array.from(text.normalize('NFC'), (character) => (known.has(character.codePointAt(0) ?? 0) ? character : '?')).join('');
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

  private constructor(document: PDFDocument, regular: PDFFont, heavy: PDFFont) {
    this.document = document;
    this.regular = regular;
    this.heavy = heavy;
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

  /** Operators that write one line of text, upright in the page's coordinates. */
  text(words: string, { x, y, size, bold = false }: TextStyle): Ops {
    const font = bold ? this.heavy : this.regular;
    const encoded = font.encodeText(printable(words, font)).toString();
    return `BT /${bold ? 'B' : 'F'} ${num(size)} Tf 1 0 0 -1 ${num(x)} ${num(y)} Tm ${encoded} Tj ET\n`;
  }

  /** Width of a line of text, mm. */
  textWidth(words: string, size: number, bold = false): number {
    const font = bold ? this.heavy : this.regular;
    return font.widthOfTextAtSize(printable(words, font), size);
  }

  /** The words broken into lines no wider than `width` mm. */
  wrapped(words: string, size: number, width: number): string[] {
    const lines: string[] = [];
    for (const word of words.split(/\s+/u).filter((part) => part !== '')) {
      const last = lines.at(-1);
      if (last !== undefined && this.textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
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
