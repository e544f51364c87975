import { body, brush, closed, open, placed, profile, ribbon, shadow, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TEETH = 9;

/** Teeth along the rim of a lobe from the hinge on the left to the tip on the right. */
function teeth(side: -1 | 1): readonly Shape[] {
  const rim = ribbon([[-110, side * 16], [-40, side * 44], [60, side * 74], [150, side * 110]], () => 1);
  return Array.from({ length: TEETH }, (_, i) => {
    const [x, y] = rim.at(0.12 + (i / (TEETH - 1)) * 0.86, 0);
    const reach = 66 - Math.abs(i - 4) * 5;
    return body(closed([[x - 11, y, true], [x + 12 + i * 2, y - side * reach, true], [x + 12, y + side * 4, true]]), 'skin', { colour: 'bone', line: 'internal' });
  });
}

/** One lobe: its back, its red inside, the little hairs in it. */
const lobe = (side: -1 | 1): readonly Shape[] => [
  body(closed([
    [-124, 0, true], [-90, side * 84], [-10, side * 148], [90, side * 164], [172, side * 112, true], [60, side * 70], [-40, side * 40], [-124, 0, true],
  ]), 'skin', { colour: 'leaf', relief: 0.9 }),
  ...[[-50, 60], [10, 88], [70, 108], [120, 116]].map(([x = 0, y = 0]) => brush(open([[x, side * y], [x - 14, side * (y + 26)], [x - 20, side * (y + 44)]]), 'internal', 1.6)),
];

const trap = (): readonly Shape[] => [
  body(closed('-124,0! -40,-40 60,-70 172,-112! 128,-40 120,0 128,40 172,112! 60,70 -40,40'), 'dark', { colour: 'crimson', relief: 0.4 }),
  ...teeth(1), ...teeth(-1), ...lobe(-1), ...lobe(1),
];

const stalk = (spine: readonly Point[]): Shape => body(ribbon(spine, profile('0:15 0.6:12 1:17')).outline(), 'skin', { colour: 'moss', relief: 0.6 });

const sheet = (d: string, rib: string): readonly Shape[] => [body(closed(d), 'skin', { colour: 'leaf', relief: 0.6 }), brush(open(rib), 'internal', 2)];

/** A Venus flytrap: three traps on their stalks, open and toothed, over a rosette of leaves. */
export const venusFlytrap: Motif = {
  name: 'venus-flytrap',
  pose: 'flora',
  words: ['venus flytrap', 'venus fly trap', 'venus fly-trap', 'flytrap', 'fly trap', 'carnivorous plant', 'dionaea'],
  anchors: { base: [0, 480], crown: [0, -440] },
  draw: () => [
    ...sheet('0,440! -80,360 -220,330 -380,372! -280,440 -140,470', '-20,444 -150,400 -300,380'),
    ...sheet('0,440! 80,360 220,330 380,372! 280,440 140,470', '20,444 150,400 300,380'),
    stalk([[-10, 450], [-110, 260], [-210, 130], [-250, 20]]), stalk([[10, 450], [120, 290], [210, 190], [240, 90]]),
    stalk([[0, 460], [20, 220], [-20, 20], [0, -160]]),
    ...placed(trap(), { x: -270, y: -70, turn: -116, scale: 0.86 }), ...placed(trap(), { x: 268, y: 4, turn: -62, scale: 0.78 }),
    ...placed(trap(), { x: 6, y: -276, turn: -92, scale: 1.16 }),
    ...sheet('0,462! -50,410 -150,420 -230,476! -130,488 -50,486', '-10,468 -90,452 -170,468'),
    ...sheet('0,462! 50,410 150,420 230,476! 130,488 50,486', '10,468 90,452 170,468'),
    shadow(closed('-40,470! 0,452 40,470! 0,486')),
  ],
};
