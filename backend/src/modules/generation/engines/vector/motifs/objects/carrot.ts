import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, fill, glint, leaf, offset, open, placed, profile, ribbon, whip, type Curve } from '../geometry/kit.js';

/** A feathery frond: leaflets in pairs, cut again at their tips, that grow shorter towards the end. */
function frond(course: Curve, isPale: boolean): readonly Shape[] {
  const stem = ribbon(course, profile('0:11 0.6:6 1:2'));
  const blade = (d: string): Shape => fill(d, isPale ? 'skin' : 'dark', { colour: isPale ? 'leaf' : 'moss', relief: 0.4 });
  const leaflets = [0.34, 0.48, 0.61, 0.73, 0.84, 0.93].flatMap((share, i) => [-1, 1].flatMap((side) => {
    const root = stem.at(share, 0);
    const away = stem.angle(share) + side * (0.95 - i * 0.06);
    const long = 104 - i * 11;
    return [[0.5, 0.66], [-0.5, 0.66], [0, 1]].map(([aside = 0, reach = 1]) => {
      const foot = aside === 0 ? root : offset(root, away, long * 0.3, 0);
      return blade(leaf(foot, offset(root, away + aside, long * reach, aside * long * 0.2), { half: 15 - i, belly: 0.55 }));
    });
  }));
  const last = blade(leaf(stem.at(0.92, 0), offset(stem.at(1, 0), stem.angle(0.98), 46, 0), { half: 15 }));
  return [...leaflets, last, fill(stem.outline(), 'skin', { colour: 'leaf' })];
}

const ROOT: readonly Shape[] = [
  body(closed('0,-110 60,-124 122,-106 152,-52 150,20 128,120 98,230 62,340 30,430 22,498! -8,440 -44,350 -84,240 -122,120 -150,20 -156,-52 -124,-106 -60,-124'), 'skin', { colour: 'orange', relief: 1 }),
  whip('148,-40 146,20 124,120 94,230 58,340 30,420', '40,-50 40,20 34,120 22,230 10,340 12,410', { count: 25, reach: 0.78, longest: 'alike' }),
  glint(closed('-116,-40! -100,-70 -84,-72! -92,20 -70,120! -100,60')),
  ...['-154,-6 -104,8 -60,0', '-132,96 -84,108 -44,100', '-104,186 -70,194 -40,188', '-70,286 -44,292 -20,286', '152,40 110,54 84,48', '122,150 92,162 70,156', '84,280 62,290 44,284', '-30,46 10,56 46,46', '-34,370 -16,374 0,370', '-10,240 20,248 40,240'].map((d) => brush(open(d), 'internal', 2.2)),
  fill(closed('-76,-116! -30,-92 0,-88 30,-92 76,-116! 30,-130 -30,-130'), 'dark', { colour: 'moss', line: 'none', relief: 0.2 }),
];

/** A carrot pulled with its greens. */
export const carrot: Motif = {
  name: 'carrot', pose: 'tall', anchors: { crown: [0, -140], centre: [0, 100] }, words: ['carrot', 'carrot root'],
  draw: () => placed([
    ...frond('-20,-96 -90,-220 -190,-330', false), ...frond('20,-96 90,-220 190,-330', false), ...frond('-10,-100 -40,-260 -70,-420', true), ...frond('12,-100 44,-250 84,-400', true), ...ROOT,
  ], { turn: 14, x: -30, y: -10, scale: 0.97 }),
};
