import { body, brush, circle, closed, fill, open, polar, profile, ribbon, solid, stroke, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { sea } from './ship.js';

const STERN = '-300,214 -400,120 -452,-10 -446,-140 -400,-192 -352,-166 -366,-122';
const BOW = '290,214 392,110 432,-20 418,-140 384,-220';

const posts = (): readonly Shape[] => {
  const [stern, bow] = [ribbon(STERN, profile('0:52 0.4:30 0.8:18 1:8')), ribbon(BOW, profile('0:52 0.5:32 1:34'))];
  return [
    body(stern.outline(), 'skin', { colour: 'brown', relief: 0.7 }), brush(stern.along(0.2, 0.15, 0.9), 'internal', 1.8),
    body(bow.outline(), 'skin', { colour: 'brown', relief: 0.7 }), brush(bow.along(-0.2, 0.15, 0.9), 'internal', 1.8),
    ...[0.4, 0.52, 0.64, 0.76].map((at) => brush(open([bow.at(at, -0.9), bow.at(at + 0.03, 0), bow.at(at, 0.9)]), 'detail', 1.6)),
  ];
};

/** The dragon's head that looks over the sea. */
const head = (): readonly Shape[] => [
  ...['352,-236 300,-250 268,-230', '350,-282 300,-310 262,-306', '362,-326 330,-366 292,-380'].map((spine) => body(ribbon(spine, profile('0:24 0.5:16 1:1')).outline(0, 0.98), 'dark', { colour: 'red' })),
  body(closed('352,-210! 336,-280 356,-344 408,-378 452,-362 498,-322 494,-296! 462,-300 442,-286! 474,-262 470,-240 436,-244 418,-214!'), 'skin', { colour: 'brown', relief: 0.8 }),
  solid(closed('440,-290! 474,-296 492,-292! 474,-266 452,-268!')),
  fill(closed('382,-326! 408,-340 424,-322! 402,-310'), 'skin', { line: 'internal', colour: 'gold' }), solid(circle([406, -324], 8)),
  brush(open('470,-330 480,-322 474,-312'), 'internal', 1.6), brush(open('372,-296 384,-264 380,-232'), 'internal', 2),
  brush(open('374,-340 396,-356 424,-352'), 'internal', 2.4),
];

const sail = (): readonly Shape[] => {
  const seam = (share: number): string => {
    const x = -252 + share * 504;
    return `${x},-366 ${x * 0.93},-230 ${x * 1.04},-90 ${x * 0.96},${42 - 22 * Math.sin(share * Math.PI * 4) ** 2}`;
  };
  const strip = (from: number, to: number): string => closed(`${seam(from).replace(/^(\S+)/, '$1!')}! ${seam(to).split(' ').reverse().join(' ').replace(/^(\S+)/, '$1!')}!`);
  return [
    body(closed('-10,-480! 10,-480! 12,180! -12,180!'), 'skin', { colour: 'brown' }),
    ...Array.from({ length: 8 }, (_, i) => body(strip(i / 8, (i + 1) / 8), i % 2 === 0 ? 'skin' : 'dark', { line: 'internal', colour: i % 2 === 0 ? 'bone' : 'crimson', relief: 0.4 })),
    stroke(`${open(seam(0))}${open(seam(1))}`, 'outline'),
    body(closed('-272,-384! 272,-384! 272,-362! -272,-362!'), 'skin', { colour: 'brown' }),
    whip('240,-340 236,-230 258,-90 238,36', '150,-330 130,-220 150,-90 140,20', { count: 13, reach: 0.7, valley: 0.4, longest: 'middle' }),
    body(closed('0,-480! 60,-488 110,-470 150,-484! 140,-452 100,-444 60,-458 0,-448!'), 'dark', { colour: 'red' }),
    ...['0,-470 -200,-300 -420,-60', '0,-470 200,-300 400,-110'].map((rope) => stroke(open(rope), 'detail')),
  ];
};

const shield = (x: number, i: number): readonly Shape[] => {
  const y = 128 - (x / 62) ** 2 * 1.6;
  const spoke = (turn: number): Shape => stroke(open([polar([x, y], turn, 42), polar([x, y], turn, -42)]), 'detail');
  return [
    body(circle([x, y], 46), i % 2 === 0 ? 'skin' : 'dark', { colour: i % 2 === 0 ? 'gold' : 'red', relief: 0.6 }),
    ...(i % 2 === 0 ? [spoke(0.78), spoke(-0.78)] : []),
    body(circle([x, y], 15), 'skin', { line: 'internal', colour: 'grey' }), solid(circle([x, y], 5)),
  ];
};

const hull = (): readonly Shape[] => [
  body(closed('-400,72! -250,124 0,142 250,124 386,60! 392,150 330,240 190,300 0,318 -200,304 -340,244 -404,150!'), 'skin', { colour: 'brown', relief: 0.8 }),
  ...['-392,140 -220,196 0,210 220,196 382,132', '-366,204 -200,250 0,262 200,250 356,198'].map((plank) => brush(open(plank), 'internal', 1.8)),
  whip('-330,246 -190,304 0,318 190,300 320,246', '-300,196 -180,244 0,256 180,244 300,196', { count: 21, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ...[-230, -118, -6, 106, 218].map((x) => body(ribbon([[x, 190], [x - 34, 300], [x - 64, 384]], profile('0:6 0.8:6 0.86:15 1:13')).outline(), 'skin', { line: 'internal', colour: 'tan' })),
];

/** A Viking longship under its striped sail, shields along the side. */
export const longship: Motif = {
  name: 'longship',
  pose: 'wide',
  words: ['longship', 'viking ship', 'viking longship', 'viking boat', 'dragon ship', 'drakkar', 'norse ship', 'long ship'],
  anchors: { crown: [0, -480], base: [0, 470] },
  draw: (rng) => [...sail(), ...posts(), ...head(), ...hull(), ...[-310, -224, -138, -52, 34, 120, 206, 292].flatMap(shield), ...sea(rng)],
};
