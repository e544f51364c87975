import { body, circle, closed, cut, fill, open, placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { panther } from './panther.js';

const TAIL = '-380,-60 -460,-150 -476,-270 -400,-350 -300,-340 -240,-380 -230,-460';
const TORSO = '-410,-40! -400,-130 -340,-206 -250,-220 -160,-170 -70,-116 10,-130 80,-186 170,-200 240,-150 290,-60 270,80 200,170 90,196 -20,160 -120,104 -200,90 -280,110 -360,60!';
const ARM = profile('0:104 0.3:88 0.55:58 0.84:42 0.95:54 1:44');
const THIGH = profile('0:96 0.24:112 0.5:68 0.66:40 0.82:38 0.95:52 1:42');
const coat = { colour: 'black' } as const;

/** A toe of a spread paw with its claw out; the paw is at x, y and the toe points `turn` degrees clockwise from down. */
const toe = (x: number, y: number, turn: number): readonly Shape[] => placed([
  fill(closed('-12,38! -18,66 -8,94 22,118! 16,86 18,62 14,38!'), 'skin', { line: 'internal', colour: 'bone', relief: 0 }),
  fill(closed('-22,0! -28,30 -18,56 2,62 22,54 28,28 22,0!'), 'dark', { ...coat, line: 'internal', relief: 0.6 }), cut(open('-18,24 -14,44 2,51'), 'internal', 1.8),
], { x, y, turn });

/** A leg along its spine with a paw that points `turn` degrees clockwise from down; a near one is cut out of the body behind it. */
function leg(spine: string, width: (share: number) => number, turn: number, isNear = false): readonly Shape[] {
  const limb = ribbon(spine, width);
  const [x, y] = limb.at(0.95, 0);
  return [
    ...[-46, -16, 14, 44].flatMap((by) => toe(x, y, turn + by)),
    body(limb.outline(), 'dark', { ...coat, relief: 0.8 }), fill(circle([x, y], 38), 'dark', { ...coat, line: 'none' }),
    ...(isNear ? [cut(limb.along(-0.84, 0.14, 0.5), 'internal', 2.6), cut(limb.along(0.84, 0.08, 0.5), 'internal', 2.6)] : []),
    cut(limb.along(-0.3, 0.26, 0.48), 'internal', 2.4), cut(limb.along(-0.4, 0.62, 0.84), 'internal', 2.4),
  ];
}

/** The light on the black back: shoulder blades, ribs, loin and hip. */
const LIGHTS = [
  '-330,-170 -250,-184 -170,-136', '-40,-90 20,-100 80,-150', '120,-170 70,-120 60,-50', '180,-166 140,-130 124,-80',
  '-10,-60 -26,0 -10,60', '-60,-70 -78,-14 -62,46', '-112,-84 -128,-30 -116,20', '-170,-60 -196,0 -190,50', '-376,-100 -360,-50 -376,0',
];

const trunk = (): readonly Shape[] => {
  const tail = ribbon(TAIL, profile('0:40 0.5:27 0.85:25 0.95:20 1:5'));
  return [
    body(tail.outline(), 'dark', coat), cut(tail.along(-0.4, 0.16, 0.44), 'internal', 2.6), cut(tail.along(-0.4, 0.52, 0.74), 'internal', 2.6),
    ...leg('200,-90 310,-130 380,-220 430,-330', ARM, -156), ...leg('-330,0 -330,110 -400,170 -450,220 -420,290 -360,340', THIGH, -50),
    body(closed(TORSO), 'dark', { ...coat, relief: 0.9 }), ...LIGHTS.map((line) => cut(open(line), 'internal', 2.8)),
    ...leg('-280,-60 -180,50 -100,150 -180,230 -240,290 -200,350 -110,390', THIGH, -64, true),
    ...leg('100,-20 70,110 90,220 180,290 280,330 350,356', ARM, -60, true),
  ];
};

/** The old flash panther crawling to the right, a paw raised, its head turned to roar at you. */
export const crawlingPanther: Motif = {
  name: 'crawling-panther',
  pose: 'figure',
  words: ['crawling panther', 'panther crawling', 'panther body', 'whole panther', 'prowling panther', 'black panther body'],
  anchors: { crown: [230, -130], mouth: [230, 150], eye: [300, 0], base: [-20, 420], heart: [30, 40], back: [-120, -130] },
  draw: (rng) => placed([...trunk(), ...placed(panther.draw(rng), { x: 236, y: 30, scale: 0.52 })], { x: -4, y: 20, scale: 0.96 }),
};
