import type { ColourName, Shape } from '../../motif.js';
import { body, brush, circle, closed, ellipse, fill, glint, open, solid } from '../../geometry/kit.js';

const OUTLINE = '-40,-236 -92,-206 -124,-150 -133,-96 -124,-54 -121,-32 -132,4 -128,46 -114,92 -102,134 -92,174 -72,212 -38,234 4,226 58,194 106,146 138,84 154,10 158,-80 138,-170 78,-224';

const cheek = (skin: ColourName): readonly Shape[] => [
  fill(closed('150,-120! 158,-60 154,10 138,84 106,146 58,194 4,226! 44,186 92,120 112,40 124,-40'), 'light', { line: 'none', colour: skin, relief: 0.02 }),
  fill(closed('156,-20! 154,10 138,84 106,146 58,194 4,226! 62,176 110,110 132,50'), 'mid', { line: 'none', colour: skin, relief: 0.02 }),
];

const openEyes = (iris: ColourName): readonly Shape[] => [
  fill(closed('-118,-20! -106,-36 -88,-40 -74,-30 -64,-8! -80,2 -104,0'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  fill(closed('-10,-6! 6,-30 30,-41 56,-35 80,-16! 58,3 26,5'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  fill(ellipse([-97, -20], 15, 20), 'dark', { line: 'none', colour: iris, relief: 0 }), fill(circle([22, -20], 21), 'dark', { line: 'none', colour: iris, relief: 0 }),
  solid(ellipse([-98, -20], 8, 11)), solid(circle([21, -20], 11)), glint(circle([-102, -27], 4.5)), glint(circle([14, -28], 6)),
  solid(closed('-136,-42! -118,-40 -106,-47 -86,-48 -70,-36 -60,-4! -74,-25 -88,-34 -104,-31 -116,-22!')),
  solid(closed('-16,0! 2,-31 28,-49 58,-45 104,-48! 86,-28 78,-13! 58,-28 30,-35 8,-24')),
  brush(open('-110,6 -92,9 -74,2'), 'detail', 2.2), brush(open('4,6 28,12 66,-2'), 'detail', 2.2),
  brush(open('-112,-56 -88,-62 -70,-52'), 'internal', 1.6), brush(open('0,-54 30,-67 74,-58'), 'internal', 1.6),
];

const closedEyes = (): readonly Shape[] => [
  solid(closed('-126,-26! -110,-8 -88,-4 -64,-20! -72,6 -94,12 -112,6!')), solid(closed('-16,-20! 10,-4 40,0 66,-12 94,-32! 76,6 44,18 8,10!')),
  ...['-112,6 -120,16 -126,20', '-96,12 -100,26 -104,32', '-80,8 -80,22 -82,28', '12,10 8,24 2,32', '36,18 36,32 32,40', '60,12 66,26 66,34', '78,0 88,10 92,18'].map((lash) => brush(open(lash), 'internal', 1.4)),
  brush(open('-116,-46 -90,-56 -68,-44'), 'internal', 1.8), brush(open('-8,-46 30,-60 74,-50'), 'internal', 1.8),
];

/** A woman's face turned to the left, about 300 wide, brow to chin -240 … 240, without hair. */
export function turnedFace(eyes: 'open' | 'closed', iris: ColourName = 'blue', skin: ColourName = 'tan'): readonly Shape[] {
  return [
    body(closed(OUTLINE), 'skin', { colour: skin, relief: 0 }), ...cheek(skin),
    ...(eyes === 'open' ? openEyes(iris) : closedEyes()),
    solid(closed('-66,-66! -88,-92 -112,-92 -132,-74! -112,-80 -92,-80 -70,-56!')), solid(closed('-24,-64! 8,-96 50,-102 102,-76! 52,-89 12,-84 -20,-54!')),
    brush(open('-60,-46 -64,-26 -78,14 -94,44 -101,62 -90,76 -76,78'), 'internal', 1.7), brush(open('-36,44 -27,60 -34,77 -48,80'), 'internal', 2),
    solid(closed('-74,80! -64,71 -51,75 -46,83! -60,86')),
    fill(closed('-104,131! -92,119 -82,116 -72,121 -58,115 -36,119 -2,134! -36,134 -68,138 -90,134'), 'dark', { line: 'internal', colour: 'crimson', relief: 0.3 }),
    fill(closed('-101,134! -88,137 -68,140 -36,135 -6,135! -30,154 -56,162 -84,158 -100,147'), 'skin', { line: 'internal', colour: 'red', relief: 0.7 }),
    brush(open('-86,181 -66,186 -44,181'), 'internal', 2.2),
  ];
}
