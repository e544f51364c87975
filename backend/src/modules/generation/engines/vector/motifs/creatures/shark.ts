import { bentAlong, body, brush, circle, closed, cut, fill, glint, lerp, open, placed, polygon, shadow, solid, track, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The shark is drawn straight, its snout at 0 and its back upward, and laid along this curve; the motif turns it to the right. */
const bend = bentAlong('-450,-250 -300,-140 -130,-50 60,14 230,24 360,-40 420,-150');
const at = (x: number, y: number): Point => {
  const [[px, py] = [0, 0]] = bend([[x, y]]);
  return [px, py];
};

const BACK = '-104,10 -84,-18 -20,-56 60,-86 140,-110 240,-128 340,-136 450,-132 580,-110 720,-76 860,-44 1016,-22';
const UNDER = '1016,22 930,32 800,60 660,96 520,128 400,144 300,146';
const GUM = '0,48 80,58 146,76 196,104 226,146';
const LIP = '228,150 200,204 164,228 124,234';
const DORSAL = '-80,-146! -30,-240 50,-330 160,-400! 142,-320 128,-240 136,-160 100,-96!';
const TAIL = '384,-108! 378,-200 340,-300 270,-400! 370,-360 432,-300 452,-246! 470,-270 486,-300 500,-340! 504,-250 486,-170 440,-104!';
const NEAR_FIN = '-226,30! -226,140 -184,240 -110,330 0,420! -6,340 -26,260 -46,180 -60,112!';
const FAR_FIN = '-320,20! -350,110 -400,180 -456,226! -462,140 -440,60 -390,-30!';

/** Teeth along a gum, each as high as told, their tips drawn towards a place in the mouth. */
function teeth(gum: string, count: number, long: number, towards: Point): readonly Shape[] {
  const way = track(bend(gum));
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [way.at((i + 0.08) / count), way.at((i + 0.92) / count)];
    const middle = lerp(a, b, 0.5);
    const reach = Math.hypot(towards[0] - middle[0], towards[1] - middle[1]);
    return fill(polygon([a, lerp(middle, towards, long / reach), b]), 'skin', { line: 'detail', colour: 'white', relief: 0 });
  });
}

const fins = (): readonly Shape[] => [
  body(closed(FAR_FIN), 'dark', { colour: 'grey', relief: 0.5 }),
  body(closed(DORSAL), 'dark', { colour: 'grey', relief: 0.7 }), ...['-30,-160 20,-240 90,-320', '40,-140 60,-200 100,-270'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed(TAIL), 'dark', { colour: 'grey', relief: 0.7 }), ...['400,-130 396,-220 350,-310', '424,-140 430,-200 424,-250', '446,-140 470,-200 484,-260'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed(bend('640,90! 660,150 730,190! 730,140 740,84!')), 'dark', { colour: 'grey' }), body(closed(bend('790,-60! 820,-110 880,-130! 860,-90 870,-46!')), 'dark', { colour: 'grey' }),
];

const trunk = (): readonly Shape[] => [
  body(closed([...bend(BACK), ...bend(`${UNDER} 230,244 176,266 126,264 104,244! 128,196 128,130 70,72 -10,46 -90,32`)]), 'skin', { colour: 'bone', relief: 0.9 }),
  shadow(closed(bend('420,140! 540,120 680,88 820,52 1000,18! 820,34 680,56 540,84'))),
  body(closed([...bend(BACK), ...bend('1016,2! 860,26 720,44 600,50 520,36 440,62 380,44 320,66 250,40 200,30 120,26 40,22 -50,28 -94,24!')]), 'dark', { line: 'internal', colour: 'grey', relief: 0.8 }),
  ...['200,-96 320,-108 440,-106 540,-92', '600,-80 720,-54 840,-28', '300,-70 400,-80 480,-78', '640,-30 760,-10 860,-2'].map((line) => cut(open(bend(line)), 'internal', 2.6)),
  ...[0, 1, 2, 3].map((i) => brush(open(bend([[300 + i * 32, -44 + i * 6], [316 + i * 32, 20], [306 + i * 32, 92 - i * 4]])), 'internal', 2.4)),
  ...[0, 1, 2].map((i) => cut(open(bend([[306 + i * 32, -36 + i * 6], [320 + i * 32, 0], [321 + i * 32, 24]])), 'detail', 1.2)),
];

const mouth = (): readonly Shape[] => [
  body(closed(bend('-16,40! 80,48 160,62 216,94 246,146 222,212 176,246 122,256 104,244! 124,210 132,170 120,116 60,66')), 'skin', { line: 'internal', colour: 'crimson', relief: 0.4 }),
  solid(closed(bend('10,52! 90,66 150,86 194,114 220,150 196,196 162,218 128,226! 142,180 132,120 70,66'))),
  fill(closed(bend('136,216! 142,180 166,164 196,180! 182,204 160,214')), 'mid', { line: 'none', colour: 'red', relief: 0.4 }),
  ...teeth(GUM, 7, 46, at(130, 180)), ...teeth(LIP, 5, 36, at(140, 130)),
];

const eye = (): readonly Shape[] => [
  fill(circle(at(96, -34), 24), 'skin', { line: 'none', colour: 'bone', relief: 0 }), solid(circle(at(96, -34), 17)), glint(circle(at(88, -40), 6)),
  cut(open(bend('54,-50 96,-70 142,-52')), 'internal', 2), solid(closed(bend('-14,-4! 0,-14 14,-6! 0,2'))), cut(open(bend('-20,-22 -2,-32 18,-24')), 'detail', 1.6),
];

const nearFin = (): readonly Shape[] => [
  body(closed(NEAR_FIN), 'dark', { colour: 'grey', relief: 0.8 }),
  ...['-190,80 -176,190 -110,290', '-130,110 -110,200 -60,290'].map((line) => cut(open(line), 'internal', 2.4)),
];

/** A great white shark rising to the right, jaws open. */
export const shark: Motif = {
  name: 'shark',
  pose: 'figure',
  words: ['shark', 'great white', 'great white shark', 'hammerhead', 'jaws'],
  anchors: { mouth: [380, 0], eye: [340, -170], crown: [240, -240], base: [0, 300] },
  draw: () => placed([...fins(), ...trunk(), ...mouth(), ...eye(), ...nearFin()], { flip: true, x: -8, y: -30, scale: 0.93 }),
};
