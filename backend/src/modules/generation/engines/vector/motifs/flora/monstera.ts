import { body, brush, closed, cut, fill, leaf, open, paired, profile, ribbon, shadow, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Right half from the tip down: lobes with round ends, slits that reach in towards the rib. */
const HALF =
  '0,-488! 60,-440 120,-380 160,-330 156,-300! 120,-286 92,-262 96,-244! 150,-276 220,-290 270,-252 280,-212! 220,-190 150,-152 124,-116 134,-100! 210,-150 300,-174 364,-130 384,-72! ' +
  '310,-62 210,-40 144,-2 148,18! 230,-10 330,-14 404,30 424,94! 340,92 230,96 154,116 152,138! 240,132 330,152 380,204 388,262! 310,246 220,224 144,214 138,236! 210,256 270,290 296,336 290,380! 210,372 120,330 60,270 0,200!';

const VEINS: readonly string[] = ['0,-320 60,-340 120,-346', '0,-160 110,-192 240,-226', '0,-30 150,-62 340,-98', '0,60 170,50 380,64', '0,126 170,162 340,218', '0,176 110,256 230,336'];

/** A monstera leaf with its windows. */
export const monstera: Motif = {
  name: 'monstera',
  pose: 'flora',
  words: ['monstera', 'monstera leaf', 'swiss cheese plant', 'tropical leaf', 'philodendron'],
  anchors: { centre: [0, -40], base: [0, 490] },
  draw: (): readonly Shape[] => [
    body(ribbon('0,180 -10,300 30,394 98,480', profile('0:11 1:16')).outline(), 'dark', { colour: 'moss' }),
    body(symmetric(HALF), 'skin', { colour: 'leaf', relief: 0.7 }),
    shadow(closed('4,-470! 56,-430 110,-376 146,-330! 90,-290 60,-200 40,-80 30,60 4,190!')),
    whip('0,190 70,270 130,326 200,360 280,372', '0,100 40,190 90,240 150,290 230,330', { count: 11, reach: 0.8, valley: 0.4, longest: 'middle' }),
    ...VEINS.map((vein) => brush(open(vein.split(' ').map((at) => at.split(',').map(Number)).map(([x = 0, y = 0]) => [-x, y] as const)), 'internal', 2)),
    ...VEINS.map((vein) => brush(open(vein), 'internal', 2)),
    cut(open('0,190 4,-100 0,-440'), 'outline', 1.6), brush(open('-6,196 -5,-100 -4,-440'), 'internal', 1.6),
    ...paired(...[
      [70, -180, 30],
      [86, -62, 34],
      [84, 60, 34],
      [70, 140, 26],
    ].map(([x = 0, y = 0, long = 30]) => fill(leaf([x - long, y + 10], [x + long, y - 8], { half: long * 0.4, belly: 0.5 }), 'skin', { colour: 'white', relief: 0 }))),
  ],
};
