import type { Motif, Rng, Shape } from '../motif.js';
import { body, closed, fill, placed, polar, radians, solid, whip, type Knot } from '../geometry/kit.js';

const RIM =
  '0,-206! 40,-296 126,-372 238,-390 344,-346 414,-240 420,-100 370,48 268,190 132,324 0,444! -132,324 -268,190 -370,48 -420,-100 -414,-240 -344,-346 -238,-390 -126,-372 -40,-296';

/** A flash heart: two windows of light on its left lobe, black whipped up from the right, from below and out of the cleft. */
function heartBody(rng: Rng): readonly Shape[] {
  return [
    body(closed(RIM), 'skin', { colour: 'red', relief: 0.9 }),
    whip('6,434 136,318 270,184 366,44 414,-104 406,-240 346,-338', '-50,220 50,140 140,40 220,-60 250,-150 250,-220 230,-270', {
      count: 21,
      reach: 0.95,
      valley: 0.4,
      longest: 'middle',
      rng,
    }),
    whip('-410,-60 -364,50 -266,184 -134,316 -6,434', '-330,-50 -290,20 -200,130 -100,220 -20,310', { count: 15, reach: 0.8, valley: 0.4, longest: 'middle', rng }),
    whip('-92,-340 -40,-286 0,-206 40,-286 92,-340', '-90,-230 -50,-150 0,-60 50,-150 90,-230', { count: 9, reach: 0.72, valley: 0.36, longest: 'middle', rng }),
    fill(closed('-366,-150! -372,-236 -320,-314 -226,-344! -266,-290 -296,-226 -300,-150!'), 'skin', { colour: 'white', relief: 0 }),
    fill(closed('-360,-112! -298,-112! -286,-50 -246,22! -314,-26 -346,-66'), 'skin', { colour: 'white', relief: 0 }),
  ];
}

export const heart: Motif = {
  name: 'heart',
  pose: 'symmetric',
  words: ['heart', 'love heart', 'love', 'valentine'],
  anchors: { crown: [0, -190], centre: [0, 0], base: [0, 440] },
  draw: (rng) => placed(heartBody(rng), { y: -25 }),
};

const tongue = (x: number, y: number, height: number, lean: number): readonly Shape[] =>
  placed(
    [
      body(
        closed(
          `-62,20! -84,${-height * 0.3} -40,${-height * 0.6} ${lean},${-height}! ${lean * 0.4 + 26},${-height * 0.66} ` +
            `84,${-height * 0.34} 62,20!`,
        ),
        'skin',
        { colour: 'orange' },
      ),
      body(
        closed(`-26,20! -38,${-height * 0.22} -8,${-height * 0.42} ${lean * 0.5},${-height * 0.68}! 30,${-height * 0.3} 26,20!`),
        'skin',
        { line: 'internal', colour: 'yellow' },
      ),
    ],
    { x, y },
  );

const FIRE: readonly Shape[] = [
  ...tongue(-96, -180, 170, -46),
  ...tongue(98, -180, 170, 50),
  ...tongue(-46, -170, 225, -30),
  ...tongue(50, -170, 215, 40),
  ...tongue(0, -150, 275, 8),
];

/** Thorned canes bound twice about the heart. */
function thorns(): readonly Shape[] {
  const wave = (phase: number): readonly Knot[] =>
    Array.from({ length: 9 }, (_, i) => [-300 + i * 75, 18 + 34 * Math.sin(phase + i * 1.57) + 26 * Math.sin((i / 8) * Math.PI)]);
  const spikes = Array.from({ length: 12 }, (_, i): Shape => {
    const x = -270 + i * 49;
    const y = 18 + (i % 2 ? 46 : -30) + 26 * Math.sin((i / 11) * Math.PI);
    return solid(closed(`${x - 12},${y + (i % 2 ? -16 : 16)}! ${x + 6},${y + (i % 2 ? 44 : -44)}! ${x + 14},${y + (i % 2 ? -14 : 14)}!`));
  });
  const band = (course: readonly Knot[]): Shape =>
    body(
      closed([
        ...course.map(([x, y], i): Knot => [x, y - 13, i === 0 || i === 8]),
        ...[...course].reverse().map(([x, y], i): Knot => [x, y + 13, i === 0 || i === 8]),
      ]),
      'skin',
      { colour: 'moss' },
    );
  return [...spikes, band(wave(0)), band(wave(Math.PI))];
}

const RAYS: readonly Shape[] = Array.from({ length: 24 }, (_, i) => {
  const angle = radians(i * 15);
  const far = i % 2 ? 400 : 486;
  const [a, b, c] = [polar([0, 0], angle - 0.035, 250), polar([0, 0], angle, far), polar([0, 0], angle + 0.035, 250)];
  return body(
    closed([
      [...a, true],
      [...b, true],
      [...c, true],
    ]),
    'skin',
    { line: 'internal', colour: 'gold', relief: 0.1 },
  );
});

export const sacredHeart: Motif = {
  name: 'sacred-heart',
  pose: 'symmetric',
  words: ['sacred heart', 'flaming heart', 'burning heart', 'heart with thorns', 'immaculate heart', 'corazon'],
  anchors: { centre: [0, 60], crown: [0, -486], base: [0, 350] },
  draw: (rng) => [
    ...RAYS,
    ...placed(FIRE, { y: -10 }),
    ...placed(heartBody(rng), { y: 80, scale: 0.68 }),
    ...placed(thorns(), { y: 40, scale: 0.92 }),
    ...placed([body(closed('-46,0! 0,-17 46,0! 0,17'), 'black', { colour: 'crimson' })], { x: -86, y: 180, turn: -52 }),
    ...[0, 1].map((i) =>
      body(
        closed(
          `${-66 + i * 26},${212 + i * 44}! ${-54 + i * 26},${240 + i * 44} ${-66 + i * 26},${252 + i * 44} ` +
            `${-78 + i * 26},${240 + i * 44}`,
        ),
        'skin',
        { line: 'internal', colour: 'crimson' },
      ),
    ),
  ],
};
