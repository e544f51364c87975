import { body, brush, circle, closed, fill, glint, lerp, lock, open, paired, placed, profile, ribbon, shadow, solid, symmetric, track, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { snakeStretch } from './parts/serpent.js';

const HOOD = '0,-430 90,-416 180,-350 236,-250 252,-140 236,-20 190,80 130,160 98,230! 0,240';
const INNER = '0,-380 70,-366 130,-310 164,-220 172,-130 156,-30 122,60 84,130 66,200! 0,206';
const COIL_BACK = '-340,400 -310,320 -180,262 0,246 180,262 310,320 340,400';
const COIL_FRONT = '-352,340 -340,410 -210,462 0,474 210,462 340,410 352,340';

/** The rim of the hood with its rows of scales, drawn as nested arcs that follow the outline. */
function rim(): readonly Shape[] {
  const [out, inner] = [track(HOOD.replace(' 98,230! 0,240', '')), track(INNER.replace(' 66,200! 0,206', ''))];
  return Array.from({ length: 20 }, (_, i) => {
    const [a, b] = [out.at(0.06 + i * 0.047), inner.at(0.06 + i * 0.047)];
    const c = inner.at(Math.min(1, 0.09 + i * 0.047));
    return brush(open([lerp(a, b, 0.06), lerp(lerp(a, b, 0.55), c, 0.3), lerp(c, b, 0.2)]), 'internal', 1.8);
  });
}

const plates = (): readonly Shape[] => {
  const throat = ribbon('0,-300 0,-160 0,0 0,120 0,250 0,440', profile('0:40 0.2:62 0.6:66 1:60'));
  return [
    body(throat.outline(), 'skin', { line: 'internal', colour: 'bone', relief: 0.7 }),
    ...Array.from({ length: 17 }, (_, i) => 0.06 + i * 0.054).map((share) => brush(open([throat.at(share, -0.94), throat.at(share + 0.02, 0), throat.at(share, 0.94)]), 'internal', 2)),
  ];
};

/** The two rings on the hood: the cobra's spectacles. */
const spectacles = (): readonly Shape[] => paired(
  solid(closed('104,-250! 140,-200 150,-130 136,-60 106,-10! 84,-70 80,-150 88,-210')),
  fill(closed('112,-200! 130,-160 132,-110 116,-66! 104,-110 102,-160'), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
  whip('240,-240 254,-140 238,-20 192,80', '170,-210 176,-140 160,-30 126,60', { count: 12, reach: 0.5, valley: 0.35, longest: 'middle' }),
);

const head = (): readonly Shape[] => [
  body(symmetric('0,-330! 66,-336 92,-300 80,-240 40,-206 0,-200'), 'skin', { colour: 'bone', relief: 0.6 }),
  solid(symmetric('0,-350! 84,-352 78,-290 48,-242 0,-232')),
  body(lock('0,-270 -4,-230 6,-190 0,-150', 9, 0.3), 'dark', { line: 'internal', colour: 'red' }),
  ...paired(
    fill(closed('34,-364! 58,-364 52,-320 40,-282! 34,-320'), 'skin', { line: 'internal', colour: 'white', relief: 0 }),
    brush(open('0,-152 18,-130 22,-108'), 'internal', 2.2),
  ),
  body(symmetric('0,-500 64,-494 112,-456 128,-400 112,-352 70,-344 40,-360 0,-366'), 'skin', { colour: 'moss', relief: 0.9 }),
  ...paired(
    solid(closed('50,-424! 76,-450 112,-446 122,-420! 100,-398 70,-402!')),
    fill(closed('66,-420! 84,-438 106,-434 112,-420! 96,-408 78,-408'), 'skin', { line: 'none', colour: 'yellow', relief: 0 }),
    solid(closed('90,-440! 97,-422 90,-406! 83,-422')), glint(circle([84, -428], 3.4)),
    solid(closed('40,-440! 76,-472 116,-462 126,-440! 90,-456 66,-446!')),
    solid(closed('14,-392! 26,-400 30,-388! 20,-382')),
    brush(open('16,-492 30,-460 24,-430'), 'internal', 2), brush(open('20,-364 60,-356 100,-366'), 'internal', 2), brush(open('60,-488 74,-476 96,-470'), 'detail', 1.8),
  ),
  brush(open('0,-486 2,-460 0,-436'), 'internal', 2),
];

/** A cobra risen from its coils, hood spread, seen from the front. */
export const cobra: Motif = {
  name: 'cobra',
  pose: 'figure',
  words: ['cobra', 'king cobra', 'hooded snake', 'hooded cobra', 'naga', 'indian cobra', 'cobra snake', 'basilisk'],
  anchors: { crown: [-36, -490], mouth: [-36, -280], eye: [50, -420], base: [-36, 470], heart: [-36, -100] },
  draw: () => {
    const tail = ribbon('180,440 320,474 430,436 470,350 440,270 478,200', profile('0:58 0.4:40 0.8:16 1:3'));
    const back = ribbon(COIL_BACK, () => 58);
    const front = ribbon(COIL_FRONT, () => 60);
    return placed([
      ...snakeStretch(tail, 0, 0.98), ...snakeStretch(back, 0, 1),
      shadow(closed('-260,300! -120,250 120,250 260,300! 200,420 -200,420')),
      body(symmetric('0,140 120,150 98,230 104,320 118,440! 0,450!'), 'skin', { colour: 'moss', relief: 0.9 }),
      ...paired(whip('104,230 108,330 118,440', '66,230 64,330 62,440', { count: 7, reach: 0.8, valley: 0.4, longest: 'end' })),
      body(symmetric(HOOD), 'skin', { colour: 'moss', relief: 0.5 }), ...paired(...rim()), ...spectacles(), ...plates(),
      ...snakeStretch(front, 0, 1), ...head(),
    ], { x: -36, y: -14, scale: 0.96 });
  },
};
