import { body, brush, closed, cut, ellipse, fill, glint, leaf, lock, offset, open, paired, polygon, profile, ribbon, shadow, solid, symmetric, track, type Curve } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const green = { colour: 'leaf' } as const;

const limb = (spine: Curve, stops: string, line: 'outline' | 'internal' = 'outline'): Shape => body(ribbon(spine, profile(stops)).outline(), 'skin', { ...green, line, relief: 0.7 });

/** Spikes on one side of a leg, longest in its middle. */
function spikes(spine: Curve, count: number, side: -1 | 1): readonly Shape[] {
  const way = track(spine);
  return Array.from({ length: count }, (_, i) => {
    const at = 0.2 + (0.66 * i) / (count - 1);
    const root = (shift: number): readonly [number, number] => offset(way.at(at), way.angle(at), shift, side * 16);
    return body(polygon([root(-11), offset(way.at(at), way.angle(at), 6, side * 54), root(11)]), 'skin', { colour: 'bone', line: 'internal', relief: 0 });
  });
}

const FEMUR = '150,-90 206,-160 252,-240 276,-320';

const legs = (): readonly Shape[] => paired(
  limb('40,60 150,10 260,20', '0:20 0.6:16 1:12'), limb('260,20 320,130 350,240', '0:14 1:8'), limb('350,240 396,262 440,262', '0:8 1:5', 'internal'),
  limb('50,120 170,130 270,90', '0:22 0.6:18 1:13'), limb('270,90 350,250 390,420', '0:15 1:8'), limb('390,420 430,452 480,456', '0:8 1:5', 'internal'),
);

const trunk = (): readonly Shape[] => [
  body(symmetric('0,0 80,40 120,160 112,320 70,430 0,494'), 'skin', { ...green, relief: 0.9 }),
  ...[320, 370, 420, 460].map((y, i) => brush(open([[-84 + i * 18, y], [0, y + 16], [84 - i * 18, y]]), 'internal', 1.8)),
  ...paired(
    body(closed('4,0! 70,20 140,120 160,260 130,370 60,440! 30,380 10,240'), 'dark', { colour: 'moss', relief: 0.7 }),
    ...['30,40 70,160 76,380', '50,40 106,150 112,340', '20,60 40,200 52,360', '70,50 136,170 140,280'].map((line) => cut(open(line), 'internal', 2)),
  ),
  body(symmetric('0,-290 28,-270 38,-210 62,-120 52,-40 40,30 0,50'), 'skin', { ...green, relief: 0.9 }),
  shadow(symmetric('0,-276! 26,-264 34,-220! 20,-200 0,-196!')),
  brush(open('0,-180 0,-60 0,20'), 'internal', 2), ...paired(brush(open('30,-170 44,-110 38,-50'), 'internal', 2)),
];

/** The forelegs folded as if in prayer. */
const arms = (): readonly Shape[] => paired(
  limb('36,-180 90,-120 150,-80', '0:24 0.5:28 1:26'),
  ...spikes(FEMUR, 6, -1), limb(FEMUR, '0:30 0.4:38 0.8:28 1:18'), brush(open('176,-110 222,-180 252,-260'), 'internal', 2.2),
  body(lock('282,-330 236,-320 190,-270 160,-200 150,-150', 26, 0.2), 'skin', { ...green, relief: 0.6 }), brush(open('256,-314 210,-280 178,-220'), 'internal', 1.8),
);

const head = (): readonly Shape[] => [
  ...paired(brush(open('26,-410 90,-480 210,-494'), 'outline', 1.6)),
  body(symmetric('0,-412 60,-420 110,-404 100,-350 50,-290 20,-264 0,-260'), 'skin', { ...green, relief: 0.8 }),
  ...paired(
    body(ellipse([106, -378], 48, 66, 24), 'skin', { colour: 'gold', relief: 0.9 }), solid(ellipse([96, -362], 13, 17)), glint(leaf([126, -426], [142, -376], { half: 9 })),
    brush(open('30,-330 20,-300 8,-284'), 'internal', 2), solid(ellipse([20, -380], 8, 10)),
  ),
  fill(symmetric('0,-316! 14,-308 12,-294 0,-286!'), 'dark', { line: 'none', colour: 'moss', relief: 0 }), solid(ellipse([0, -396], 7, 9)),
];

/** A praying mantis from the front, its forelegs folded. */
export const mantis: Motif = {
  name: 'mantis',
  pose: 'symmetric',
  words: ['mantis', 'praying mantis', 'grasshopper', 'cricket', 'locust'],
  anchors: { crown: [0, -412], base: [0, 480], heart: [0, 60] },
  draw: () => [...legs(), ...trunk(), ...arms(), ...head()],
};
