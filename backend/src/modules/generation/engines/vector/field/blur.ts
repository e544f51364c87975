/** One box pass along lines of `count` cells `step` apart, starting at each of `starts` × `stride`. */
function boxPass(from: Float32Array, to: Float32Array, plan: { lines: number; stride: number; count: number; step: number; radius: number }): void {
  const { lines, stride, count, step, radius } = plan;
  const share = 1 / (2 * radius + 1);
  for (let line = 0; line < lines; line += 1) {
    const base = line * stride;
    let sum = 0;
    for (let k = 0; k <= Math.min(radius, count - 1); k += 1) sum += from[base + k * step] as number;
    for (let k = 0; k < count; k += 1) {
      to[base + k * step] = sum * share;
      const enter = k + radius + 1;
      const leave = k - radius;
      if (enter < count) sum += from[base + enter * step] as number;
      if (leave >= 0) sum -= from[base + leave * step] as number;
    }
  }
}

/** Two box passes each way (a tent): `radius` in cells; what lies outside counts as 0. */
export function blurred(data: Float32Array, width: number, height: number, radius: number): Float32Array {
  const r = Math.max(1, Math.round(radius));
  let from = data;
  for (let pass = 0; pass < 2; pass += 1) {
    const across = new Float32Array(data.length);
    const down = new Float32Array(data.length);
    boxPass(from, across, { lines: height, stride: width, count: width, step: 1, radius: r });
    boxPass(across, down, { lines: width, stride: 1, count: height, step: width, radius: r });
    from = down;
  }
  return from;
}
