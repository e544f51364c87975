/** A field of real numbers, row by row. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** One box of fractional radius along lines of `count` values `step` apart; outside the field lies 0. */
interface Box {
  readonly radius: number;
  readonly count: number;
  readonly step: number;
}

function boxLine(from: Float32Array, to: Float32Array, start: number, { radius, count, step }: Box): void {
  const whole = Math.floor(radius);
  const part = radius - whole;
  const norm = 1 / (2 * radius + 1);
  const at = (k: number): number => (k >= 0 && k < count ? (from[start + k * step] as number) : 0);
  let sum = 0;
  for (let k = 0; k < whole; k++) sum += at(k);
  for (let k = 0; k < count; k++) {
    sum += at(k + whole) - at(k - whole - 1);
    to[start + k * step] = (sum + part * (at(k + whole + 1) + at(k - whole - 1))) * norm;
  }
}

/** Columns are done side by side, row after row, which the memory likes better than one column at a time. */
function boxDown({ width, height, data }: Field, to: Float32Array, radius: number): void {
  const whole = Math.floor(radius);
  const part = radius - whole;
  const norm = 1 / (2 * radius + 1);
  const sums = new Float32Array(width);
  const nothing = new Float32Array(width);
  const row = (y: number): Float32Array => (y >= 0 && y < height ? data.subarray(y * width, (y + 1) * width) : nothing);
  for (let y = 0; y < whole; y++) {
    const here = row(y);
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (here[x] as number);
  }
  for (let y = 0; y < height; y++) {
    const enters = row(y + whole);
    const leaves = row(y - whole - 1);
    const next = row(y + whole + 1);
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const sum = (sums[x] as number) + (enters[x] as number) - (leaves[x] as number);
      sums[x] = sum;
      to[i] = (sum + part * ((next[x] as number) + (leaves[x] as number))) * norm;
    }
  }
}

/** Variance of one box with fractional ends, px². */
function boxVariance(radius: number): number {
  const whole = Math.floor(radius);
  let sum = (radius - whole) * (whole + 1) ** 2;
  for (let k = 1; k <= whole; k++) sum += k * k;
  return (2 * sum) / (2 * radius + 1);
}

/** Radius of a box whose three-fold repetition has the variance of the Gaussian. */
function boxRadius(sigma: number): number {
  let [low, high] = [0, 2 * sigma + 1];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (3 * boxVariance(middle) < sigma * sigma) low = middle;
    else high = middle;
  }
  return high;
}

/** Gaussian blur of standard deviation `sigma` px, by three boxes each way; below 0.2 px the field comes back as it is. */
export function gaussian(field: Field, sigma: number): Field {
  if (sigma < 0.2) return field;
  const { width, height } = field;
  const radius = boxRadius(sigma);
  let now = field.data;
  const next = new Float32Array(now.length);
  for (let pass = 0; pass < 3; pass++) {
    for (let y = 0; y < height; y++) boxLine(now, next, y * width, { radius, count: width, step: 1 });
    const spare = pass === 0 ? new Float32Array(now.length) : now;
    boxDown({ width, height, data: next }, spare, radius);
    now = spare;
  }
  return { width, height, data: now };
}
