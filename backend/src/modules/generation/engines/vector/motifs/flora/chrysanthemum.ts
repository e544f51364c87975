import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, fill, open, placed, profile, radians, ribbon, shadow, solid, type Knot } from '../geometry/kit.js';

/** Narrow at its root, full before its tip, the tip round. */
const FORM = profile('0:0.4 0.35:0.66 0.7:1 0.86:0.86 0.95:0.5 1:0.1');

interface Whorl {
  readonly count: number;
  readonly length: number;
  readonly half: number;
  /** How far the dark at the root reaches, as a share of the length. */
  readonly dark: number;
  readonly line: 'outline' | 'internal';
}

const WHORLS: readonly Whorl[] = [
  { count: 15, length: 460, half: 64, dark: 0, line: 'outline' },
  { count: 15, length: 366, half: 56, dark: 0.74, line: 'outline' },
  { count: 12, length: 274, half: 52, dark: 0.7, line: 'outline' },
  { count: 9, length: 188, half: 46, dark: 0.62, line: 'internal' },
  { count: 6, length: 118, half: 40, dark: 0.5, line: 'internal' },
];

/** One spoon of a petal, its root at 0,0, its tip up and curled aside by `curl`. */
function spoon({ half, dark, line }: Whorl, length: number, curl: number): readonly Shape[] {
  const band = ribbon([[0, 0], [-curl * 0.3, -length * 0.45], [curl * 0.1, -length * 0.78], [curl, -length]], (share) => half * FORM(share));
  const side = (v: number): readonly Knot[] => [0.04, 0.3, 0.55, 0.7, 0.82, 0.9, 0.96].map((at) => band.at(at, v));
  const root = [0.02, dark * 0.5, dark * 0.78].map((at) => band.at(at, -0.9));
  return [
    fill(closed([[...band.at(0, -1), true], ...side(-1), [...band.at(1, 0), true], ...[...side(1)].reverse(), [...band.at(0, 1), true]]), 'skin', { colour: 'gold', line, relief: 0.8 }),
    ...(dark > 0 ? [shadow(closed([...root, [...band.at(dark * 0.62, -0.2), true], [...band.at(dark, 0), true], [...band.at(dark * 0.62, 0.2), true],
      ...[dark * 0.78, dark * 0.5, 0.02].map((at) => band.at(at, 0.9))]))] : []),
    ...[-0.36, 0.36].map((v) => brush(open([0.45, 0.68, 0.9].map((at) => band.at(at, v))), 'detail', 1.4)),
  ];
}

/** Seen a little from below: the petals that hang towards us are longer than those behind. */
function whorl(form: Whorl, start: number, rng: Rng): readonly Shape[] {
  return Array.from({ length: form.count }, (_, i) => {
    const turn = start + (i * 360) / form.count + rng.between(-3, 3);
    const length = form.length * (0.94 - 0.14 * Math.cos(radians(turn))) * rng.between(0.96, 1.04);
    return placed(spoon(form, length, Math.sin(radians(turn)) * -form.half * 1.3 + (Math.sin(radians(turn)) > 0 ? -1 : 1) * form.half * 0.3), { turn });
  }).flat();
}

/** The petals still closed over the middle. */
const EYE: readonly Shape[] = [
  body(circle([0, -4], 46), 'skin', { colour: 'gold', line: 'internal', relief: 1 }),
  brush(open('-34,18 -40,-20 -10,-40 22,-30 30,0 10,20 -12,12 -10,-8'), 'internal', 1.8), brush(open('38,4 30,30 4,40 -22,30'), 'internal', 1.8), solid(circle([2, -6], 6)),
];

/** A leaf in five round lobes, root at 0,0, tip up. */
const LEAF: readonly Shape[] = [
  body(closed('0,0! -30,-40 -92,-44 -120,-84 -104,-116! -70,-118 -126,-150 -138,-196 -110,-226! -66,-214 -40,-232! -62,-280 -40,-326 0,-352! 40,-326 62,-280 40,-232! 66,-214 110,-226! 138,-196 126,-150 70,-118! 104,-116 120,-84 92,-44 30,-40'), 'skin', { colour: 'leaf', relief: 0.6 }),
  shadow(closed('4,-6! 30,-34 88,-40 108,-80 96,-106! 40,-104 24,-128! 70,-136 118,-160 126,-196 104,-216! 60,-196 16,-214! 46,-250 44,-296 6,-340! 4,-170')),
  ...['0,-10 -2,-180 0,-330', '0,-60 -50,-80 -96,-90', '0,-140 -56,-166 -110,-200'].map((line) => brush(open(line), 'internal', 1.5)),
];

const LEAVES = [[-118, 250], [-62, 262], [112, 255], [64, 272], [178, 290]] as const;

/** A Japanese chrysanthemum, its long petals curling in towards the heart. */
export const chrysanthemum: Motif = {
  name: 'chrysanthemum',
  pose: 'flora',
  words: ['chrysanthemum', 'kiku', 'dahlia', 'mum', 'november birth flower'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed([
    ...LEAVES.flatMap(([angle, away]) => placed(LEAF, { x: away * Math.sin(radians(angle)), y: -away * Math.cos(radians(angle)), turn: angle + rng.between(-8, 8), scale: 0.66 })),
    ...placed([...WHORLS.flatMap((form, i) => whorl(form, i * 12, rng)), ...EYE], { scale: 0.9, y: -34 }),
  ], { y: -66 }),
};
