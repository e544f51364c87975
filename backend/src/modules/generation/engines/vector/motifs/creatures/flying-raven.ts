import { body, circle, closed, cut, featherFan, fill, flames, glint, lock, open, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { spreadWing, type SpreadWing } from './parts/spread-wing.js';

const DARK = { tone: 'dark', colour: 'navy', reversed: true } as const;

/** Raised behind the neck. */
const FAR_WING: SpreadWing = {
  rows: [
    { ...DARK, roots: '270,-250 220,-150 140,-60', tips: '470,-470 390,-450 300,-400 210,-310 130,-200 70,-90', count: 9, curl: -0.06, fullness: 0.56 },
    { ...DARK, roots: '260,-220 210,-130 140,-50', tips: '330,-320 250,-270 170,-180 100,-80', count: 6, curl: -0.06, fullness: 0.7 },
  ],
  arm: '190,-10! 260,-90 320,-190 380,-300 480,-480! 350,-330 270,-220 200,-130 120,-40!',
  armColour: 'black',
  armTone: 'dark',
};

/** Stretched over the back, its first feathers spread like fingers. */
const NEAR_WING: SpreadWing = {
  rows: [
    { ...DARK, roots: '-130,-270 -40,-180 20,-90 30,20', tips: '-300,-498 -390,-440 -450,-360 -480,-260 -460,-150 -390,-60 -290,10 -180,70 -80,110', count: 13, curl: -0.07, fullness: 0.56 },
    { ...DARK, roots: '-80,-250 0,-160 50,-80 50,20', tips: '-260,-360 -330,-240 -300,-120 -220,-30 -120,40 -30,80', count: 10, curl: -0.07, fullness: 0.72 },
    { ...DARK, roots: '-20,-200 40,-130 70,-60 70,20', tips: '-170,-260 -200,-150 -160,-60 -80,10 10,60', count: 8, curl: -0.07, fullness: 0.72 },
  ],
  arm: '150,10! 130,-90 70,-190 -20,-280 -150,-370 -310,-500! -190,-330 -100,-220 -20,-120 40,-20 70,50!',
  armColour: 'black',
  armTone: 'dark',
};

const tail = (): readonly Shape[] =>
  featherFan('-200,150 -200,190 -160,220', '-480,200 -496,280 -460,350 -390,400 -300,410', { count: 7, tone: 'dark', colour: 'navy', fullness: 0.66, curl: 0.02, edge: 'outline' });

const trunk = (): readonly Shape[] => [
  body(closed([[-230, 170, true], [-120, 90], [0, 10], [120, -50], [220, -90], [290, -120], [350, -110], [386, -70], [380, -20], [352, 14, true],
    ...flames('340,20 344,80 306,60 300,124 262,96 244,160 206,130', 0.12), [130, 190], [20, 226], [-100, 236], [-190, 220]]), 'dark', { colour: 'black', relief: 0.9 }),
  ...['260,-50 250,0 226,46', '206,-20 200,40 170,90', '140,60 120,110 80,140', '60,110 30,150 -20,176', '-40,160 -80,190 -130,200', '310,-70 300,-30 280,0'].map((line) => cut(open(line), 'internal', 2.4)),
];

const legs = (): readonly Shape[] =>
  ['40,200 -10,250 -70,256', '-10,216 -60,260 -120,262', '-60,250 -110,280 -150,270', '-64,252 -100,300 -140,306', '-110,258 -160,286 -200,276'].map((spine, i) => body(lock(spine, i < 2 ? 22 : 11), 'dark', { line: 'internal', colour: 'grey' }));

const head = (): readonly Shape[] => [
  body(closed('336,-116! 372,-130 424,-118 470,-92 500,-56 502,-40! 460,-58 412,-66 362,-60!'), 'dark', { colour: 'grey', relief: 0.8 }),
  body(closed('360,-58! 410,-62 458,-50 484,-36! 440,-24 396,-22 356,-24!'), 'dark', { colour: 'grey', relief: 0.6 }),
  cut(open('366,-58 412,-64 470,-54'), 'internal', 1.4), cut(open('380,-112 420,-106 456,-84'), 'internal', 2),
  ...['336,-104 370,-110 404,-102', '338,-92 372,-96 400,-88'].map((spine) => body(lock(spine, 8), 'black', { line: 'none' })),
  fill(circle([318, -80], 18), 'skin', { line: 'none', colour: 'gold' }), solid(circle([321, -80], 12)), glint(circle([317, -85], 4.4)),
  cut(open('262,-102 294,-112 330,-106'), 'internal', 2.2),
];

/** A raven in flight, wings raised, seen from the side. */
export const flyingRaven: Motif = {
  name: 'flying-raven',
  pose: 'figure',
  words: ['flying raven', 'raven flying', 'raven in flight', 'flying crow', 'crow flying', 'crow in flight', 'flying blackbird', 'black bird flying'],
  anchors: { mouth: [490, -30], crown: [300, -120], base: [-60, 240], heart: [120, 60] },
  draw: () => [...spreadWing(FAR_WING), ...tail(), ...legs(), ...trunk(), ...spreadWing(NEAR_WING), ...head()],
};
