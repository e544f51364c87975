import { inflateSync } from 'node:zlib';

type Matrix = readonly [number, number, number, number, number, number];

/** What one painting operator drew: points in mm from the top left corner of the page. */
export interface PaintedPath {
  readonly points: readonly (readonly [number, number])[];
  readonly operator: 'f' | 'S';
  /** True inside the stencil's art, which every sheet shows through a window. */
  readonly isArt: boolean;
  readonly clip: readonly (readonly [number, number])[] | null;
}

export interface PdfPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly paths: readonly PaintedPath[];
}

const MM = 25.4 / 72;
/** Points on a curve: a bulge of a millimetre is found to a micrometre. */
const ALONG = 16;

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5],
];

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string | null;
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/gu)) {
    const body = match[2] ?? '';
    const at = body.indexOf('stream\n');
    const dictionary = at === -1 ? body : body.slice(0, at);
    const raw = at === -1 ? null : Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
    const readable = raw !== null && dictionary.includes('/FlateDecode') && !dictionary.includes('/Image');
    objects.set(Number(match[1]), { dictionary, stream: readable ? inflateSync(raw).toString('latin1') : null });
  }
  return objects;
}

interface State {
  readonly matrix: Matrix;
  readonly clip: PaintedPath['clip'];
}

/** Follows the drawing operators that our sheets use, with nothing but the PDF specification in hand. */
class Interpreter {
  readonly paths: PaintedPath[] = [];
  private stack: State[] = [];
  private state: State = { matrix: [1, 0, 0, 1, 0, 0], clip: null };
  private points: [number, number][] = [];
  private pen: readonly [number, number] = [0, 0];
  private windowing = false;

  constructor(private readonly pageHeight: number, private readonly form: string) {}

  run(content: string, isArt = false): void {
    let operands: number[] = [];
    for (const token of content.replace(/BT[\s\S]*?ET/gu, ' ').replace(/\[[^\]]*\]/gu, ' ').split(/\s+/u)) {
      const number = Number(token);
      if (token !== '' && !Number.isNaN(number)) operands.push(number);
      else if (token !== '' && !token.startsWith('/Art')) {
        this.operate(token, operands, isArt);
        operands = [];
      }
    }
  }

  private operate(token: string, n: readonly number[], isArt: boolean): void {
    const operators: Readonly<Record<string, () => void>> = {
      q: () => this.stack.push(this.state),
      Q: () => (this.state = this.stack.pop() ?? this.state),
      cm: () => (this.state = { ...this.state, matrix: times(n as unknown as Matrix, this.state.matrix) }),
      Do: () => this.run(this.form, true),
      W: () => (this.windowing = true),
      n: () => this.finish(null, isArt),
      f: () => this.finish('f', isArt),
      S: () => this.finish('S', isArt),
      m: () => this.add(n[0], n[1]),
      l: () => this.add(n[0], n[1]),
      c: () => (isArt ? this.curve(n) : this.add(n[4], n[5])),
      re: () => this.rectangle(n),
    };
    operators[token]?.();
  }

  private rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    this.add(x, y);
    this.add(x + width, y);
    this.add(x + width, y + height);
    this.add(x, y + height);
  }

  /** The art's curves as points along them: where the ink really goes, and not only where the curves begin and end. */
  private curve([bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0]: readonly number[]): void {
    const [ax, ay] = this.pen;
    for (let k = 1; k <= ALONG; k++) {
      const t = k / ALONG;
      const u = 1 - t;
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      this.add(a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy);
    }
  }

  private add(x = Number.NaN, y = Number.NaN): void {
    const m = this.state.matrix;
    this.pen = [x, y];
    this.points.push([(x * m[0] + y * m[2] + m[4]) * MM, this.pageHeight - (x * m[1] + y * m[3] + m[5]) * MM]);
  }

  private finish(operator: 'f' | 'S' | null, isArt: boolean): void {
    if (this.windowing) this.state = { ...this.state, clip: this.points };
    if (operator !== null) this.paths.push({ points: this.points, operator, isArt, clip: this.state.clip });
    this.points = [];
    this.windowing = false;
  }
}

/** Pages with everything they paint as coordinates: an independent reading of the PDF's own operators. */
export function pdfGeometry(bytes: Uint8Array): PdfPage[] {
  const objects = objectsOf(Buffer.from(bytes));
  const form = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Subtype /Form'))?.stream ?? '';
  return [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b/u.test(dictionary)).map(({ dictionary }) => {
    const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]*)\]/u.exec(dictionary)?.[1] ?? '').trim().split(/\s+/u).map(Number);
    const contents = objects.get(Number(/\/Contents (\d+) 0 R/u.exec(dictionary)?.[1]))?.stream ?? '';
    const interpreter = new Interpreter(height * MM, form);
    interpreter.run(contents);
    return { widthMm: width * MM, heightMm: height * MM, paths: interpreter.paths };
  });
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function extentOf(points: readonly (readonly [number, number])[]): Extent {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
}
