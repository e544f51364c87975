import type { Motif, Shape } from '../../motif.js';
import { body, brush, circle, closed, cut, marksOf, open, placed, polygon, profile, ribbon, shadow, solid, stroke, type Point } from '../../geometry/kit.js';
import { person, type Outfit, type Stance } from './person.js';

const marks = marksOf(2);

/** A lunge to the right, the weapon raised over the head, the shield held out before. */
const LUNGE: Stance = {
  trunk: '-40,70 -30,-60 30,-206', head: 4,
  far: { arm: '44,-180 130,-70 214,-120', leg: '0,90 160,196 160,424', foot: 0 },
  near: { arm: '2,-176 -140,-216 -96,-350', leg: '-40,96 -150,250 -256,416', foot: 12 },
};
/** Where the weapon is held, and how it is turned. */
const GRIP = { x: -84, y: -372, turn: 38 } as const;
const [KNEES, ELBOW]: readonly [readonly Point[], Point] = [[[164, 192], [-150, 250]], [-144, -218]];

export interface FighterForm {
  readonly outfit: Outfit;
  readonly head: readonly Shape[];
  /** Over trunk and hips. */
  readonly over: readonly Shape[];
  /** Behind everything: a cloak. */
  readonly behind?: readonly Shape[];
  /** The grip at 0,0, the point up. */
  readonly weapon: readonly Shape[];
  readonly shield: readonly Shape[];
  /** Over shoulder, elbow and knees. */
  readonly plates?: readonly Shape[];
}

/** Somebody who fights, on a piece of ground. */
export const fighter = ({ outfit, head, over, behind = [], weapon, shield, plates = [] }: FighterForm): readonly Shape[] => placed([
  ...['-380,474 -120,480 160,476 330,470', '-260,498 0,504 220,496'].map((line) => brush(open(line), 'internal', 2)),
  ...person(LUNGE, outfit, { head, over: [...over, ...placed(shield, { x: 226, y: -70 })], heldBeyond: behind, held: placed(weapon, GRIP) }), ...plates,
], { scale: 0.82, y: 92, x: 20 });

/** Steel at knees, elbow and shoulder. */
export const steel = (): readonly Shape[] => [
  ...KNEES.flatMap(([x, y], i) => placed([body(closed('-44,-40! 0,-54 46,-34 54,4 34,44 -30,46! -52,8'), 'skin', { colour: 'grey', relief: 0.9 }), ...marks(['-36,-10 0,-22 40,-4', '-38,14 0,6 38,18'], 1.8)], { x, y, turn: i === 0 ? 8 : 34 })),
  body(circle([...ELBOW], 38), 'skin', { colour: 'grey', relief: 0.9 }), brush(open([[ELBOW[0] - 22, ELBOW[1] - 8], [ELBOW[0], ELBOW[1] + 8], [ELBOW[0] + 24, ELBOW[1] + 4]]), 'internal', 1.8),
  body(closed('-74,-140! -80,-196 -40,-226 10,-226 52,-196 58,-146! 30,-124 -40,-118'), 'skin', { colour: 'grey', relief: 0.9 }), ...marks(['-64,-164 -8,-176 50,-164', '-66,-142 -8,-152 52,-140'], 1.8),
];

export const sword = (): readonly Shape[] => [
  body(polygon('-19,-36 -16,-310 0,-350 16,-310 19,-36'), 'skin', { colour: 'grey', relief: 0.6 }), stroke('M0 -300L0 -50', 'detail'), shadow(closed('6,-40! 17,-40! 14,-306! 4,-330!')),
  body(closed('-74,-42! 74,-42! 82,-28 74,-14! -74,-14! -82,-28'), 'skin', { colour: 'gold' }), body(closed('-11,-16! 11,-16! 11,62! -11,62!'), 'dark', { colour: 'brown' }), body(circle([0, 74], 18), 'skin', { colour: 'gold' }),
];

