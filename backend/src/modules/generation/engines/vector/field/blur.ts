interface Pass {
  readonly width: number;
  readonly height: number;
  /** cells */
  readonly radius: number;
}

/** One box pass along every row. */
function across(from: Float32Array, to: Float32Array, { width, height, radius }: Pass): void {
  const share = 1 / (2 * radius + 1);
  for (let y = 0; y < height; y += 1) {
    const base = y * width;
    let sum = 0;
    for (let x = 0; x <= Math.min(radius, width - 1); x += 1) sum += from[base + x] as number;
    for (let x = 0; x < width; x += 1) {
      to[base + x] = sum * share;
      if (x + radius + 1 < width) sum += from[base + x + radius + 1] as number;
      if (x >= radius) sum -= from[base + x - radius] as number;
    }
  }
}

/** `sums[x] += sign * from[row][x]` for a whole row. */
function addRow(sums: Float64Array, from: Float32Array, row: number, sign: 1 | -1): void {
  const base = row * sums.length;
  for (let x = 0; x < sums.length; x += 1) sums[x] = (sums[x] as number) + sign * (from[base + x] as number);
}

/** One box pass down every column, all columns side by side: memory is read in its order. */
function down(from: Float32Array, to: Float32Array, { width, height, radius }: Pass): void {
  const share = 1 / (2 * radius + 1);
  const sums = new Float64Array(width);
  for (let y = 0; y <= Math.min(radius, height - 1); y += 1) addRow(sums, from, y, 1);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) to[y * width + x] = (sums[x] as number) * share;
    if (y + radius + 1 < height) addRow(sums, from, y + radius + 1, 1);
    if (y >= radius) addRow(sums, from, y - radius, -1);
  }
}

/** Two box passes each way (a tent): `radius` in cells; what lies outside counts as 0. */
export function blurred(data: Float32Array, width: number, height: number, radius: number): Float32Array {
  const pass = { width, height, radius: Math.max(1, Math.round(radius)) };
  const [between, out] = [new Float32Array(data.length), new Float32Array(data.length)];
  across(data, between, pass);
  down(between, out, pass);
  across(out, between, pass);
  down(between, out, pass);
  return out;
}
