import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  fill,
  flames,
  glint,
  lock,
  open,
  paired,
  polygon,
  solid,
  symmetric,
  walk,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Neck guard lames from the lowest up: outer half width, top, bottom. */
const LAMES: readonly (readonly [number, number, number])[] = [
  [430, 130, 240],
  [400, 50, 160],
  [366, -30, 80],
  [326, -100, 0],
];

export const neckGuard = (): readonly Shape[] =>
  LAMES.flatMap(([half, top, bottom], i) => [
    ...paired(
      body(
        closed([
          [120, top, true],
          [half - 60, top + 10],
          [half, bottom - 20, true],
          [half - 16, bottom + 26, true],
          [half - 100, bottom - 6],
          [120, bottom, true],
        ]),
        i % 2 === 0 ? 'dark' : 'skin',
        { colour: i % 2 === 0 ? 'navy' : 'red', relief: 0.6 },
      ),
      {
        d: dots(
          walk(
            [
              [150, bottom - 24],
              [half - 90, bottom - 26],
              [half - 22, bottom - 4],
            ],
            7,
          ),
          8,
        ),
        line: 'none' as const,
        tone: i % 2 === 0 ? ('skin' as const) : ('black' as const),
        colour: 'gold' as const,
        relief: 0,
      },
    ),
  ]);

export const helmet = (): readonly Shape[] => [
  ...paired(
    body(closed('226,-160! 310,-190 380,-250 410,-330! 430,-240 410,-160 340,-90 250,-60!'), 'dark', { colour: 'red' }),
    cut(open('280,-150 350,-190 394,-260'), 'internal', 2.2),
  ),
  body(symmetric('0,-390 90,-380 180,-336 240,-260 262,-170 264,-110! 150,-150 0,-164!'), 'skin', { colour: 'grey', relief: 1 }),
  ...paired(
    ...['60,-384 100,-290 112,-166', '130,-362 180,-270 196,-150', '196,-310 234,-220 246,-130'].map((line) =>
      brush(open(line), 'internal', 2),
    ),
    { d: dots(walk('36,-360 50,-280 54,-190', 5), 7), line: 'none' as const, tone: 'black' as const, relief: 0 },
    { d: dots(walk('98,-350 140,-270 154,-180', 5), 7), line: 'none' as const, tone: 'black' as const, relief: 0 },
  ),
  body(symmetric('0,-184 100,-172 200,-140 276,-94! 290,-50 220,-80 110,-110 0,-118!'), 'dark', { colour: 'navy', relief: 0.7 }),
  cut(open('-230,-100 -110,-140 0,-150 110,-140 230,-100'), 'internal', 2),
];

export const crest = (): readonly Shape[] => [
  ...paired(
    body(closed('20,-170! 90,-200 160,-270 200,-370 206,-496! 250,-400 244,-290 190,-190 110,-130 20,-110!'), 'skin', {
      colour: 'gold',
      relief: 0.7,
    }),
    brush(open('60,-150 150,-210 212,-320'), 'internal', 2.2),
  ),
  body(circle([0, -150], 58), 'skin', { colour: 'gold' }),
  fill(circle([0, -150], 40), 'dark', { colour: 'red', line: 'internal' }),
  ...[0, 1, 2].map((i) =>
    fill(circle([Math.cos((i / 3) * 6.283 - 1.571) * 18, -150 + Math.sin((i / 3) * 6.283 - 1.571) * 18], 13), 'skin', {
      line: 'none',
      colour: 'gold',
    }),
  ),
];

const MASK = '0,-110 110,-100 196,-70 214,10 204,90 180,180 140,260 90,320 40,344 0,348';
const TEETH: readonly string[] = [
  '3,182 34,180 32,204 4,206',
  '38,180 66,184 62,208 38,206',
  '3,246 34,246 32,222 4,222',
  '38,244 64,236 60,214 38,220',
];

const mask = (): readonly Shape[] => [
  body(symmetric(MASK), 'skin', { colour: 'red', relief: 0.7 }),
  solid(symmetric('0,-112 110,-104 200,-70 206,-20 150,-40 80,-44 0,-30!')),
  ...paired(
    fill(closed('44,-10! 76,-40 130,-52 172,-44! 148,-12 96,4'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
    solid(circle([114, -26], 19)),
    glint(circle([107, -32], 6)),
    body(closed('20,-30! 60,-66 130,-84 204,-72! 160,-56 100,-46 56,-22 30,14!'), 'dark', { colour: 'black', line: 'internal' }),
    brush(open('50,20 110,26 170,-2'), 'internal', 2.8),
    solid(closed('200,20! 160,50 130,100 150,150! 170,110 206,80')),
    brush(open('96,50 130,90 140,150'), 'internal', 2.8),
    brush(open('60,300 90,270 120,220'), 'internal', 2.4),
  ),
  body(symmetric('0,-10 20,0 28,50 58,76 64,104 40,118 0,122'), 'skin', { colour: 'red', relief: 1 }),
  ...paired(solid(closed('20,104! 34,92 50,98 46,110! 32,112')), brush(open('66,80 82,100 74,124'), 'internal', 2.6)),
  solid(symmetric('0,170 50,166 104,190! 90,240 40,262 0,264')),
  ...paired(
    ...TEETH.map((tooth) => fill(polygon(tooth), 'skin', { line: 'detail', colour: 'gold', relief: 0.3 })),
    body(lock('84,186 88,214 80,240', 12), 'skin', { line: 'detail', colour: 'gold' }),
  ),
  ...paired(
    ...['20,140 70,140 130,170 170,230 220,250', '16,152 60,156 110,190 140,250 180,290', '10,160 46,172 84,210 106,270 130,320'].map(
      (spine) => body(lock(spine, 15), 'skin', { colour: 'white', line: 'internal' }),
    ),
  ),
  body(symmetric(flames('0,290 40,282 64,300 60,380 40,350 34,430 18,380 0,470', 0.08).slice(2)), 'skin', {
    colour: 'white',
    line: 'internal',
  }),
];

const cords = (): readonly Shape[] => [
  ...paired(body(closed('196,60! 150,260 90,370 20,420! 20,446 100,404 176,290 222,90!'), 'dark', { colour: 'red', line: 'internal' })),
  body(circle([0, 440], 30), 'dark', { colour: 'red' }),
  ...paired(body(closed('10,450! 60,456 90,490! 40,494 6,474!'), 'skin', { colour: 'red', line: 'internal' })),
];

/** A samurai's helmet and face guard from the front. */
export const samurai: Motif = {
  name: 'samurai',
  whole: 'samurai-warrior',
  pose: 'symmetric',
  words: ['samurai', 'samurai mask', 'warrior mask', 'ronin', 'shogun', 'menpo'],
  anchors: { crown: [0, -390], eye: [114, -26], mouth: [0, 214], base: [0, 480] },
  draw: () => [...neckGuard(), ...mask(), ...cords(), ...helmet(), ...crest()],
};
