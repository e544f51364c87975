import { body, brush, closed, fill, lock, open, placed, profile, ribbon, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { catHead } from './cat.js';

const TAIL = '424,80 446,170 420,268 340,334 220,358 40,362 -120,358 -260,362 -350,336 -384,280';
const MOUND = '-390,220 -430,80 -390,-70 -290,-190 -130,-256 60,-276 230,-250 372,-170 456,-40 470,110 420,250 300,330 100,350 -160,350 -320,310';
const HAUNCH = '80,330! 10,270 -10,170 40,70 140,10 270,10 390,80 440,190 400,290 260,340!';
const FOOT = '-110,300! -96,262 -40,246 60,246 130,264 150,300 120,334 30,340 -60,338!';
const coat = { colour: 'orange' } as const;

/** Stripes of a tabby, from the back and over the haunch. */
const STRIPES = [
  '-230,-216 -160,-170 -120,-80', '-130,-250 -60,-190 -30,-100', '-20,-268 40,-210 50,-120', '90,-270 130,-210 130,-110', '200,-252 220,-190 200,-100', '300,-206 300,-150 270,-70', '384,-140 360,-90 316,-30', '446,-40 410,-10 370,20',
  '-370,-80 -320,-60 -270,-50', '-410,40 -370,30 -330,20', '420,130 360,130 300,160', '424,200 360,196 290,216', '330,50 290,90 240,110', '230,20 210,70 160,100', '130,24 120,80 90,110',
];

const curl = (): readonly Shape[] => [
  body(closed(MOUND), 'skin', { ...coat, relief: 0.9 }), ...STRIPES.slice(0, 10).map((line) => solid(lock(line, 19, 0.35))),
  ...['-40,-60 30,-40 70,20', '-80,-20 -30,30 -10,110'].map((line) => brush(open(line), 'internal', 2.6)),
  body(closed(HAUNCH), 'skin', { ...coat, relief: 0.9 }), ...STRIPES.slice(10).map((line) => solid(lock(line, 17, 0.35))),
  shadow(closed('80,330! 20,276 6,190 40,100! 40,180 60,250 120,300 160,330!')), brush(open('130,200 110,250 130,300'), 'internal', 2.6),
  body(closed(FOOT), 'skin', { ...coat, relief: 0.8 }), ...['-76,270 -80,294 -70,320', '-40,264 -46,290 -36,322', '40,270 80,276 106,296'].map((line) => brush(open(line), 'internal', 2.2)),
];

const tail = (): readonly Shape[] => {
  const band = ribbon(TAIL, profile('0:3 0.1:40 0.2:52 0.5:50 0.85:42 0.96:28 1:10'));
  const ring = (at: number): Shape => {
    const edge = (share: number, v: number): Knot => [...band.at(share, v), true];
    return solid(closed([edge(at, -1), band.at(at + 0.01, 0), edge(at, 1), edge(at + 0.034, 1), band.at(at + 0.05, 0), edge(at + 0.034, -1)]));
  };
  return [body(band.outline(), 'skin', { ...coat, relief: 1 }), ...[0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map(ring), solid(band.outline(0.9, 0.995))];
};

const LIDS: readonly Shape[] = [brush(open('24,-4 52,22 90,24 128,-4'), 'outline', 1.6), brush(open('128,-4 140,-2 150,-10'), 'internal', 1.8)];
/** The stripes of the brow and the cheeks. */
const FACE = ['0,-124 0,-84 0,-50', '-40,-118 -30,-84 -26,-60', '40,-118 30,-84 26,-60', '-166,10 -130,20 -110,36', '166,10 130,20 110,36', '-180,60 -150,62 -120,70', '180,60 150,62 120,70'];

/** The black cat's head as a tabby: bare skin where it is black, lines where light is cut out of it. */
function head(): readonly Shape[] {
  const light = catHead(LIDS).map(({ cut: isCut, ...shape }): Shape => (isCut !== true && shape.tone === 'dark' ? { ...shape, tone: 'skin', colour: 'orange' } : shape));
  return [...light, solid(closed('-26,68! 0,62 26,68! 16,88 0,100 -16,88')), ...FACE.map((line) => solid(lock(line, 11, 0.3)))];
}

/** A tabby cat asleep in a curl, its chin on its tail. */
export const sleepingCat: Motif = {
  name: 'sleeping-cat',
  pose: 'wide',
  words: ['sleeping cat', 'cat sleeping', 'curled up cat', 'napping cat', 'cat nap', 'sleepy cat', 'sleeping kitten', 'curled cat'],
  anchors: { crown: [-190, -100], base: [0, 340], heart: [160, 60] },
  draw: () => placed([...curl(), ...tail(), fill(closed('-330,250! -260,330 -120,330 -40,250!'), 'black', { line: 'none', relief: 0 }), ...placed(head(), { x: -186, y: 118, turn: -9, scale: 1.14 })], { y: -50 }),
};
