import { body, brush, closed, cut, open, placed, profile, ribbon, shadow, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The rims of the two lobes from the hinge to the tip, seen from the side with the mouth to the right. */
const RIMS = ['-136,6 -60,-36 20,-64 110,-92 186,-132', '-136,6 -70,40 10,66 100,88 176,118'] as const;

/** Teeth along a rim: they reach over the gap and lean forward. */
const teeth = (rim: string, side: -1 | 1): readonly Shape[] => {
  const way = ribbon(rim, () => 1);
  return Array.from({ length: 6 }, (_, i) => {
    const share = 0.24 + i * 0.142;
    const [[ax, ay], [bx, by]] = [way.at(share - 0.045, 0), way.at(share + 0.045, 0)];
    const reach = 52 + i * 9;
    return body(closed([[ax, ay, true], [ax + reach * 0.34, ay - side * reach * 0.56], [bx + reach * 0.62, by - side * reach * 0.94, true],
    [bx + reach * 0.26, by - side * reach * 0.4], [bx, by + side * 5, true]]), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 });
  });
};

/** The outside of each lobe with its stripes, upper and lower. */
const LOBES = [
  ['-146,10! -132,-90 -40,-178 90,-196 196,-140! 110,-84 20,-54 -60,-26', '-90,-84 -76,-66 -60,-54', '-36,-130 -20,-104 -6,-84', '30,-156 44,-128 56,-104', '96,-164 106,-144 118,-124'],
  ['-146,4! -126,110 -30,176 90,178 186,124! 100,82 10,58 -70,32', '-86,96 -74,78 -60,64', '-30,138 -16,114 -4,92', '36,156 46,132 54,112', '98,154 108,136 114,120'],
] as const;

/** A jaw of the trap, turned open about its hinge. */
function jaw(side: -1 | 1): readonly Shape[] {
  const which = side < 0 ? 0 : 1;
  const [outline, ...stripes] = LOBES[which];
  const shapes = [...teeth(RIMS[which], side), body(closed(outline), 'skin', { colour: 'leaf', relief: 0.9 }), ...stripes.map((line) => brush(open(line), 'internal', 1.9))];
  return placed(placed(shapes, { x: 140, y: -6 }), { x: -140, y: 6, turn: side * 15 });
}

/** A trap gaping to the right: its red throat with a few trigger hairs, teeth on both rims. */
const trap = (): readonly Shape[] => [
  body(closed('-136,6! -60,-70 20,-130 90,-170 150,-206! 128,-100 120,0 126,100 140,180! 80,150 10,110 -70,70'), 'dark', { colour: 'crimson', relief: 0.4 }),
  ...['-40,24 -20,-4 -4,-10', '10,44 34,2 52,-4', '66,60 80,18 96,12', '40,-40 60,-60 76,-56'].map((line) => cut(open(line), 'internal', 1.6)),
  ...jaw(-1), ...jaw(1),
];

const stalk = (spine: readonly Point[]): Shape => body(ribbon(spine, profile('0:15 0.6:12 1:17')).outline(), 'skin', { colour: 'moss', relief: 0.6 });

const sheet = (d: string, rib: string): readonly Shape[] => [body(closed(d), 'skin', { colour: 'leaf', relief: 0.6 }), brush(open(rib), 'internal', 2)];

/** A Venus flytrap: three traps on their stalks, open and toothed, over a rosette of leaves. */
export const venusFlytrap: Motif = {
  name: 'venus-flytrap',
  pose: 'flora',
  words: ['venus flytrap', 'venus fly trap', 'venus fly-trap', 'flytrap', 'fly trap', 'carnivorous plant', 'dionaea'],
  anchors: { base: [0, 480], crown: [0, -440] },
  draw: () => placed([
    ...sheet('0,440! -80,360 -220,330 -380,372! -280,440 -140,470', '-20,444 -150,400 -300,380'),
    ...sheet('0,440! 80,360 220,330 380,372! 280,440 140,470', '20,444 150,400 300,380'),
    stalk([[-10, 450], [-110, 260], [-210, 130], [-250, 20]]), stalk([[10, 450], [120, 290], [210, 190], [240, 90]]),
    stalk([[0, 460], [20, 220], [-20, 20], [0, -160]]),
    ...placed(trap(), { x: -276, y: -66, turn: -128, scale: 0.84 }), ...placed(trap(), { x: 278, y: 8, turn: -46, scale: 0.78 }),
    ...placed(trap(), { x: 20, y: -256, turn: -78, scale: 1.12 }),
    ...sheet('0,462! -50,410 -150,420 -230,476! -130,488 -50,486', '-10,468 -90,452 -170,468'),
    ...sheet('0,462! 50,410 150,420 230,476! 130,488 50,486', '10,468 90,452 170,468'),
    shadow(closed('-40,470! 0,452 40,470! 0,486')),
  ], { y: 20, scale: 0.97 }),
};
