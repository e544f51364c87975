import { arc, body, brush, circle, closed, cut, dots, featherFan, fill, lock, open, paired, placed, polygon, shadow, solid, symmetric, walk } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { manFace } from './parts/man-face.js';

const CENTRE = [0, -40] as const;

/** The fan of eagle feathers, white with dark tips, and the down at their feet. */
const fan = (): readonly Shape[] => [
  ...featherFan(arc(CENTRE, 250, 168, 372), arc(CENTRE, 640, 160, 380), { count: 21, tone: 'skin', colour: 'bone', dipped: 0.26, fullness: 0.62, curl: 0, edge: 'outline' }),
  ...featherFan(arc(CENTRE, 236, 166, 374), arc(CENTRE, 372, 164, 376), { count: 19, tone: 'dark', colour: 'crimson', fullness: 0.62, curl: 0, edge: 'internal', shaft: false }),
  ...walk(arc(CENTRE, 300, 172, 368), 18).map((at) => solid(circle(at, 9))),
];

const plait = (): readonly Shape[] => [
  body(closed('196,60! 262,80 290,200 280,420! 200,420! 190,260'), 'dark', { colour: 'black', relief: 0.8 }),
  ...[110, 170, 230, 290, 350].map((y) => cut(open([[204, y], [240, y + 30], [278, y + 6]]), 'internal', 2)),
  fill(closed('196,380! 284,380! 280,440! 200,440!'), 'skin', { colour: 'red', line: 'outline' }), brush(open('200,410 240,416 280,410'), 'internal', 1.2),
  body(lock('240,436 236,500 246,580', 40, 0.3), 'dark', { colour: 'black' }), cut(open('240,460 238,500 244,540'), 'internal', 1.8),
];

/** Ermine tails that hang from the brow band in front of the ears. */
const tassel = (): readonly Shape[] => [
  body(lock('300,-60 330,60 320,200 336,330', 34, 0.5), 'skin', { colour: 'white' }), body(lock('326,250 322,300 336,360', 24, 0.3), 'black'),
  body(lock('264,-60 290,60 280,180 292,290', 32, 0.5), 'skin', { colour: 'white' }), body(lock('284,210 280,260 292,320', 22, 0.3), 'black'),
  body(circle([282, -70], 46), 'skin', { colour: 'teal' }), fill(circle([282, -70], 22), 'dark', { colour: 'red' }),
];

const band = (): readonly Shape[] => [
  body(symmetric('0,-302! 130,-290 250,-200! 264,-60! 214,-130 120,-186 0,-200!'), 'skin', { colour: 'gold', relief: 0.5 }),
  ...[-150, -76, 0, 76, 150].map((x) => {
    const y = -198 + (x * x) / 430;
    return fill(polygon([[x - 34, y - 4], [x, y - 82], [x + 34, y - 4]]), 'dark', { colour: Math.abs(x) === 76 ? 'blue' : 'red', line: 'internal', relief: 0 });
  }),
  solid(dots([-113, -38, 38, 113].map((x) => [x, -262 + (x * x) / 460] as const), 10)),
];

/** War paint under the eyes and on the chin, the lines of age. */
const paint = (): readonly Shape[] => [
  ...paired(...[0, 1, 2].map((i) => shadow(closed([[84 + i * 8, 10 + i * 34, true], [196 - i * 10, -6 + i * 34, true],
    [190 - i * 12, 12 + i * 34, true], [86 + i * 8, 28 + i * 34, true]]))), brush(open('30,-150 36,-130 26,-108'), 'internal', 2.2)),
];

/** A chief from the front in a war bonnet of eagle feathers. */
export const chief: Motif = {
  name: 'chief',
  pose: 'symmetric',
  words: ['chief', 'native chief', 'native american', 'native american chief', 'indian chief', 'headdress', 'feather headdress', 'chief headdress', 'war bonnet', 'native american headdress', 'indian headdress', 'native headdress', 'feathered headdress', 'tribal chief'],
  anchors: { crown: [0, -490], eye: [92, 0], mouth: [0, 180], base: [0, 420] },
  draw: () => placed([...fan(), ...paired(...plait()), ...manFace({ mouth: 'stern', brows: 'black', anger: 26 }), ...paint(), ...band(), ...paired(...tassel())], { y: 52, scale: 0.77 }),
};
