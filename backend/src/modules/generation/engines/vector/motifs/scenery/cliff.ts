import { body, brush, circle, closed, open, placed, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ROCK = '-340,-214! -150,-236! 60,-214! 250,-232! 350,-196! 316,-120! 336,-40! 290,50! 318,160! 300,260! 350,360! 360,450! -390,450! -380,350! -330,260! -356,150! -310,60! -340,-40! -320,-130!';
/** Planes that turn from the light, the light from the left. */
const FACETS = [
  '250,-232! 350,-196! 316,-120! 336,-40! 290,50! 318,160! 300,260! 350,360! 360,450! 240,450! 210,330! 240,200! 200,80! 250,-30! 210,-130!', '20,-90! 90,20! 40,150! -40,40!', '-190,-120! -130,-10! -170,110! -230,0!',
  '-110,230! -150,340! -130,450! -210,450! -230,340!', '110,270! 70,380! 90,450! 0,450! 20,370!', '-340,-40! -310,60! -356,150! -330,260! -290,150! -276,50!',
];
/** The edges where planes meet. */
const CRACKS = [
  '-150,-236! -190,-120! -130,-10! -170,110! -110,230! -150,340! -130,450!', '60,-214! 20,-90! 90,20! 40,150! 110,270! 70,380! 90,450!', '250,-232! 210,-130! 250,-30! 200,80! 240,200! 210,330! 240,450!',
  '-190,-120! -340,-40!', '-170,110! -290,150!', '-110,230! -330,260!', '-130,-10! 20,-90!', '-170,110! -40,40!', '-110,230! 40,150!', '-150,340! 110,270!', '90,20! 210,-130!', '40,150! 200,80!', '110,270! 200,80!', '70,380! 210,330!',
];
/** Grass that hangs over the edge. */
const TURF = '-350,-212! -150,-242! 60,-220! 250,-240! 362,-200! 330,-168! 286,-196! 236,-166! 176,-194! 104,-156! 44,-190! -20,-160! -90,-200! -160,-170! -230,-200! -300,-160! -340,-190!';

/** A wave that climbs the foot of the rock and curls back, its foam in drops. */
const breaker = (): readonly Shape[] => [
  body(closed('-496,480! -494,400 -462,330 -396,296 -336,310 -306,356 -320,406 -362,410 -372,376! -392,396 -390,430 -352,452 -290,450 -220,424! -200,470 -180,486!'), 'skin', { colour: 'blue', relief: 0.5 }),
  shadow(closed('-372,376! -392,396 -390,430 -352,452 -290,450 -230,430! -270,470 -350,476 -420,450 -424,400 -400,370!')),
  ...['-472,470 -470,410 -440,350 -390,322 -346,340', '-448,474 -442,420 -422,380'].map((line) => brush(open(line), 'internal', 2.2)),
  ...[[-290, 300, 14], [-330, 264, 10], [-404, 262, 9], [-262, 340, 8]].map(([x = 0, y = 0, r = 8]) => body(circle([x, y], r), 'skin', { colour: 'white', line: 'internal' })),
];

/** The sea at the foot of a cliff. */
const surf = (): readonly Shape[] => [
  ...breaker(), ...placed(breaker(), { flip: true }),
  body(closed('-240,486! -200,430 -140,398 -90,412 -74,446 -100,462! -60,436 0,416 60,430 90,458! 130,416 190,420 236,456 250,486! 0,496'), 'skin', { colour: 'blue', relief: 0.4 }),
  ...['-190,470 -160,436 -120,424', '-40,472 0,448 40,454', '130,474 170,446 206,456'].map((line) => brush(open(line), 'internal', 2)),
];

/** Bare rock that falls straight into the breakers; things stand on its upper edge, at y -214. */
export const crag = (): readonly Shape[] => [
  body(closed(ROCK), 'skin', { colour: 'grey', relief: 0.2 }),
  ...FACETS.map((d) => shadow(closed(d))), ...CRACKS.map((d) => brush(open(d), 'internal', 1.5)), body(closed(TURF), 'skin', { colour: 'leaf', relief: 0.3 }),
  ...surf(),
];

export const cliff: Motif = {
  name: 'cliff', pose: 'wide',
  words: ['cliff', 'sea cliff', 'rocky cliff', 'cliff edge', 'cliffside', 'edge of a cliff', 'crag', 'rocky outcrop'],
  anchors: { top: [0, -324], centre: [0, -30], base: [0, 350] },
  draw: (rng) => placed(crag(), { flip: rng.next() < 0.5, y: -130 }),
};
