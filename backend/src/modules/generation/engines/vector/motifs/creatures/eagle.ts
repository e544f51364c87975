import {
  body,
  brush,
  circle,
  closed,
  cut,
  featherFan,
  fill,
  flames,
  glint,
  lock,
  open,
  paired,
  placed,
  scaleArcs,
  solid,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { spreadWing, type SpreadWing } from './parts/spread-wing.js';

/** The right wing of an eagle that displays; `paired` gives both. */
export const EAGLE_WING: SpreadWing = {
  rows: [
    {
      roots: '70,150 160,60 240,-40 300,-160',
      tips: '170,300 330,230 456,80 496,-120 480,-320 410,-490',
      count: 10,
      tone: 'dark',
      colour: 'brown',
      curl: -0.1,
    },
    {
      roots: '60,80 130,0 200,-90 260,-190',
      tips: '140,190 250,130 344,10 380,-130 370,-280',
      count: 8,
      tone: 'skin',
      colour: 'tan',
      curl: -0.1,
      dipped: 0.2,
    },
    {
      roots: '60,20 110,-50 170,-130 220,-220',
      tips: '110,100 190,50 256,-40 290,-140 290,-240',
      count: 7,
      tone: 'skin',
      colour: 'brown',
      curl: -0.1,
    },
  ],
  arm: '30,-110! 110,-190 190,-290 270,-400 396,-496! 366,-360 300,-250 220,-160 150,-60 100,30 60,70!',
  armColour: 'brown',
};

/** The right leg in its feathered breeches, talons open. */
export const talon = (): readonly Shape[] => [
  body(closed([[20, 190, true], [60, 150], [120, 180], ...flames('150,230 160,300 128,276 118,330 96,290 70,320 60,270', 0.1)]), 'skin', {
    colour: 'brown',
  }),
  ...['100,286 60,330 40,400', '114,290 112,350 104,424', '128,284 164,326 176,396'].map((spine) =>
    body(lock(spine, 19), 'skin', { line: 'internal', colour: 'gold' }),
  ),
  ...['50,366 36,404 52,436', '106,390 98,430 116,460', '172,364 184,400 168,432'].map((spine) =>
    body(lock(spine, 14), 'black', { line: 'internal', colour: 'black' }),
  ),
];

export const eagleTail = (): readonly Shape[] =>
  featherFan('-90,240 0,260 80,240', '-170,440 -20,496 120,440', {
    count: 7,
    tone: 'skin',
    colour: 'white',
    fullness: 0.62,
    curl: 0.02,
    edge: 'outline',
    dipped: 0.3,
  });

const trunk = (): readonly Shape[] => [
  ...eagleTail(),
  ...paired(...talon()),
  body(closed('-86,-150! -120,-60 -116,60 -84,170 -30,250 0,268 30,250 84,170 116,60 120,-60 86,-150!'), 'mid', {
    colour: 'brown',
    relief: 0.9,
  }),
  {
    d: scaleArcs((u, v) => [(v * 2 - 1) * 112 * Math.sin(Math.PI * (0.36 + 0.56 * u)), -90 + u * 330], { rows: 5, across: 3 }),
    line: 'internal',
    tone: 'none',
  },
];

const head = (): readonly Shape[] => [
  body(
    closed([
      [-60, -330, true],
      [-20, -372],
      [50, -392],
      [116, -370],
      [150, -330, true],
      [130, -270],
      [110, -236],
      ...flames(
        '118,-220 140,-150 100,-170 92,-96 58,-140 40,-60 4,-130 -30,-60 -52,-136 -92,-90 -88,-160 -130,-130 -104,-196 -136,-200 -96,-250',
        0.12,
      ),
    ]),
    'skin',
    { colour: 'white', relief: 0.7 },
  ),
  ...['-40,-330 -60,-270 -56,-220', '-6,-300 -24,-240 -14,-190', '40,-260 30,-220 36,-180', '84,-240 84,-204 76,-170'].map((line) =>
    brush(open(line), 'internal', 2.4),
  ),
  body(closed('104,-346! 160,-368 226,-346 256,-296 252,-226! 236,-268 206,-282 160,-282 116,-280!'), 'skin', {
    colour: 'gold',
    relief: 0.8,
  }),
  fill(closed('112,-280! 160,-280 196,-280 180,-252 140,-246!'), 'dark', { line: 'internal', colour: 'gold' }),
  brush(open('100,-294 150,-292 196,-284'), 'internal', 2),
  solid(closed('148,-334! 170,-336 182,-322! 164,-322')),
  solid(closed('20,-336! 70,-350 122,-332! 110,-306 76,-296 50,-306!')),
  fill(circle([84, -318], 17), 'skin', { line: 'none', colour: 'yellow' }),
  solid(circle([87, -318], 10)),
  glint(circle([83, -322], 3.6)),
  solid(closed('16,-344! 70,-368 138,-344! 112,-332 70,-336!')),
  cut(open('236,-330 246,-290 250,-250'), 'detail', 1),
];

/** The heraldic eagle of the old flash sheets: wings up, head turned, talons open. */
export const eagle: Motif = {
  name: 'eagle',
  pose: 'figure',
  words: [
    'eagle', 'bald eagle', 'golden eagle', 'bird of prey', 'flying hawk', 'hawk in flight', 'hawk flying', 'soaring hawk', 'diving hawk', 'flying falcon', 'falcon in flight',
    'diving falcon', 'soaring falcon', 'hawk hovering', 'hovering hawk', 'hawk diving', 'falcon diving', 'falcon flying',
  ],
  anchors: { crown: [50, -390], mouth: [250, -250], base: [0, 480], heart: [0, 60] },
  draw: () => [...paired(...spreadWing(EAGLE_WING)), ...trunk(), ...placed(head(), { x: -6, y: 4 })],
};
