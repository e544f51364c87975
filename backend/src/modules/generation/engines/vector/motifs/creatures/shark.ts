import { body, brush, circle, closed, cut, fill, glint, open, polygon, solid, track, lerp } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BODY = `
    476,-96! 430,-170 350,-226 240,-256 110,-250 -20,-216 -150,-150 -260,-60 -340,40 -392,140! -360,170 -330,160!
    -250,110 -150,90 -30,96 80,110 180,110 270,80 320,30! 380,20 430,-20 470,-70`;
const BACK = `
    476,-96! 430,-170 350,-226 240,-256 110,-250 -20,-216 -150,-150 -260,-60 -340,40 -392,140! -340,110 -240,20 -130,-50
    0,-90 120,-100 200,-84 260,-100 300,-60 350,-86 410,-70!`;
const TAIL =
  '-350,60! -410,0 -450,-90 -490,-210! -400,-150 -330,-70 -290,20 -300,110! -330,200 -300,300 -250,400! -340,350 -410,260 -420,150!';

/** Teeth along an edge: points standing to its right-hand side. */
function teeth(edge: string, count: number, long: number): readonly Shape[] {
  const way = track(edge);
  return Array.from({ length: count }, (_, i) => {
    const a = way.at(i / count);
    const b = way.at((i + 1) / count);
    const [mx, my] = lerp(a, b, 0.5);
    const angle = way.angle((i + 0.5) / count) + Math.PI / 2;
    return fill(polygon([a, [mx + Math.cos(angle) * long, my + Math.sin(angle) * long], b]), 'skin', {
      line: 'detail',
      colour: 'white',
      relief: 0,
    });
  });
}

const mouth = (): readonly Shape[] => [
  solid(closed('400,-30! 350,-24 290,10 256,60! 240,110 256,146! 300,150 350,110 400,50 424,0!')),
  fill(closed('280,60! 330,40 370,50! 340,100 290,130 270,110!'), 'mid', { line: 'none', colour: 'crimson', relief: 0.5 }),
  ...teeth('404,-34 350,-24 296,8 262,56', 7, -34),
  body(closed('250,100! 262,150 290,170 350,130 400,70 432,4! 440,40 420,100 370,160 300,206 236,190 200,140!'), 'skin', {
    colour: 'bone',
    relief: 0.6,
  }),
  ...teeth('428,14 396,70 346,128 292,162', 7, -28),
];

/** A shark turning with open jaws. */
export const shark: Motif = {
  name: 'shark',
  pose: 'figure',
  words: ['shark', 'great white', 'great white shark', 'hammerhead', 'jaws'],
  anchors: { mouth: [340, 60], crown: [120, -250], base: [-60, 100], heart: [0, 0] },
  draw: () => [
    body(closed('60,60! 30,170 -40,270 -140,340! -140,240 -110,150 -60,70!'), 'dark', { colour: 'navy' }),
    body(closed('70,-240! 40,-330 -30,-420 -130,-470! -110,-380 -110,-290 -130,-150!'), 'dark', { colour: 'grey' }),
    cut(open('10,-340 -50,-300 -80,-220'), 'internal', 2.2),
    body(closed(TAIL), 'dark', { colour: 'grey' }),
    cut(open('-450,-130 -390,-40 -350,50'), 'internal', 2.2),
    cut(open('-300,320 -360,230 -370,150'), 'internal', 2.2),
    body(closed('-170,70! -190,120 -230,160 -270,170! -270,130 -240,90!'), 'dark', { colour: 'grey', line: 'internal' }),
    body(closed('-180,-140! -210,-190 -250,-210 -280,-200! -270,-150 -240,-90!'), 'dark', { colour: 'grey', line: 'internal' }),
    body(closed(BODY), 'skin', { colour: 'bone', relief: 0.9 }),
    fill(closed(BACK), 'dark', { line: 'internal', colour: 'grey', relief: 0.5 }),
    ...mouth(),
    ...['210,-90 176,-40 180,30', '176,-96 142,-44 144,30', '142,-100 108,-46 108,30', '108,-104 76,-50 74,24'].map((line) =>
      brush(open(line), 'internal', 2.4),
    ),
    fill(circle([326, -128], 19), 'skin', { line: 'none', relief: 0 }),
    solid(circle([328, -127], 13)),
    glint(circle([323, -132], 4.5)),
    cut(open('290,-150 326,-166 362,-146'), 'internal', 2),
    cut(open('400,-150 350,-196 290,-220'), 'internal', 2),
    cut(open('180,-216 60,-200 -60,-150'), 'internal', 2),
    solid(circle([424, -70], 7)),
    brush(open('30,80 -90,70 -190,90'), 'internal', 2),
    body(closed('120,70! 150,160 140,270 90,380! 50,310 30,200 40,90!'), 'dark', { colour: 'grey' }),
    cut(open('112,130 116,220 96,310'), 'internal', 2.2),
  ],
};
