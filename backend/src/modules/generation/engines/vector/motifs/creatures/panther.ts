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
  knots,
  lock,
  open,
  paired,
  polygon,
  solid,
  symmetric,
  type Knot,
} from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';

const CHEEK = '300,-60 372,20 322,20 376,110 316,100 350,200 280,180 290,280 220,240 200,330 150,290';
const HEAD: readonly Knot[] = [
  [0, -330],
  [90, -326],
  [180, -296],
  [256, -226],
  [296, -140],
  ...flames(CHEEK, 0.12),
  [110, 400],
  [50, 440],
  [0, 446],
];

export interface Coat {
  readonly tone: Tone;
  readonly colour: ColourName;
  /** Lines on the coat are cut out of a dark one and drawn on a light one. */
  line(d: string): Shape;
}

const BLACK: Coat = { tone: 'dark', colour: 'black', line: (d) => cut(d, 'internal', 2.4) };
const GOLD: Coat = { tone: 'skin', colour: 'gold', line: (d) => brush(d, 'internal', 2.2) };

const ears = ({ tone, colour }: Coat): readonly Shape[] =>
  paired(
    body(closed('140,-290! 170,-390 226,-436 296,-420 330,-350 330,-260 300,-180!'), tone, { colour, relief: 0.5 }),
    fill(closed('184,-300! 206,-366 240,-390 282,-374 300,-320 292,-240!'), tone === 'dark' ? 'skin' : 'black', {
      line: 'none',
      colour: 'pink',
    }),
    fill(lock('220,-270 240,-320 256,-360', 18), tone, { line: 'internal', colour }),
  );

const eyes = (): readonly Shape[] =>
  paired(
    solid(closed('40,-10! 50,-64 90,-106 140,-124 230,-140! 212,-90 176,-56 130,-40 84,-28 56,20!')),
    fill(closed('76,-52! 106,-88 152,-104 196,-106! 172,-72 124,-50'), 'skin', { colour: 'yellow', line: 'none', relief: 0 }),
    solid(circle([138, -80], 17)),
    glint(circle([131, -86], 6)),
    solid(closed('40,-60! 64,-116 130,-146 216,-146! 144,-116 100,-88 66,-50!')),
  );

const smallTooth = ([x, y]: Knot, long: number): Shape =>
  fill(
    polygon([
      [x - 10, y],
      [x, y + long],
      [x + 10, y],
    ]),
    'skin',
    { line: 'none', colour: 'white' },
  );

/** The roaring mouth: lips drawn back, four fangs, tongue. */
const roar = (coat: Coat): readonly Shape[] => [
  body(symmetric('0,110 90,120 160,150 176,230 150,330 90,400 0,414'), 'skin', { line: 'internal', colour: 'crimson' }),
  solid(symmetric('0,120 84,130 140,160 152,236 128,320 76,376 0,386')),
  fill(symmetric('0,250 40,240 74,270 70,330 40,366 0,370'), 'mid', { line: 'internal', colour: 'red', relief: 0.8 }),
  brush(open('0,262 2,310 0,350'), 'internal', 1.6),
  ...paired(
    body(lock('108,148 112,200 96,256', 24), 'skin', { line: 'internal', colour: 'white' }),
    body(lock('92,378 108,330 104,280', 20), 'skin', { line: 'internal', colour: 'white' }),
    ...knots('10,146 36,148 62,150').map((gum) => smallTooth(gum, 28)),
    ...knots('12,378 38,374 62,364').map((gum) => smallTooth(gum, -24)),
    coat.line(open('150,340 110,400 60,424')),
  ),
];

const muzzle = (coat: Coat): readonly Shape[] => [
  body(symmetric('0,-60 46,-20 60,40 84,60 150,80 188,126 176,172 126,186 70,166 0,150'), 'skin', {
    line: 'internal',
    colour: 'white',
    relief: 0.9,
  }),
  fill(symmetric('0,-110 44,-80 54,-10 62,40 56,56 0,56'), coat.tone, { line: 'none', colour: coat.colour }),
  ...paired(
    ...['26,-70 40,-20 44,40'].map((line) => coat.line(open(line))),
    ...['70,20 110,30 150,20', '84,44 130,54 176,50'].map((line) => brush(open(line), 'internal', 2)),
    solid(dots(knots('86,104 116,108 98,132 130,136'), 6)),
    ...['160,110 260,90 370,100', '164,130 270,140 366,180'].map((line) => brush(open(line), 'detail', 1.8)),
  ),
  body(symmetric('0,46 54,42 86,58 78,88 44,112 14,134 0,136!'), 'black', { relief: 0.4 }),
  ...paired(cut(open('20,58 46,56 66,64'), 'detail', 1.5)),
];

const FUR: readonly string[] = [
  '20,-300 30,-240 18,-180',
  '76,-286 80,-240 60,-196',
  '136,-262 134,-224 108,-190',
  '196,-226 186,-194 156,-170',
  '296,-40 256,-14 220,-14',
  '310,60 264,74 222,66',
  '290,150 246,148 212,130',
  '236,214 210,200 196,176',
  '250,-130 226,-100 236,-70',
];

/** The head of a great cat that roars, without its mouth and eyes. */
export const head = (coat: Coat): readonly Shape[] => [...ears(coat), body(symmetric(HEAD), coat.tone, { colour: coat.colour, relief: 0.7 })];

/** The roar, the eyes and the muzzle over it. */
export const rest = (coat: Coat): readonly Shape[] => [...roar(coat), ...eyes(), ...muzzle(coat)];

/** A black panther's head, roaring: the old flash classic. */
export const panther: Motif = {
  name: 'panther',
  whole: 'crawling-panther',
  pose: 'symmetric',
  words: ['panther', 'black panther', 'puma', 'cougar', 'mountain lion'],
  anchors: { crown: [0, -330], eye: [138, -80], mouth: [0, 260], base: [0, 430] },
  draw: () => [...head(BLACK), ...paired(...FUR.map((line) => BLACK.line(open(line)))), ...rest(BLACK)],
};

/** Rosettes of the right half: centre and size. */
const ROSETTES: readonly (readonly [number, number, number])[] = [
  [34, -280, 22],
  [92, -250, 24],
  [38, -220, 20],
  [152, -226, 24],
  [96, -186, 18],
  [208, -186, 24],
  [262, -120, 24],
  [250, -50, 22],
  [300, 0, 20],
  [250, 20, 20],
  [292, 70, 22],
  [240, 100, 20],
  [296, 150, 18],
  [242, 176, 18],
  [206, 236, 16],
  [200, 130, 14],
];

function rosette([x, y, size]: readonly [number, number, number], turn: number): readonly Shape[] {
  return [0, 1, 2].map((i) => {
    const a = turn + i * 2.1;
    const at = (r: number, da: number): Knot => [x + Math.cos(a + da) * size * r, y + Math.sin(a + da) * size * r];
    return solid(closed([at(1.2, -0.8), at(1.35, 0), at(1.2, 0.8), at(0.62, 0.55), at(0.62, -0.55)]));
  });
}

/** A leopard's head, roaring, its coat in rosettes. */
export const leopard: Motif = {
  name: 'leopard',
  pose: 'symmetric',
  words: ['leopard', 'jaguar', 'snow leopard', 'ocelot'],
  whole: 'prowling-leopard',
  anchors: { crown: [0, -330], eye: [138, -80], mouth: [0, 260], base: [0, 430] },
  draw: () => [...head(GOLD), ...paired(...ROSETTES.flatMap((one, i) => rosette(one, i * 1.7))), ...rest(GOLD)],
};