/** An axe with a bearded blade. */
export const battleAxe = (): readonly Shape[] => [
  body(ribbon('-4,150 0,0 4,-300', profile('0:15 1:13')).outline(), 'skin', { colour: 'brown', relief: 0.8 }), ...[30, 54, 78].map((y) => brush(open([[-14, y], [12, y + 8]]), 'internal', 1.6)),
  body(closed('-18,-280! 20,-284! 70,-300 110,-350! 160,-270 164,-180 130,-100! 110,-160 70,-210 20,-226! -18,-222!'), 'skin', { colour: 'grey', relief: 0.7 }),
  shadow(closed('118,-340! 156,-268 160,-180 132,-112! 140,-180 138,-260')), ...marks(['30,-256 60,-256 84,-270', '44,-236 70,-226 90,-200'], 1.8),
];

/** A round shield seen aslant: its face, its rim, its boss. */
export const roundShield = (device: readonly Shape[]): readonly Shape[] => [
  body(closed('0,-160 66,-124 96,0 66,124 0,160 -70,124 -100,0 -70,-124'), 'skin', { colour: 'brown', relief: 0.8 }),
  body(closed('2,-132 52,-102 76,0 52,102 2,132 -54,102 -78,0 -54,-102'), 'skin', { colour: 'red', line: 'internal', relief: 0.5 }),
  ...device, body(closed('-2,-44 26,-30 34,0 26,30 -2,44 -30,30 -38,0 -30,-30'), 'skin', { colour: 'grey', relief: 1 }),
  ...['0,-146', '64,-90', '86,0', '64,90', '0,146', '-66,90', '-90,0', '-66,-90'].map((at) => { const [x = 0, y = 0] = at.split(',').map(Number); return solid(circle([x, y], 8)); }),
];

/** A cloak that flies behind. */
export const cloak = (colour: 'crimson' | 'navy' | 'brown'): readonly Shape[] => [
  body(closed('-6,-196! -60,-196 -130,-130 -210,-20 -330,120 -470,190! -400,220 -420,270! -340,270 -330,330! -240,290 -180,330! -120,230 -60,120! 20,-60'), 'dark', { colour, relief: 0.9 }),
  ...['-60,-150 -150,-20 -260,130 -400,210', '-50,-100 -120,30 -220,180 -330,280', '-30,-60 -80,80 -150,200 -190,290'].map((line) => cut(open(line), 'internal', 2.4)),
];

/** A spear, held in its middle. */
export const spear = (): readonly Shape[] => [
  body(polygon('-9,-330 9,-330 9,240 -9,240'), 'skin', { colour: 'brown', relief: 0.8 }), body(closed('0,-470! 34,-380 22,-326! -22,-326! -34,-380'), 'skin', { colour: 'grey', relief: 0.6 }), brush(open('0,-450 0,-390 0,-340'), 'internal', 1.6),
];

/** What a fighter may be said to have: it is in his hands, not beside him. */
const ARMS: Readonly<Record<string, () => readonly Shape[]>> = {
  sword, axe: () => placed(battleAxe(), { y: 40, turn: -44 }), spear: () => placed(spear(), { y: 30, turn: 14 }),
};

/** A fighter, and the same with another weapon when the words give him one. */
export function fighting(name: string, words: readonly string[], form: FighterForm): Motif {
  const drawn = (own: FighterForm, title: string, said: readonly string[]): Motif => ({
    name: title, pose: 'figure', words: said, bears: ['shield'], anchors: { centre: [0, 0], crown: [50, -230], mouth: [110, -110], base: [0, 490], heart: [10, -20] }, draw: () => fighter(own),
  });
  const armed = (arm: string): Motif => drawn({ ...form, weapon: ARMS[arm]?.() ?? form.weapon }, `${name}-and-${arm}`, [`${name.replace('-', ' ')} and ${arm}`]);
  return { ...drawn(form, name, words), together: Object.fromEntries(Object.keys(ARMS).map((arm) => [arm, armed(arm)])) };
}
