import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, open, paired, polygon, shadow, solid, stroke } from '../geometry/kit.js';

const HANDLE: readonly Shape[] = [
  body(
    closed(
      '-150,-250! -170,-380 -90,-480 0,-492 90,-480 170,-380 150,-250! 128,-256! 142,-370 76,-452 0,-464 -76,-452 -142,-370 -128,-256!',
    ),
    'skin',
    {
      colour: 'grey',
    },
  ),
];

const CAP: readonly Shape[] = [
  body(circle([0, -382], 30), 'skin', { colour: 'gold' }),
  shadow(circle([0, -382], 11)),
  body(closed(bothSides('0,-356! 44,-352! 56,-300 120,-250 200,-222! 0,-210!')), 'skin', { colour: 'grey' }),
  shadow(closed('24,-340! 40,-340! 50,-292 110,-242 176,-222! 40,-216! 50,-260')),
  ...[-34, 0, 34].map((x) => body(ellipse([x, -300 + Math.abs(x) * 0.5], 9, 16), 'black', { colour: 'black' })),
  body(closed(bothSides('0,-224! 214,-224! 224,-200 208,-180! 0,-180!')), 'skin', { colour: 'grey' }),
];

const PANE: readonly Shape[] = [
  body(closed(bothSides('0,-180! 160,-180! 200,60 160,300! 0,300!')), 'skin', { colour: 'yellow' }),
];

const CANDLE: readonly Shape[] = [
  ...[-76, -42, 42, 76].map((turn) => {
    const [s, c] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
    return brush(
      open([
        [s * 84, 60 - c * 84],
        [s * 132, 60 - c * 132],
      ]),
      'internal',
      1.5,
    );
  }),
  body(closed(bothSides('0,140! 42,140! 44,300! 0,300!')), 'skin', { colour: 'bone' }),
  shadow(polygon('10,150 36,150 36,296 10,296')),
  body(closed('0,-40! 18,10 40,60 34,110 0,132 -34,110 -40,60 -16,10'), 'skin', { colour: 'orange' }),
  body(closed('0,40! 16,76 12,112 0,122 -14,110 -14,76'), 'skin', { line: 'internal', colour: 'yellow' }),
  stroke(open('0,144 0,112'), 'outline'),
];

const BARS: readonly Shape[] = paired(
  body(closed('62,-180! 82,-180! 100,60 82,300! 62,300! 78,60'), 'dark', { colour: 'black' }),
  body(closed('160,-180! 184,-180! 226,60 184,300! 160,300! 200,60'), 'skin', { colour: 'grey' }),
  shadow(closed('172,-170! 182,-170! 218,60 178,290! 172,290! 206,60')),
);

const BASE: readonly Shape[] = [
  body(closed(bothSides('0,296! 216,296! 226,320 212,344! 0,344!')), 'skin', { colour: 'grey' }),
  body(closed(bothSides('0,344! 186,344! 240,410 252,440! 0,440!')), 'skin', { colour: 'grey' }),
  shadow(closed('60,356! 176,356! 224,406 234,430! 60,430!')),
  body(closed(bothSides('0,440! 268,440! 276,462 264,484! 0,484!')), 'skin', { colour: 'grey' }),
  ...[-140, -70, 0].map((x) => solid(ellipse([x, 392], 13, 20))),
  brush(open('-230,462 -120,462'), 'internal', 1.5),
];

export const lantern: Motif = {
  name: 'lantern',
  pose: 'tall',
  words: ['lantern', 'oil lamp', 'old lantern', 'street lamp', 'lamp', 'storm lantern'],
  anchors: { flame: [0, 60], crown: [0, -492], base: [0, 484] },
  holds: { room: { x: 0, y: 80, width: 250, height: 390 }, draw: () => [...HANDLE, ...CAP.slice(0, 2), ...PANE, ...BARS.slice(2), ...CAP.slice(2), ...BASE] },
  draw: () => [...HANDLE, ...CAP.slice(0, 2), ...PANE, ...CANDLE, ...BARS, ...CAP.slice(2), ...BASE],
};
