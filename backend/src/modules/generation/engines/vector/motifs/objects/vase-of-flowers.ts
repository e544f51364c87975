import { body, brush, leaf, open, placed, ribbon, taper } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { daisy } from '../flora/daisy.js';
import { lavenderSpikes } from '../flora/lavender.js';
import { lily } from '../flora/lily.js';
import { peony } from '../flora/peony.js';
import { poppy } from '../flora/poppy.js';
import { roseBloom } from '../flora/rose.js';
import { sunflower } from '../flora/sunflower.js';
import { tulip } from '../flora/tulip.js';
import { emptyVase, VASE_BEHIND, VASE_FRONT } from './vase.js';

type Flower = Pick<Motif, 'draw'>;

const POT = { scale: 0.5, y: 246 };
const MOUTH_Y = 36;
/** How far below its middle a flower with a stem of its own ends. */
const STEM = 480;

/** A bloom without a stem of its own, on one that rises from the mouth of the vase. */
const bloom = (flower: Flower, rng: Rng, [x, y, turn]: readonly [number, number, number], scale = 0.42): readonly Shape[] => [
  body(ribbon([[0, MOUTH_Y + 10], [x * 0.35, (y + MOUTH_Y) / 2], [x, y]], taper(10, 8)).outline(), 'skin', { line: 'internal', colour: 'moss' }),
  ...placed(flower.draw(rng), { x, y, turn, scale }),
];

/** A flower whose own stem ends in the mouth of the vase. */
const stemmed = (flower: Flower, rng: Rng, [turn, scale]: readonly [number, number]): readonly Shape[] => {
  const angle = (turn * Math.PI) / 180;
  return placed(flower.draw(rng), { scale, turn, x: STEM * scale * Math.sin(angle), y: MOUTH_Y + 14 - STEM * scale * Math.cos(angle) });
};

/** Leaves that hang over the edge, and long ones behind the flowers. */
const LEAVES: readonly Shape[] = ([[-300, -80, 46, -40], [300, -90, 46, 40], [-170, 40, 34, -30], [176, 34, 34, 30]] as const).flatMap(([x, y, half, bend]) => [
  body(leaf([0, MOUTH_Y + 6], [x, y], { half, belly: 0.6, bend: -bend }), 'dark', { colour: 'leaf' }),
  { ...brush(open([[x * 0.2, MOUTH_Y + (y - MOUTH_Y) * 0.2 + Math.abs(bend) * -0.7], [x * 0.55, MOUTH_Y + (y - MOUTH_Y) * 0.55 - Math.abs(bend)],
    [x * 0.86, y]]), 'internal', 1.6), cut: true as const },
]);

type Hand = (rng: Rng) => readonly Shape[];

const arranged = (name: string, words: readonly string[], hand: Hand): Motif => ({
  name, words, pose: 'figure', anchors: { base: [0, 490], centre: [0, -100] },
  draw: (rng) => [...placed(VASE_BEHIND, POT), ...LEAVES, ...hand(rng), ...placed(VASE_FRONT, POT)],
});

const blooms = (left: Flower, middle: Flower, right: Flower): Hand => (rng) => [
  ...bloom(left, rng, [-248, -130, -22], 0.46), ...bloom(right, rng, [248, -124, 20], 0.46), ...bloom(middle, rng, [0, -270, 0], 0.5),
];
const stems = (flower: Flower, scale: number): Hand => (rng) => [...stemmed(flower, rng, [-30, scale * 0.92]),
  ...stemmed(flower, rng, [30, scale * 0.9]), ...stemmed(flower, rng, [0, scale])];
const single = (flower: Flower): Hand => (rng) => stemmed(flower, rng, [0, 0.6]);

const mixed: Hand = (rng) => [
  ...stemmed(tulip, rng, [-34, 0.58]), ...stemmed(daisy, rng, [34, 0.62]), ...bloom(roseBloom, rng, [0, -190, 8], 0.56),
];

/** A bunch of flowers in a painted vase. */
export const vaseOfFlowers = arranged('vase-of-flowers', ['vase of flowers', 'vase with flowers', 'flowers in a vase', 'flower vase', 'flower arrangement', 'still life', 'ikebana', 'potted flower'], mixed);

const HANDS: Readonly<Record<string, Hand>> = {
  rose: blooms(roseBloom, roseBloom, roseBloom), sunflower: blooms(sunflower, sunflower, sunflower),
    lily: blooms(lily, lily, lily), peony: (rng) => bloom(peony, rng, [0, -210, 0], 0.62),
  tulip: stems(tulip, 0.58), poppy: stems(poppy, 0.56), daisy: single(daisy), lavender: single({ draw: lavenderSpikes }), bouquet: mixed,
};

/** A painted vase with two ears; with flowers it is drawn with those standing in it. */
export const vase: Motif = {
  ...emptyVase,
  together: Object.fromEntries(Object.entries(HANDS).map(([flower, hand]) => [flower, arranged(`vase-and-${flower}`, [`vase with ${flower}`], hand)])),
};
