import { bentAlong, body, brush, circle, closed, cut, fill, glint, lerp, open, placed, polygon, shadow, solid, track, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The shark is drawn straight, its snout at 0 and its back upward, and laid along this curve; the motif turns it to the right. */
const bend = bentAlong('-470,-196 -330,-120 -150,-40 50,20 220,16 350,-60 410,-176');
const at = (x: number, y: number): Point => {
  const [[px, py] = [0, 0]] = bend([[x, y]]);
  return [px, py];
};

const BACK = '-30,-10! -10,-34 60,-78 140,-112 240,-136 350,-146 460,-138 590,-112 720,-78 860,-46 1016,-24';
const UNDER = '1016,24 930,34 800,62 660,100 520,132 400,148 320,152';
/** Upper jaw from the snout to the corner of the mouth, and the lower jaw dropped open. */
const GUM = '58,44 110,58 160,66 206,78 240,104';
const LIP = '236,128 200,170 160,190 116,196';
const DORSAL = '-96,-134! -66,-220 0,-320 90,-402 150,-430! 120,-350 104,-260 112,-176 90,-100!';
const TAIL = '366,-148! 380,-220 360,-310 300,-410! 386,-370 436,-310 448,-256! 466,-276 482,-300 498,-340! 508,-250 486,-170 440,-104! 414,-110 392,-122 366,-148!';
const NEAR_FIN = '-210,20! -206,130 -160,240 -80,336 40,416! 30,330 6,250 -20,170 -36,96!';
const FAR_FIN = '-310,20! -350,100 -410,170 -480,206! -470,120 -440,50 -390,-20!';

/** Teeth along a gum, each as high as told, their tips drawn towards a place in the mouth. */
function teeth(gum: string, count: number, long: number, towards: Point): readonly Shape[] {
  const way = track(bend(gum));
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [way.at((i + 0.06) / count), way.at((i + 0.94) / count)];
    const middle = lerp(a, b, 0.5);
    const reach = Math.hypot(towards[0] - middle[0], towards[1] - middle[1]);
    return fill(polygon([a, lerp(middle, towards, long / reach), b]), 'skin', { line: 'detail', colour: 'white', relief: 0 });
  });
}

const grey = (d: string, relief = 0.7): Shape => body(closed(d), 'dark', { colour: 'grey', relief });

const fins = (): readonly Shape[] => [
  grey(FAR_FIN, 0.5),
  grey(DORSAL), ...['-40,-160 10,-260 96,-366', '20,-160 40,-240 84,-320'].map((line) => cut(open(line), 'internal', 2.6)),
  body(closed(bend('620,96! 650,160 730,204! 724,150 740,84!')), 'dark', { colour: 'grey' }), body(closed(bend('800,-56! 830,-110 890,-134! 868,-90 880,-42!')), 'dark', { colour: 'grey' }),
];

/** The dark of the back comes down in a ragged edge over the pale flank. */
const FLANK = '1016,4! 900,14 800,34 720,36 640,62 560,48 480,74 420,50 360,64 320,30 262,40 220,16 150,30 80,20 20,26 -30,12!';

const trunk = (): readonly Shape[] => [
  body(closed([...bend(BACK), ...bend(`${UNDER} 290,206 232,236 170,240 112,216 104,196! 180,170 238,112! 200,76 150,62 90,54 30,44 -16,24 -36,4!`)]), 'skin', { colour: 'bone', relief: 0.9 }),
  shadow(closed(bend('420,144! 540,124 680,92 820,54 1000,20! 820,38 680,66 540,96'))),
  body(closed([...bend(BACK), ...bend(FLANK)]), 'dark', { line: 'internal', colour: 'grey', relief: 0.8 }),
  ...['190,-110 300,-122 430,-116 540,-98', '620,-84 740,-54 860,-28', '180,-72 220,-80 260,-82', '430,-76 520,-66 590,-52', '640,-30 760,-12 860,-4', '40,-46 90,-72 140,-88'].map((line) => cut(open(bend(line)), 'internal', 2.8)),
  ...[0, 1, 2, 3, 4].map((i) => cut(open(bend([[300 + i * 30, -50 + i * 6], [320 + i * 30, -14], [322 + i * 30, 22 + (i % 2) * 6]])), 'internal', 2.2)),
  ...['470,110 560,94 640,76', '300,186 330,160 370,148'].map((line) => brush(open(bend(line)), 'internal', 2)),
];

const mouth = (): readonly Shape[] => [
  body(closed(bend('40,42! 110,54 170,62 220,76 262,112 240,160 206,196 160,214 112,216 100,198! 130,170 138,140 124,100 90,66')), 'skin', { line: 'internal', colour: 'crimson', relief: 0.4 }),
  solid(closed(bend('60,50! 120,64 176,74 216,90 240,114 222,150 192,180 156,194 120,196! 146,160 142,120 110,80'))),
  fill(closed(bend('150,178! 160,150 184,136 212,142! 200,164 178,180')), 'mid', { line: 'none', colour: 'red', relief: 0.4 }),
  ...teeth(GUM, 7, 44, at(130, 170)), ...teeth(LIP, 5, 36, at(150, 110)),
  brush(open(bend('262,92 276,116 264,146')), 'internal', 2.4),
];

const eye = (): readonly Shape[] => [
  fill(circle(at(150, -26), 24), 'skin', { line: 'none', colour: 'bone', relief: 0 }), solid(circle(at(150, -26), 18)), glint(circle(at(142, -33), 6)),
  fill(closed(bend('112,-62! 190,-70! 190,-50 116,-28!')), 'dark', { line: 'none', colour: 'grey' }), solid(closed(bend('114,-28! 150,-46 192,-54! 150,-36'))), cut(open(bend('104,-36 146,-58 200,-66')), 'internal', 2.2),
  solid(closed(bend('30,-10! 46,-22 62,-12! 46,-4'))), cut(open(bend('24,-14 44,-30 68,-18')), 'detail', 1.6),
];

const tail = (): readonly Shape[] => [
  grey(TAIL), fill(closed('386,-150! 428,-126! 416,-94! 370,-124!'), 'dark', { line: 'none', colour: 'grey' }), ...['396,-160 404,-230 372,-320', '424,-160 434,-220 426,-270', '448,-170 476,-220 484,-270'].map((line) => cut(open(line), 'internal', 2.4)),
];

const nearFin = (): readonly Shape[] => [
  grey(NEAR_FIN, 0.8),
  ...['-180,70 -160,180 -90,280', '-120,90 -100,180 -50,260', '-66,120 -40,200 -10,280'].map((line) => cut(open(line), 'internal', 2.6)),
];

/** A great white shark rising to the right, jaws open. */
export const shark: Motif = {
  name: 'shark',
  pose: 'figure',
  words: ['shark', 'great white', 'great white shark', 'hammerhead', 'jaws'],
  anchors: { mouth: [380, 0], eye: [340, -170], crown: [240, -240], base: [0, 300] },
  draw: () => placed([...fins(), ...trunk(), ...tail(), ...mouth(), ...eye(), ...nearFin()], { flip: true, x: -2, y: 0, scale: 0.93 }),
};
