/** Light from the upper left, a little towards the viewer. */
const LIGHT = { x: -0.55, y: -0.65, z: 0.52 } as const;

/** Darkness (0 lit … 1 in shade) of a height field under one distant light; 0 where the height is 0. */
export function lambert(height: Float32Array, width: number, rows: number): Float32Array {
  const tone = new Float32Array(height.length);
  for (let y = 1; y < rows - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const i = y * width + x;
      if ((height[i] as number) <= 0) continue;
      const dx = ((height[i + 1] as number) - (height[i - 1] as number)) / 2;
      const dy = ((height[i + width] as number) - (height[i - width] as number)) / 2;
      const light = (-dx * LIGHT.x - dy * LIGHT.y + LIGHT.z) / Math.sqrt(dx * dx + dy * dy + 1);
      tone[i] = 1 - Math.max(0, Math.min(1, light * 0.95));
    }
  }
  return tone;
}
