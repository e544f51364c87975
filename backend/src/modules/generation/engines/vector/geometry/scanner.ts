const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const SEPARATOR = /[\s,]*/y;

/** Reads SVG path data token by token; arc flags may stand without a separator ("a5 5 0 0110 10"). */
export class PathScanner {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The next command letter, null when a number follows or the text ends. */
  command(): string | null {
    this.skip();
    const letter = this.text[this.at];
    if (letter === undefined || !/[a-zA-Z]/.test(letter)) return null;
    this.at += 1;
    return letter;
  }

  done(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  number(): number {
    this.skip();
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (match === null) throw new Error(`No number at ${this.at} of path "${this.text.slice(0, 60)}"`);
    this.at = NUMBER.lastIndex;
    return Number(match[0]);
  }

  flag(): boolean {
    this.skip();
    const digit = this.text[this.at];
    this.at += 1;
    return digit === '1';
  }

  private skip(): void {
    SEPARATOR.lastIndex = this.at;
    SEPARATOR.exec(this.text);
    this.at = SEPARATOR.lastIndex;
  }
}
