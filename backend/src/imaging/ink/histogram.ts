/** The value below which `share` of the counted values lie; 0 for an empty histogram. */
export function quantileOf(histogram: Uint32Array, share: number): number {
  let total = 0;
  for (const n of histogram) total += n;
  let left = share * total;
  for (let value = 0; value < histogram.length; value++) {
    left -= histogram[value] as number;
    if (left < 0) return value;
  }
  return total === 0 ? 0 : histogram.length - 1;
}

export function histogramOf(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (let i = 0; i < data.length; i++) {
    const value = data[i] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}
