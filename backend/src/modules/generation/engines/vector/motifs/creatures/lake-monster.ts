import { body, brush, circle, closed, cut, fill, flames, glint, knots, open, profile, ribbon, scaleArcs, shadow, solid, stroke, type Point, type Ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hide = { colour: 'moss' } as const;
const NECK = ribbon('-40,226 -120,146 -176,20 -150,-110 -70,-210 -20,-290 20,-372', profile('0:124 0.2:100 0.5:68 0.8:54 1:60'));
const BACK = ribbon('100,300 130,190 210,100 300,110 360,200 386,300', profile('0:50 0.25:66 0.5:70 0.8:56 1:44'));
const TAIL = ribbon('400,300 430,210 440,130 400,60 408,0', profile('0:40 0.4:28 0.8:15 1:5'));

/** A fin of the ridge that leans back from the neck or a coil, at a share of its length. */
const ridge = (band: Ribbon, share: number, reach: number): Shape => body(closed([
  [...band.at(share + 0.035, -0.86), true], band.at(share + 0.02, -1 - reach * 0.5), [...band.at(share - 0.03, -1 - reach), true],
  band.at(share - 0.03, -1 - reach * 0.4), [...band.at(share - 0.045, -0.86), true],
]), 'dark', { colour: 'teal', relief: 0.4 });

/** The plates of the throat, from edge to edge of the pale side. */
const plates = (band: Ribbon, from: number, to: number): readonly Shape[] => {
  const count = Math.round(((to - from) * band.length) / 52);
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1))
    .map((share) => brush(open([band.at(share, 0.98), band.at(share - 0.016, 0.72), band.at(share - 0.01, 0.42)]), 'internal', 2));
};

const scales = (band: Ribbon, [from, to]: readonly [number, number]): Shape => ({
  d: scaleArcs((u, v): Point => band.at(from + u * (to - from), -0.84 + v * 1.16), { rows: Math.round((to - from) * 22), across: 4, bulge: 1 }), line: 'detail', tone: 'none',
});

/** The pale side of a coil: what it shows of its belly. */
const belly = (band: Ribbon, [from, to]: readonly [number, number]): Shape => {
  const along = (v: number): readonly Point[] => Array.from({ length: 9 }, (_, i) => band.at(from + ((to - from) * i) / 8, v));
  return fill(closed([...along(0.98), ...[...along(0.38)].reverse()]), 'skin', { line: 'internal', colour: 'bone', relief: 0.5 });
};

const coils = (): readonly Shape[] => [
  body(closed('406,16! 360,-20 330,-76! 390,-60 430,-80 476,-110! 478,-60 450,-10 412,18!'), 'dark', { colour: 'teal', relief: 0.5 }), cut(open('404,-4 396,-30 380,-50'), 'internal', 2), cut(open('414,-6 432,-40 454,-70'), 'internal', 2),
  ...[0.3, 0.5, 0.7].map((share) => ridge(TAIL, share, 1.1)), body(TAIL.outline(), 'skin', { ...hide, relief: 0.9 }), scales(TAIL, [0.05, 0.8]),
  ...[0.24, 0.38, 0.52, 0.66, 0.8].map((share) => ridge(BACK, share, 0.62)),
  body(BACK.outline(), 'skin', { ...hide, relief: 0.9 }), scales(BACK, [0.08, 0.94]), belly(BACK, [0.08, 0.92]), ...plates(BACK, 0.18, 0.88),
];

const neck = (): readonly Shape[] => [
  ...[0.16, 0.28, 0.4, 0.52, 0.64, 0.76, 0.88].map((share) => ridge(NECK, share, 0.72 - share * 0.2)),
  body(NECK.outline(), 'skin', { ...hide, relief: 0.9 }), scales(NECK, [0.06, 0.92]), belly(NECK, [0.04, 0.94]),
  ...plates(NECK, 0.12, 0.9),
];

const head = (): readonly Shape[] => [
  ...['-20,-372! -70,-380 -130,-420 -160,-470! -96,-462 -40,-460 20,-430!', '-40,-340! -90,-330 -140,-344 -176,-376! -120,-394 -60,-392 -10,-384!'].map((web) => body(closed(web), 'dark', { colour: 'teal', relief: 0.4 })),
  ...['-20,-400 -70,-424 -124,-450', '-40,-356 -90,-356 -136,-368'].map((line) => cut(open(line), 'internal', 2)),
  body(closed('-44,-350! -40,-420 10,-464 80,-470 140,-446 190,-414 260,-408 316,-388 340,-352 326,-322 290,-308! 230,-296 170,-286 120,-276 84,-240! 40,-280 -10,-300'), 'skin', { ...hide, relief: 0.9 }),
  solid(closed('326,-326! 270,-338 210,-334 160,-344 124,-368! 150,-330 200,-314 260,-312 300,-310!')),
  ...knots('300,-330 272,-334 242,-333 214,-331').map(([x, y]) => fill(closed([[x - 11, y - 3, true], [x, y + 22, true], [x + 10, y - 1, true]]), 'skin', { line: 'detail', colour: 'white', relief: 0 })),
  solid(closed('46,-392! 70,-422 108,-426 136,-398! 106,-384 74,-382!')), fill(closed('64,-394! 84,-414 112,-414 126,-399! 100,-390'), 'skin', { line: 'none', colour: 'gold', relief: 0 }), solid(circle([98, -403], 7)), glint(circle([94, -407], 2.6)),
  body(closed('30,-410! 60,-446 116,-450 160,-416! 120,-428 76,-424'), 'dark', { colour: 'teal', line: 'internal', relief: 0.5 }),
  solid(closed('288,-384! 306,-384 314,-368! 298,-368')), cut(open('282,-392 304,-394 320,-376'), 'detail', 1.8),
  ...['180,-402 200,-380 196,-358', '230,-396 244,-380 240,-362', '20,-370 36,-330 76,-304', '110,-310 150,-306 190,-304'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** The swell in front, with foam where the coils break it. */
const WAVES = '-500,262 -440,214 -400,250 -330,206 -280,246 -196,196 -140,240 -60,190 0,236 80,194 130,238 210,198 270,240 340,196 390,238 450,204 500,256';

const water = (): readonly Shape[] => [
  fill(closed([...flames(WAVES, -0.16), [500, 360, true], [-500, 360, true]]), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  stroke(open(flames(WAVES, -0.16)), 'outline'),
  ...['-440,256 -380,290 -310,262', '-290,286 -210,320 -130,284', '-110,268 -40,306 50,270', '70,292 140,326 220,288', '240,268 310,302 380,266', '380,290 430,306 470,280', '-390,326 -330,344 -270,328', '-80,336 -10,354 70,334', '230,334 290,350 350,332'].map((line) => brush(open(line), 'internal', 2.6)),
  shadow(closed('-210,250! -150,246 -60,236 10,244 90,240! 40,262 -30,256 -120,270!')),
];

/** What rises from the loch: a long scaled neck, a coil and the end of a tail behind it. */
export const lakeMonster: Motif = {
  name: 'lake-monster',
  pose: 'figure',
  words: ['loch ness monster', 'nessie', 'lake monster', 'loch ness', 'sea monster', 'sea serpent'],
  anchors: { eye: [98, -403], mouth: [310, -322], crown: [60, -470], base: [0, 320] },
  draw: () => [...coils(), ...neck(), ...head(), ...water()],
};
