import { body, brush, circle, closed, cut, fill, glint, leaf, open, paired, polar, solid, symmetric, toward, type Knot } from '../geometry/kit.js';
import type { Motif, Shape, Tone } from '../motif.js';

const FLIPPER = '150,-190! 250,-260 350,-290 440,-260 488,-170 470,-60 430,30! 400,-50 360,-120 300,-140 220,-110 170,-80!';
const HIND = '120,270! 190,300 240,370 250,450! 190,440 130,400 80,350!';
const SHELL = '0,-290 110,-270 210,-200 270,-90 280,40 240,180 160,300 60,384 0,410';

/** Plates on the right and on the axis, each a polygon of knots. */
const AXIS_PLATES: readonly string[] = [
  '0,-262! 62,-238! 70,-170! 0,-140!',
  '0,-124! 74,-156! 92,-70! 72,-6! 0,12!',
  '0,28! 74,8! 88,84! 66,142! 0,160!',
  '0,176! 64,158! 70,224! 44,280! 0,300!',
  '0,316! 40,294! 34,344! 0,372!',
];
const SIDE_PLATES: readonly string[] = [
  '84,-226! 150,-196! 214,-110! 106,-80! 84,-160!',
  '112,-64! 222,-92! 242,30! 104,76! 90,-4!',
  '106,92! 240,48! 208,170! 84,214! 84,146!',
  '86,230! 200,188! 140,284! 62,288!',
];

const scuteCentre = (plate: string): Knot => {
  const places = plate.split(/\s+/).map((word) => word.replace('!', '').split(',').map(Number));
  const mean = (axis: 0 | 1): number => places.reduce((sum, place) => sum + (place[axis] ?? 0), 0) / places.length;
  return [mean(0), mean(1)];
};

const shell = (): readonly Shape[] => [
  body(symmetric(SHELL), 'black', { colour: 'black', relief: 0.5 }),
  ...AXIS_PLATES.flatMap((plate, i) => [
    fill(symmetric(plate), 'skin', { line: 'none', colour: 'leaf', relief: 0.9 }),
    ...(i < 4 ? [fill(symmetric(toward(plate, [0, -180 + i * 118], 0.48)), 'dark', { line: 'internal', colour: 'moss' })] : []),
  ]),
  ...paired(
    ...SIDE_PLATES.flatMap((plate) => {
      const centre = scuteCentre(plate);
      return [
        fill(closed(plate), 'skin', { line: 'none', colour: 'leaf', relief: 0.9 }),
        fill(closed(toward(plate, centre, 0.46)), 'dark', { line: 'internal', colour: 'moss' }),
      ];
    }),
    ...Array.from({ length: 9 }, (_, i) => {
      const a = polar([0, 50], -1.05 + i * 0.29, 1);
      return cut(
        open([
          [a[0] * 250, 50 + (a[1] - 50) * 320],
          [a[0] * 264, 50 + (a[1] - 50) * 338],
        ]),
        'detail',
      );
    }),
  ),
];

/** Leather plates on a flipper, shrinking outward. */
const flipperPlates = (): readonly Shape[] =>
  [
    [230, -210, 34],
    [290, -230, 30],
    [350, -232, 28],
    [404, -200, 26],
    [436, -140, 24],
    [444, -80, 20],
    [280, -176, 22],
    [334, -176, 22],
    [384, -140, 20],
    [410, -84, 16],
  ].map(([x = 0, y = 0, r = 0]) =>
    fill(
      closed([0, 1, 2, 3, 4, 5].map((k): Knot => [...polar([x, y], (k / 6) * Math.PI * 2 + x, r * (k % 2 === 0 ? 0.9 : 0.74)), true])),
      'dark',
      { line: 'detail', colour: 'moss' },
    ),
  );

const head = (): readonly Shape[] => [
  body(symmetric('0,-300 54,-300 62,-350 74,-410 56,-466 0,-496'), 'skin', { colour: 'leaf', relief: 0.8 }),
  fill(symmetric('0,-470! 26,-450 22,-416 0,-400!'), 'dark', { line: 'detail', colour: 'moss' }),
  fill(symmetric('0,-388! 24,-372 20,-334 0,-320!'), 'dark', { line: 'detail', colour: 'moss' }),
  ...paired(
    fill(leaf([40, -384], [58, -330], { half: 12 }), 'dark', { line: 'detail', colour: 'moss' }),
    body(circle([52, -430], 15), 'black', { line: 'internal' }),
    glint(circle([49, -435], 5)),
    brush(open('14,-484 34,-472 46,-452'), 'detail', 1.6),
  ),
];

