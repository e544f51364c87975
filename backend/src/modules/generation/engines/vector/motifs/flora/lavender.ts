import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, leaf, open, placed, profile, ribbon, shadow, type Ribbon } from '../geometry/kit.js';

/** A floret in its dark calyx, root at 0,0, pointing up. */
const FLORET: readonly Shape[] = [
  body(leaf([0, 4], [0, -120], { half: 28, belly: 0.6 }), 'skin', { colour: 'violet', relief: 0.8 }),
  brush(open('0,-20 4,-50 0,-84'), 'internal', 1.6),
];

/** What stands round the stem at one height: two buds out to the sides, one before them. */
const whorl = (scale: number, wide: number): readonly Shape[] => [-wide, wide, 0].flatMap((turn) => placed(FLORET, { x: turn * 0.3 * scale, y: turn === 0 ? 10 : 0, turn, scale }));

interface Spike {
  readonly course: string;
  readonly scale: number;
}

const SPIKES: readonly Spike[] = [
  { course: '-10,440 -70,200 -210,0 -300,-190', scale: 0.92 },
  { course: '14,440 90,220 220,60 316,-110', scale: 0.88 },
  { course: '4,440 -14,180 26,-120 10,-400', scale: 1 },
];
/** Whorls by their places on the stem: a loose one below, then close together up to the tip. */
const SHARES = [0.46, 0.59, 0.67, 0.745, 0.815, 0.88, 0.94];

/** Whorls from the tip down, so that each stands before the one above it. */
function spike({ course, scale }: Spike, rng: Rng): readonly Shape[] {
  const stem = ribbon(course, profile('0:9 1:5'));
  const at = (share: number, shapes: readonly Shape[]): readonly Shape[] => {
    const [x, y] = stem.at(share, 0);
    return placed(shapes, { x, y, turn: (stem.angle(share) * 180) / Math.PI + 90 + rng.between(-4, 4) });
  };
  return [
    body(stem.outline(), 'skin', { colour: 'leaf' }), ...at(1, placed(FLORET, { scale: scale * 0.6 })),
    ...[...SHARES].reverse().flatMap((share, i) => at(share, whorl(scale * (0.74 + 0.035 * i), 20 + i * 3))),
  ];
}

const grass = (course: string, half: number): readonly Shape[] => {
  const band: Ribbon = ribbon(course, profile(`0:${half * 0.6} 0.45:${half} 0.8:${half * 0.6} 1:1`));
  return [body(band.outline(), 'skin', { colour: 'leaf', relief: 0.5 }), brush(band.along(0, 0.06, 0.9), 'detail', 1.5)];
};

/** The bow of ribbon that holds the bunch. */
const BOW: readonly Shape[] = [
  ...['0,0! -30,40 -60,110 -100,150! -64,156 -50,176! -16,110 10,30', '0,0! 34,40 60,100 104,136! 70,146 60,168! 20,110 -8,30'].map((tail) => body(closed(tail), 'skin', { colour: 'pink', relief: 0.6 })),
  ...['0,-6! -50,-60 -118,-70 -136,-26 -110,20 -50,20 0,10!', '0,-6! 50,-60 118,-70 136,-26 110,20 50,20 0,10!'].map((loop) => body(closed(loop), 'skin', { colour: 'pink', relief: 0.8 })),
  ...['-18,0! -60,-34 -104,-40 -110,-20! -70,-10', '18,0! 60,-34 104,-40 110,-20! 70,-10'].map((dark) => shadow(closed(dark))),
  body(closed('-26,-22! 0,-28 26,-22! 30,20 24,24! 0,28 -24,24! -30,20'), 'skin', { colour: 'pink', relief: 0.7 }),
];

/** The spikes on their stems, without what ties them. */
export const lavenderSpikes = (rng: Rng): readonly Shape[] => SPIKES.flatMap((form) => spike(form, rng));

/** A bunch of lavender tied with a ribbon. */
export const lavender: Motif = {
  name: 'lavender',
  pose: 'tall',
  words: ['lavender', 'lavender sprig', 'hyacinth'],
  anchors: { base: [10, 470], crown: [0, -420] },
  draw: (rng) => placed([
    ...grass('-6,340 -80,260 -190,210 -300,230', 20), ...grass('10,330 100,250 200,230 310,270', 20),
    ...lavenderSpikes(rng),
    ...['-20,330 -34,400 -64,474', '0,330 -4,420 4,490', '22,330 40,400 70,470'].map((course) => body(ribbon(course, profile('0:9 1:11')).outline(), 'skin', { colour: 'leaf' })),
    ...grass('6,310 60,220 96,120 96,10', 18), ...grass('-10,310 -62,230 -86,140 -70,50', 17),
    ...placed(BOW, { x: 2, y: 334, scale: 0.92 }),
  ], { y: 4 }),
};
