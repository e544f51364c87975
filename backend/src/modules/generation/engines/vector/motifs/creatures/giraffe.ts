import { body, brush, circle, closed, cut, fill, flames, glint, leaf, open, profile, ribbon, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = ribbon('-70,440 -54,330 0,190 50,40 84,-110 110,-240', profile('0:200 0.25:146 0.6:98 1:88'));
const ROWS = 9;

/** A many-cornered patch of the coat in its cell, corners moved a little by the cell's number. */
function patch(row: number, column: number): Shape {
  const shift = row % 2 === 0 ? 0 : 0.5;
  const across = (x: number): number => -1.02 + ((column + shift + x) * 2) / 3;
  const corner = (x: number, y: number, n: number): Knot => {
    const jitter = (((row * 7 + column * 5 + n * 3) % 5) - 2) * 0.03;
    return NECK.at(0.015 + ((row + y + jitter) / ROWS) * 0.93, Math.max(-0.97, Math.min(0.94, across(x + jitter))));
  };
  const corners = ([[0.12, 0.2], [0.5, 0.06], [0.9, 0.16], [0.94, 0.72], [0.54, 0.92], [0.1, 0.8]] as const).map(([x, y], n) => {
    const [px, py] = corner(x, y, n);
    return [px, py, true] as const;
  });
  return fill(closed(corners), 'dark', { colour: 'brown', line: 'detail', relief: 0.3 });
}

/** Where the patches of a row begin: three in even rows, two in odd ones, between those above. */
const columns = (row: number): readonly number[] => (row % 2 === 0 ? [0, 1, 2] : [0, 1]);

const patches = (): readonly Shape[] => Array.from({ length: ROWS }, (_, row) => columns(row).map((column) => patch(row, column))).flat();

const MANE = '90,-370 -10,-360 40,-290 -70,-270 -4,-200 -110,-170 -36,-90 -140,-50 -60,20 -180,80 -100,140 -220,200 -150,260 -270,320 -200,370 -320,430 -260,480';

const HEM = flames('-290,400 -306,470 -240,446 -216,496 -170,450 -120,498 -70,452 -20,498 20,450 70,494 96,444 160,466 150,396 110,416 60,380 10,420 -40,384 -90,424 -140,386 -190,424 -240,384 -290,400', 0.1);

const neck = (): readonly Shape[] => [
  body(closed([...flames(MANE, 0.08), [-160, 490, true], [-40, 200], [40, -40], [110, -300]]), 'dark', { colour: 'brown', relief: 0.5 }),
  body(NECK.outline(), 'skin', { colour: 'gold', relief: 0.9 }), ...patches(),
  body(closed(HEM), 'dark', { colour: 'brown', relief: 0.4 }),
  ...['-220,420 -200,444 -204,466', '-100,424 -84,448 -94,476', '30,420 44,446 34,474'].map((line) => cut(open(line), 'internal', 2)),
];

const horn = (x: number, y: number, lean: number, tone: 'skin' | 'dark'): readonly Shape[] => [
  body(ribbon([[x, y], [x + lean * 0.4, y - 60], [x + lean, y - 104]], profile('0:34 0.5:22 1:26')).outline(), tone, { colour: 'gold', relief: 0.8 }),
  body(
    closed([
      [x + lean - 32, y - 100, true],
      ...flames(
        [
          [x + lean - 32, y - 100], [x + lean - 36, y - 140], [x + lean - 16, y - 126], [x + lean, y - 156], [x + lean + 14, y - 128],
          [x + lean + 34, y - 142], [x + lean + 30, y - 96],
        ],
        0.1,
      ),
    ]),
    'black', { colour: 'brown' },
  ),
];

const head = (): readonly Shape[] => [
  ...horn(196, -350, 26, 'dark'), ...horn(122, -340, -6, 'skin'),
  body(closed('30,-210 26,-290 70,-356 150,-376 230,-350 300,-284 360,-216 424,-164 470,-118 484,-74 462,-40 420,-28 366,-36 310,-52 250,-56 180,-50 120,-76 60,-130'), 'skin', { colour: 'gold', relief: 0.9 }),
  fill(closed('420,-166! 470,-118 484,-74 462,-40 420,-28 380,-32! 404,-70 410,-120'), 'skin', { colour: 'bone', line: 'internal', relief: 0.6 }),
  solid(closed('436,-118! 456,-114 462,-94! 446,-98')), brush(open('474,-66 430,-64 380,-78 330,-86'), 'internal', 2.2),
  ...['60,-236! 90,-270! 130,-250! 120,-200! 76,-196!', '150,-340! 196,-342! 210,-310! 170,-300!', '120,-160! 170,-176! 190,-130! 140,-106!', '210,-120! 256,-132! 276,-96! 226,-80!', '60,-310! 94,-346! 120,-326! 90,-290!', '262,-286! 296,-266! 300,-236! 270,-246!', '320,-220! 344,-196! 340,-170! 312,-182!', '296,-120! 330,-124! 340,-96! 306,-88!'].map((d) => fill(closed(d), 'dark', { colour: 'brown', line: 'none', relief: 0.2 })),
  solid(closed('166,-238! 190,-276 236,-280 262,-246! 236,-222 196,-220!')), glint(circle([206, -256], 10)), glint(circle([232, -236], 5)),
  brush(open('156,-240 190,-290 240,-294 276,-252'), 'outline', 1.4),
  ...['196,-288 180,-314 162,-322', '216,-294 210,-320 196,-334', '238,-292 240,-316 234,-330'].map((line) => brush(open(line), 'internal', 1.8)),
  brush(open('180,-206 220,-202 252,-214'), 'internal', 2), brush(open('300,-240 340,-170 350,-110'), 'internal', 2),
  body(leaf([64, -306], [-150, -404], { half: 50, belly: 0.55, bend: -10, foot: 22 }), 'skin', { colour: 'gold', relief: 0.6 }),
  fill(leaf([30, -318], [-124, -392], { half: 28, belly: 0.55, bend: -8 }), 'dark', { colour: 'brown', line: 'internal' }),
  shadow(closed('60,-136! 120,-80 180,-54 230,-60! 190,-20 140,-10 90,-50')),
];

/** A giraffe's head and patched neck in profile. */
export const giraffe: Motif = {
  name: 'giraffe',
  pose: 'bust',
  words: ['giraffe', 'giraffe head'],
  anchors: { crown: [130, -480], eye: [216, -250], mouth: [450, -64], base: [-100, 490] },
  draw: () => [...neck(), ...head()],
};
