import { body, brush, circle, cut, glint, leaf, open, paired, polar, profile, radians, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const leg = (spine: string): Shape => body(ribbon(spine, profile('0:13 0.4:10 0.5:13 0.6:8 1:5')).outline(), 'dark', { colour: 'black', line: 'internal', relief: 0.5 });

/** The light in its tail, and its rays. */
const glow = (): readonly Shape[] => [
  ...Array.from({ length: 11 },
    (_, i) => radians(-4 + i * 18.8)).map((angle, i) => body(leaf(polar([0, 290], angle, 150), polar([0, 290], angle, i % 2 === 0 ? 224 : 196), { half: 12 }), 'skin',
      { line: 'internal', colour: 'yellow', relief: 0 })),
  body(symmetric('0,110 70,120 108,180 112,260 84,350 40,400 0,410'), 'skin', { colour: 'yellow', relief: 1 }),
  ...paired(brush(open('0,200 60,208 106,190'), 'internal', 2.4), brush(open('0,278 60,286 104,268'), 'internal', 2.4), brush(open('0,346 40,350 74,336'), 'internal', 2.2)),
];

const wings = (): readonly Shape[] => paired(
  body(leaf([50, -70], [400, 300], { half: 108, belly: 0.62, bend: -40, blunt: true, foot: 16 }), 'skin', { colour: 'bone', relief: 0.3 }),
  ...['70,-50 190,80 330,250', '80,-40 160,130 260,270', '80,-60 240,40 370,190', '190,80 220,160 300,270'].map((vein) => brush(open(vein), 'internal', 1.8)),
  body(leaf([40, -100], [420, -60], { half: 92, belly: 0.58, bend: 26, blunt: true, foot: 22 }), 'dark', { colour: 'black', relief: 0.8 }),
  cut(open('70,-90 210,-76 390,-52'), 'internal', 2.4), cut(open('80,-110 220,-128 350,-110'), 'internal', 2.2), cut(open('90,-70 200,-30 320,-6'), 'internal', 2.2),
);

const head = (): readonly Shape[] => [
  ...paired(body(ribbon('40,-290 90,-370 170,-420 260,-430', profile('0:12 0.5:10 1:6')).outline(), 'dark', { colour: 'black', line: 'internal' }),
    ...[0, 1, 2, 3].map((i) => cut(open([[86 + i * 44, -372 - i * 17], [92 + i * 44, -362 - i * 17]]), 'detail', 1.4))),
  body(symmetric('0,-316 50,-310 80,-270 74,-220 0,-210'), 'black', { colour: 'black', relief: 0.6 }),
  ...paired(glint(circle([54, -276], 17)), solid(circle([57, -276], 9)), cut(open('20,-300 30,-270 24,-240'), 'detail', 1.8)),
  body(symmetric('0,-244 70,-240 124,-196 136,-130 110,-84 0,-74'), 'skin', { colour: 'red', relief: 0.9 }), solid(symmetric('0,-224 40,-220 62,-170 40,-110 0,-96')),
  ...paired(brush(open('84,-210 110,-170 112,-120'), 'internal', 2)), cut(open('0,-200 -3,-160 0,-120'), 'internal', 2),
];

/** A firefly from above, wing cases open, its tail alight. */
export const firefly: Motif = {
  name: 'firefly',
  pose: 'symmetric',
  words: ['firefly', 'fireflies', 'lightning bug', 'glow worm', 'glowworm', 'lightning bugs'],
  anchors: { crown: [0, -316], base: [0, 490], heart: [0, 0] },
  draw: () => [
    ...paired(leg('90,-150 200,-210 260,-300 300,-330'), leg('80,40 190,110 200,200 250,270'), leg('90,-40 250,10 330,90 370,110')), ...wings(), ...glow(),
    body(symmetric('0,-90 80,-84 104,-10 100,90 70,150 0,160'), 'dark', { colour: 'black', relief: 0.8 }),
    ...paired(cut(open('0,10 50,16 96,4'), 'internal', 2.2), cut(open('0,80 50,86 92,74'), 'internal', 2.2), cut(open('40,-70 56,-40 54,-10'), 'internal', 2)), ...head(),
  ],
};
