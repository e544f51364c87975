import {
  body,
  brush,
  closed,
  fill,
  flames,
  lerp,
  open,
  placed,
  profile,
  ribbon,
  scaleArcs,
  track,
  type Point,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { armOnHip, armRaised, bareTorso, hairBefore, hairBehind } from './parts/woman-body.js';
import { smallFace } from './parts/small-face.js';

const TAIL = '-30,-10 -10,90 50,190 130,270 150,360 80,430 -50,440 -170,390 -250,320';
const TAIL_HALF = profile('0:84 0.1:98 0.35:84 0.7:46 1:22');

/** Shares of the tail's length where its dark side begins and is notched. */
const EDGE = [0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
const NOTCHES = [0.66, 0.6, 0.54, 0.48, 0.42, 0.36, 0.3, 0.24, 0.18];
const HIP_SCALES = '76,10 60,70 40,30 20,90 -10,40 -40,100 -60,40 -100,80 -112,20';

function tail(): readonly Shape[] {
  const band = ribbon(TAIL, TAIL_HALF);
  const place = (u: number, v: number): Point => band.at(0.06 + 0.88 * u, v * 1.96 - 0.98);
  return [
    ...fluke(),
    body(band.outline(), 'skin', { colour: 'teal', relief: 1 }),
    { d: scaleArcs(place, { rows: 15, across: 4 }), line: 'internal', tone: 'none' },
    fill(closed([...EDGE.map((u) => band.at(u, -0.97)), ...NOTCHES.map((u, i) => band.at(u, i % 2 === 0 ? -0.62 : -0.8))]), 'dark', {
      line: 'none',
      colour: 'teal',
    }),
    body(closed([[-126, -30, true], [-70, 0], [0, 8], [70, -30, true], ...flames(HIP_SCALES, 0.1)]), 'skin', {
      colour: 'leaf',
      line: 'internal',
    }),
  ];
}

const fluke = (): readonly Shape[] => {
  const roots = track('-240,300 -262,320 -250,346');
  const ends = track('-230,110 -330,150 -420,230 -470,330 -440,430 -360,490');
  const rays = [0.08, 0.25, 0.42, 0.6, 0.78, 0.93].map((share) =>
    brush(open([roots.at(share), lerp(roots.at(share), ends.at(share), 0.5), lerp(roots.at(share), ends.at(share), 0.84)]), 'internal', 2),
  );
  return [
    body(
      closed([
        [-230, 330, true],
        [-232, 220],
        ...flames(
          '-230,200 -210,90 -280,150 -350,130 -360,210 -450,220 -410,290 -490,340 -420,360 -470,450 -390,420 -340,500 -310,410',
          0.12,
        ),
        [-240, 360, true],
      ]),
      'skin',
      { colour: 'leaf', relief: 0.5 },
    ),
    ...rays,
  ];
};

/** Bare down to the tail, shells on the breast. */
const torso = (): readonly Shape[] => [...bareTorso(), ...placed(shell(), { x: -80, y: -160 }), ...placed(shell(), { x: 14, y: -160 })];

/** A scallop shell about its middle. */
const shell = (): readonly Shape[] => [
  body(closed('0,44! -34,26 -50,-8! -40,-30 -26,-30! -14,-44 0,-34! 14,-44 26,-30! 40,-30 50,-8! 34,26'), 'dark', {
    colour: 'pink',
    relief: 0.8,
  }),
  ...[-26, 0, 26].map((x): Shape => ({
    d: open([
      [x * 0.3, 26],
      [x * 0.8, -4],
      [x, -22],
    ]),
    line: 'internal',
    tone: 'none',
    cut: true,
    swell: 1.6,
  })),
];

/** A mermaid, one hand in her hair, tail curling beneath her. */
export const mermaid: Motif = {
  name: 'mermaid',
  pose: 'figure',
  words: ['mermaid', 'siren', 'selkie', 'nymph'],
  anchors: { crown: [95, -460], heart: [95, -176], base: [187, 431] },
  draw: () =>
    placed(
      [
        ...hairBehind('red'),
        ...armRaised(),
        ...torso(),
        ...tail(),
        ...armOnHip(),
        ...placed(smallFace(), { x: -34, y: -376, scale: 0.42 }),
        ...hairBefore('red'),
      ],
      { scale: 0.98, x: 128 },
    ),
};
