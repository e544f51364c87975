import { body, brush, closed, marksOf, offset, open, placed, shadow, solid, track, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const marks = marksOf(2.2);
const bony = (d: string, relief = 0.9): Shape => body(closed(d), 'skin', { colour: 'bone', relief });

/** Teeth side by side, from the front back. */
const teeth = (x: number, y: number, way: 1 | -1): readonly Shape[] => [0, 1, 2, 3].map((i) =>
  bony([[x - i * 26, y], [x - 24 - i * 26, y], [x - 22 - i * 26, y + 28 * way], [x - 4 - i * 26, y + 30 * way]].map(([a, b]) => `${String(a)},${String(b)}!`).join(' '), 0.4));

/** A skull in profile to the right, its front teeth about 200,150. */
export const profileSkull = (): readonly Shape[] => [
  bony('-96,96! -60,70 20,150 120,186! 178,182! 196,214 176,268 110,288 10,262 -62,206 -100,150'), ...teeth(186, 186, -1), ...marks(['-60,130 -30,180 20,220', '110,250 140,260 160,250'], 2),
  bony('158,-84! 172,-150 130,-236 30,-296 -90,-290 -190,-224 -226,-110 -196,0 -130,66! -96,96 -50,90! -20,60 20,84 40,130! 120,156 196,148! 208,104 192,66! 176,54 190,16! 178,-20 156,-34!', 1),
  ...teeth(196, 138, 1),
  solid(closed('60,-60! 110,-74 146,-50 146,-6 116,26 70,20 46,-16')), solid(closed('158,18! 180,10 184,50! 162,72 148,52!')), solid(closed('20,60! 60,84 52,112 28,108!')),
  shadow(closed('-200,-20! -130,60 -96,92! -60,80 -20,40 -90,40 -150,0')), ...marks(['-30,30 30,36 84,52', '-150,-150 -120,-60 -60,-10', '40,-90 90,-112 150,-94', '80,90 110,120 150,128'], 2.4),
  brush(open('-60,-250 -20,-230 -30,-190 10,-170 0,-130'), 'internal', 2), brush(open('-150,-200 -190,-130 -196,-70'), 'internal', 1.8),
];

/** Vertebrae down a line, smaller to its end. */
const spine = (line: string, count: number): readonly Shape[] => {
  const way = track(line.split(' ').map((pair): Knot => [Number(pair.split(',')[0]), Number(pair.split(',')[1])]));
  return Array.from({ length: count }, (_, i) => count - 1 - i).flatMap((i) => {
    const share = (i + 0.5) / count;
    const at = (u: number, v: number, sharp = false): Knot => [...offset(way.at(share), way.angle(share), u * (1 - share * 0.3), v * (1 - share * 0.3)), sharp];
    return [
      body(closed([at(-32, -40, true), at(0, -32), at(34, -44, true), at(32, 44, true), at(0, 32), at(-30, 40, true)]), 'skin', { colour: 'bone', relief: 0.9 }),
      body(closed([at(-18, 36, true), at(4, 74), at(26, 38, true)]), 'skin', { colour: 'bone', relief: 0.6 }),
    ];
  });
};

const one = (): readonly Shape[] => placed([...spine('-126,120 -230,230 -220,370 -90,500 186,650', 12), ...profileSkull()], { x: -206, y: -110, scale: 0.98 });

/** Two skulls in profile, teeth on teeth, their spines bent into a heart. */
export const kissingSkulls: Motif = {
  name: 'kissing-skulls', pose: 'symmetric',
  words: ['kissing skulls', 'kissing skeletons', 'skeletons kissing', 'skulls kissing', 'skeleton couple kissing', 'skeleton kiss', 'two skeletons kissing', 'two skulls kissing', 'skeleton lovers', 'skeleton couple', 'skull couple', 'two skeletons in love', 'till death do us part skeletons', 'kissing skeleton couple'],
  anchors: { centre: [0, -60], crown: [0, -440], base: [0, 490], heart: [0, 260] },
  draw: () => placed([...one(), ...placed(one(), { flip: true })], { y: -44, scale: 0.96 }),
};
