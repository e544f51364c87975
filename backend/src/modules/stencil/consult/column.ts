import type { Ops, Paper } from '../../../imaging/pdf/index.js';

/** Lines of text set one under the other. */
export class Column {
  private ops: Ops = '';
  private y: number;
  private readonly paper: Paper;
  private readonly x: number;
  private readonly width: number;

  constructor(paper: Paper, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
    this.paper = paper;
    this.x = x;
    this.y = y;
    this.width = width;
  }

  heading(words: string): void {
    this.skip(2.2);
    for (const line of this.paper.wrapped(words, { size: 3.4, width: this.width, bold: true })) this.put(line, 3.4, true);
    this.skip(0.8);
  }

  /** @param most lines; what is left over is cut with an ellipsis */
  words(words: string, size: number, most = 20): void {
    const lines = this.paper.wrapped(words, { size, width: this.width });
    lines.slice(0, most).forEach((line, i) => {
      this.put(i === most - 1 && lines.length > most ? `${line} …` : line, size);
    });
  }

  /** A line with a coloured verdict at its right end. */
  marked(words: string, mark: string, colour: Ops): void {
    const markWidth = this.paper.textWidth(mark, 2.5, true);
    const lines = this.paper.wrapped(words, { size: 2.9, width: this.width - markWidth - 2 });
    const top = this.y + 2.9 * 1.32;
    for (const line of lines) this.put(line, 2.9);
    this.ops += `q ${colour}\n${this.paper.text(mark, { x: this.x + this.width - markWidth, y: top, size: 2.5, bold: true })}Q\n`;
  }

  skip(mm: number): void {
    this.y += mm;
  }

  content(): Ops {
    return this.ops;
  }

  private put(line: string, size: number, bold = false): void {
    this.y += size * 1.32;
    this.ops += this.paper.text(line, { x: this.x, y: this.y, size, bold });
  }
}