const petalRing = (count: number, [from, to]: readonly [number, number], half: number, tone: Tone): readonly Shape[] => Array.from({ length: count }, (_, i) => {
  const turn = (i / count) * Math.PI * 2 - Math.PI / 2;
  return fill(leaf(polar(HUB, turn, from), polar(HUB, turn, to), { half, belly: 0.55 }), tone, { colour: tone === 'dark' ? 'teal' : 'leaf', relief: 0.5 });
});

const HUB: Knot = [0, 56];

/** The shell as a mandala: rings of petals that the rim cuts to its shape. */
const mandalaShell = (): readonly Shape[] => [
  body(symmetric(SHELL), 'skin', { colour: 'moss', relief: 0.7 }),
  body(symmetric(toward(SHELL, HUB, 0.9)), 'skin', { line: 'internal', colour: 'leaf', relief: 0.7 }),
  ...paired(...Array.from({ length: 11 }, (_, i) => solid(circle([262 * Math.sin(0.14 + i * 0.28) * (i < 2 ? 1.1 : 1), HUB[1] - 332 * Math.cos(0.14 + i * 0.28)], 7)))),
  ...petalRing(16, [120, 252], 44, 'skin'),
  ...petalRing(16, [112, 214], 17, 'dark'),
  body(circle(HUB, 126), 'skin', { line: 'internal', colour: 'gold', relief: 0.5 }),
  ...petalRing(12, [40, 118], 26, 'skin'),
  ...petalRing(12, [44, 92], 10, 'dark'),
  body(circle(HUB, 42), 'black', { line: 'internal', colour: 'black' }),
  ...petalRing(8, [6, 36], 9, 'skin'),
];

/** The shell left free for what is drawn on it. */
const bareShell = (): readonly Shape[] => [
  body(symmetric(SHELL), 'dark', { colour: 'moss', relief: 0.7 }), body(symmetric(toward(SHELL, HUB, 0.9)), 'skin', { line: 'internal', colour: 'leaf', relief: 0.4 }),
];

/** A sea turtle from above, gliding, under the shell it is given. */
const under = (carapace: () => readonly Shape[]): readonly Shape[] => [
  body(symmetric('0,390! 24,420 0,470!'), 'skin', { colour: 'leaf', line: 'internal' }),
  ...paired(body(closed(FLIPPER), 'skin', { colour: 'leaf', relief: 0.6 }), ...flipperPlates()),
  ...paired(
    body(closed(HIND), 'skin', { colour: 'leaf', relief: 0.6 }),
    ...[
      [170, 324, 20],
      [204, 364, 18],
      [222, 410, 15],
      [160, 372, 15],
      [190, 412, 13],
    ].map(([x = 0, y = 0, r = 0]) => fill(circle([x, y], r * 0.8), 'dark', { line: 'detail', colour: 'moss' })),
  ),
  ...head(),
  ...carapace(),
];

/** A sea turtle whose shell is a mandala. */
export const mandalaTurtle: Motif = {
  name: 'mandala-turtle',
  pose: 'symmetric',
  words: ['mandala turtle', 'turtle mandala', 'turtle with mandala shell', 'ornamental turtle'],
  anchors: { crown: [0, -496], base: [0, 440], heart: [0, 60], shell: [0, 40] },
  draw: () => under(mandalaShell),
};

export const turtle: Motif = {
  name: 'turtle',
  pose: 'symmetric',
  words: ['turtle', 'sea turtle', 'tortoise', 'honu'],
  anchors: { crown: [0, -496], base: [0, 440], heart: [0, 60], shell: [0, 40] },
  together: { mandala: mandalaTurtle },
  holds: { room: { x: 0, y: 56, width: 440, height: 520 }, draw: () => under(bareShell) },
  draw: () => under(shell),
};
