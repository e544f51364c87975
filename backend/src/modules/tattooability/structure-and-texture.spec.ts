import { afterAll, describe, expect, it } from '@jest/globals';
import { drawn } from '../../../test/support/imaging/art.js';
import type { DrawingMeasures } from '../../imaging/index.js';
import { WorkerPool } from '../../platform/workers/index.js';
import type { MeasuredPicture } from './tattooability.worker.js';

const SIZE = 1000;
/** A frame 800 px wide of 8 px lines: what every drawing here has besides. */
const FRAME = '<circle cx="500" cy="500" r="396" fill="none" stroke="#000" stroke-width="8"/>';

const pool = new WorkerPool(1);
afterAll(() => pool.close());

async function measure(svg: string): Promise<DrawingMeasures> {
  const bytes = await drawn(`<g stroke="#000" fill="none" stroke-width="8">${FRAME}${svg}</g>`, SIZE);
  const { measures } = await pool.run<MeasuredPicture>({ beside: import.meta.url, file: './tattooability.worker', task: 'measure' }, bytes);
  return measures;
}

const lines = (count: number, line: (k: number) => string): string => Array.from({ length: count }, (_, k) => line(k)).join('');

/** A box with 2 px lines every `step` px in it, from side to side. */
const hatchedBox = (step: number): string => '<rect x="350" y="350" width="300" height="300"/>'
  + `<g stroke-width="2">${lines(Math.floor(290 / step), (k) => `<path d="M350 ${355 + k * step}H650"/>`)}</g>`;

describe('what is graded as structure', () => {
  it.each([6, 9, 14])('not hatching, %i px apart: the lines and the light between them are texture', async (step) => {
    const { line, gap, texture } = await measure(hatchedBox(step));
    expect(line?.width).toBeCloseTo(8, 0);
    expect(gap?.width ?? 100).toBeGreaterThan(12);
    expect(texture.line?.width).toBeCloseTo(2, 0);
    expect(Math.abs((texture.gap?.width ?? 0) - (step - 2))).toBeLessThan(1);
    expect(texture.hatching).toBeGreaterThan(0.5);
  });

  it('not hatching laid across hatching', async () => {
    const across = lines(25, (k) => `<path d="M${360 + k * 11} 350V650"/>`);
    const { line, gap, counter } = await measure(`${hatchedBox(11)}<g stroke-width="2">${across}</g>`);
    expect(line?.width).toBeCloseTo(8, 0);
    expect(gap?.width ?? 100).toBeGreaterThan(12);
    expect(counter?.diameter ?? 100).toBeGreaterThan(12);
  });

  it('not white hatching in black', async () => {
    const white = lines(20, (k) => `<path stroke="#fff" stroke-width="2" d="M370 ${370 + k * 13}H630"/>`);
    const { gap } = await measure(`<rect x="350" y="350" width="300" height="300" fill="#000"/>${white}`);
    expect(gap?.width ?? 100).toBeGreaterThan(12);
  });

  it('not hairs and whip marks that run out into the open', async () => {
    const hairs = lines(9, (k) => `<path stroke-width="2.500" d="M${380 + k * 27} 600l${10 - k * 2} -70"/>`);
    const { line, texture } = await measure(`<path d="M330 600H670"/>${hairs}`);
    expect(line?.width).toBeCloseTo(8, 0);
    expect(texture.line?.width).toBeCloseTo(2.5, 0);
  });

  it('not the barbs of a feather, and not stipple', async () => {
    const barbs = lines(26, (k) => `<path stroke-width="2" d="M500 ${380 + k * 9}l-58 -30M500 ${380 + k * 9}l58 -30"/>`);
    const dots = lines(120, (k) => `<circle cx="${300 + (k % 10) * 9 + (k % 3)}" cy="${450 + Math.floor(k / 10) * 8}" r="2" fill="#000" stroke="none"/>`);
    const { line, gap, texture } = await measure(`<path d="M500 340V660"/>${barbs}${dots}`);
    expect(line?.width).toBeCloseTo(8, 0);
    expect(gap?.width ?? 100).toBeGreaterThan(12);
    expect(texture.dots).toBe(120);
  });

  it('not the tip of a ray, nor the acute corner in which two outlines meet', async () => {
    const rays = lines(8, (k) => `<path fill="#000" stroke="none" transform="rotate(${k * 45} 500 500)" d="M492 300L500 120L508 300Z"/>`);
    const corner = '<path d="M300 640L700 600M300 640L700 680"/>';
    const { line, gap } = await measure(`${rays}${corner}`);
    expect(line?.width).toBeGreaterThan(7);
    expect(gap?.width ?? 100).toBeGreaterThan(10);
  });

  it('not a sliver of light left between two solid areas', async () => {
    const { gap } = await measure('<path fill="#000" d="M350 350H499V650H350ZM500.500 350H650V650H500.500Z" stroke="none"/>');
    expect(gap?.width ?? 100).toBeGreaterThan(12);
  });

  const openings = (places: readonly (readonly [number, number])[]): string =>
    places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="5" fill="#fff" stroke="none"/>`).join('');

  it('not the cells of a net, wherever they are smallest', async () => {
    const cells = Array.from({ length: 36 }, (_, k) => [440 + (k % 6) * 18, 440 + Math.floor(k / 6) * 18] as const);
    const { counter } = await measure(`<rect x="420" y="420" width="130" height="130" fill="#000"/>${openings(cells)}`);
    expect(counter?.diameter ?? 100).toBeGreaterThan(20);
  });

  it('but the links of a chain, and leaves on both sides of a stem', async () => {
    const link = Array.from({ length: 14 }, (_, k) => [360 + k * 18, 440] as const);
    const leaves = Array.from({ length: 14 }, (_, k) => [360 + Math.floor(k / 2) * 18, 540 + (k % 2) * 20] as const);
    for (const row of [link, leaves]) {
      const { counter } = await measure(`<rect x="340" y="420" width="300" height="170" fill="#000"/>${openings(row)}`);
      expect(counter?.diameter).toBeGreaterThan(9);
      expect(counter?.diameter).toBeLessThan(11);
    }
  });

  it('but two outlines that run close together, among all the hatching', async () => {
    const { gap } = await measure(`${hatchedBox(9)}<path d="M300 760C420 720 580 720 700 760M300 773C420 733 580 733 700 773"/>`);
    expect(gap?.width).toBeGreaterThan(4);
    expect(gap?.width).toBeLessThan(5.5);
    expect(gap?.y).toBeGreaterThan(725);
  });

  it('but a single thin line, however much hatching there is', async () => {
    const { line } = await measure(`${hatchedBox(9)}<path stroke-width="3" d="M200 760C420 720 580 720 800 760"/>`);
    expect(line?.width).toBeCloseTo(3, 0);
  });

  it('but four or more lines alike in lettering: every letter is read, its eye too', async () => {
    const word = '<g fill="#000" stroke="none"><path d="M360 560V480H372V508H398V480H410V560H398V520H372V560Z"/>'
      + '<path fill-rule="evenodd" d="M430 560V480H480V560ZM445 548H465V492H445Z"/><path d="M500 560V480H512V548H540V560Z"/>'
      + '<path fill-rule="evenodd" d="M560 560V480H600V520H572V560ZM572 508H588V492H572Z"/></g>';
    const { lettering, counter } = await measure(word);
    expect(lettering).toMatchObject({ letters: 4, letterHeight: 80 });
    expect(counter?.diameter).toBeGreaterThan(14);
    expect(counter?.diameter).toBeLessThan(19);
  });

  it('and takes neither rays nor scales for letters', async () => {
    const rays = lines(7, (k) => `<path fill="#000" stroke="none" d="M${370 + k * 40} 560L${376 + k * 40 + k} 470L${382 + k * 40} 560Z"/>`);
    const scales = lines(7, (k) => `<ellipse fill="#000" stroke="none" cx="${380 + k * 36}" cy="660" rx="${10 + (k % 3)}" ry="20"/>`);
    expect((await measure(`${rays}${scales}`)).lettering).toBeNull();
  });
});
