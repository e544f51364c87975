import { body, brush, circle, closed, cut, fill, glint, leaf, open, placed, polar, radians, ribbon, profile, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { fin } from './parts/fin.js';

const REEF_EYE = (x: number, y: number, r: number): readonly Shape[] => [fill(circle([x, y], r), 'skin', { colour: 'gold',
  line: 'internal', relief: 0 }), solid(circle([x + r * 0.08, y], r * 0.62)), glint(circle([x - r * 0.2, y - r * 0.24], r * 0.24))];

const CLOWN = '460,40! 430,-40 360,-130 250,-200 100,-236 -60,-220 -200,-160 -290,-90 -340,-70! -340,90! -290,110 -200,170 -60,226 100,240 250,206 370,140!';
/** A white band edged in black. */
const band = (d: string): Shape => body(closed(d), 'skin', { colour: 'white', relief: 0.6 });

/** A clownfish swimming to the right. */
export const clownfish: Motif = {
  name: 'clownfish',
  pose: 'wide',
  words: ['clownfish', 'clown fish', 'nemo', 'anemonefish', 'clown anemonefish'],
  anchors: { mouth: [450, 60], crown: [100, -260], base: [0, 300], heart: [0, 0], eye: [330, -40] },
  draw: () => placed([
    ...fin('200,-200 100,-226 0,-224', '240,-320 120,-360 -20,-300', { rays: 8, bow: 0.06, ink: 0.3, colour: 'orange' }), ...fin('-20,-222 -120,-200 -230,-130', '-60,-330 -200,-340 -330,-220', { rays: 7, bow: 0.1, ink: 0.3, colour: 'orange' }),
    ...fin('-60,220 -160,190 -240,140', '-90,330 -220,340 -330,230', { rays: 7, bow: -0.1, ink: 0.3, colour: 'orange' }), ...fin('160,226 90,236', '120,370 40,380 20,330', { rays: 5, bow: -0.1, ink: 0.4, colour: 'orange' }),
    ...fin('-320,-70 -340,10 -320,90', '-440,-170 -500,-60 -490,60 -430,190', { rays: 8, bow: 0.05, ink: 0.36, colour: 'orange' }),
    body(closed(CLOWN), 'skin', { colour: 'orange', relief: 1 }),
    shadow(closed('-330,90! -290,110 -200,170 -60,226 100,240 250,206 350,150! 240,160 100,184 -60,170 -190,120 -290,70')),
    band('246,-202! 200,-120 196,-40 230,40 240,120 220,216! 130,238! 150,120 130,30 100,-50 120,-140 150,-228!'), band('-40,-222! -70,-130 -30,-60 20,10 -20,90 -60,140 -50,228! -150,196! -150,110 -140,20 -150,-60 -140,-190!'), band('-270,-108! -290,-40 -286,40 -280,114! -338,90! -340,10 -338,-70!'),
    ...['236,-190 190,-116 188,-40 222,44 230,120', '-30,-214 -56,-130 -18,-62 30,10 -8,92'].map((line) => brush(open(line), 'outline', 2.2)),
    ...[[60, -120], [40, 60], [70, 140], [60, -40], [-210, -40], [-220, 60], [-200, 10], [290, 80], [330,
      110]].map(([x = 0, y = 0]) => brush(open([[x, y - 14], [x + 14, y], [x, y + 14]]), 'internal', 2)),
    brush(open('462,44 420,64 380,66'), 'internal', 3), brush(open('284,-110 262,-20 270,60'), 'internal', 2.2), ...REEF_EYE(340, -44, 40), brush(open('294,-76 336,-104 380,-84'), 'internal', 2.4),
    ...fin('150,10 140,90', '-10,-30 -50,60 0,150', { rays: 7, bow: 0.05, ink: 0.36, colour: 'orange' }),
  ], { x: 18, y: -4, scale: 0.98 }),
};

const SPINES = Array.from({ length: 11 }, (_, i) => i / 10);
/** The poisonous rays: banded shafts, a web between their feet. */
const shaft = (from: Knot, to: Knot, bow: number): readonly Shape[] => {
  const mid: Knot = [(from[0] + to[0]) / 2 + bow, (from[1] + to[1]) / 2];
  const rod = ribbon([from, mid, to], profile('0:15 1:3'));
  return [body(rod.outline(), 'skin', { colour: 'crimson', relief: 0.5 }), ...[0.18, 0.4, 0.62, 0.82].map((u) => solid(rod.outline(u, u + 0.1)))];
};
const fan = ([x, y]: Knot, [from, to]: readonly [number, number], long: number): readonly Shape[] => {
  const rays = Array.from({ length: 9 }, (_, i) => radians(from + ((to - from) * i) / 8));
  const rim = rays.flatMap((a, i): readonly Knot[] => [[...polar([x, y], a, long * 0.78), true], ...(i < 8 ? [polar([x, y], a + radians((to - from) / 16), long * 0.52)] : [])]);
  return [body(closed([[x, y, true], ...rim]), 'skin', { colour: 'tan', relief: 0.4 }), ...rays.flatMap((a, i) => shaft([x, y], polar([x, y], a, long * (i % 2 === 0 ? 1 : 0.9)), 0))];
};

/** A lionfish to the right, all its rays spread. */
export const lionfish: Motif = {
  name: 'lionfish',
  pose: 'figure',
  words: ['lionfish', 'lion fish', 'scorpionfish', 'red lionfish'],
  anchors: { mouth: [440, 70], crown: [100, -440], base: [0, 440], heart: [0, 40], eye: [330, 0] },
  draw: () => placed([
    ...fan([-40, 130], [70, 190], 380),
    ...SPINES.flatMap((t) => shaft([250 - t * 440, -90 - Math.sin(t * 3.1) * 70], [330 - t * 700, -330 - Math.sin(t * 2.6) * 190 + t * 90], 20)),
    ...fin('-150,-110 -230,-80 -280,-50', '-200,-220 -300,-230 -370,-130', { rays: 6, ink: 0.4, colour: 'tan' }), ...fin('-140,170 -220,140 -280,100', '-200,270 -300,270 -370,190', { rays: 6, bow: -0.1, ink: 0.4, colour: 'tan' }),
    ...fin('-300,-40 -320,20 -300,80', '-440,-110 -500,-30 -500,70 -430,150', { rays: 8, ink: 0.4, bow: 0.05, colour: 'tan' }),
    body(closed('450,60! 420,0 350,-80 230,-140 80,-170 -80,-150 -220,-90 -320,-40! -320,84! -220,130 -80,190 100,210 250,190 370,150 430,110!'), 'skin', { colour: 'crimson', relief: 1 }),
    ...[250, 190, 110, 40, -40, -110, -180, -250].map((x, i) => solid(closed([[x - 12, -124 + Math.abs(x - 40) * 0.12 - (i % 2) * 16, true], [x + 14 + (i % 2) * 12,
      -120 + Math.abs(x - 40) * 0.12, true], [x + 4, 20], [x + 14, 150 - Math.abs(x - 60) * 0.2, true], [x - 10, 156 - Math.abs(x - 60) * 0.2, true], [x - 22, 30]]))),
    body(closed('452,60! 424,-4 350,-80 262,-126! 230,-30 240,90 270,184! 370,150 430,112! 400,92'), 'skin', { colour: 'tan', relief: 0.9 }),
    ...['300,-108 320,-20 300,70 310,160', '350,30 390,60 380,120'].map((line) => brush(open(line), 'outline', 2.4)), brush(open('452,62 410,80 370,84'), 'internal', 3), solid(closed('320,-50! 340,-70 376,-44! 400,-10! 370,20 340,10')), ...REEF_EYE(344, -18, 32),
    body(leaf([330, -80], [400, -190], { half: 18 }), 'dark', { colour: 'crimson' }), body(leaf([440, 90], [486, 140],
      { half: 13 }), 'dark', { colour: 'crimson' }), body(leaf([410, 116], [436, 180], { half: 13 }), 'dark', { colour: 'crimson' }),
    ...fan([150, 90], [40, 158], 410),
  ], { x: 10, y: -16, scale: 0.97 }),
};

/** A row of spines: from how far out to how far, half as broad at the root as `half`, the first at `start` degrees. */
interface Row {
  readonly count: number;
  readonly from: number;
  readonly long: number;
  readonly half: number;
  readonly start: number;
}

const spikes = ({ count, from, long, half, start }: Row): readonly Shape[] => Array.from({ length: count }, (_, i) => radians(start + (i * 360) / count)).flatMap((a, i) => {
  const [root, tip] = [polar([0, 0], a, from), polar([0, 0], a, long * (i % 2 === 0 ? 1 : 0.88))];
  return [body(leaf(root, tip, { half, belly: 0.2, foot: half * 0.8 }), i % 3 === 0 ? 'dark' : 'skin', { colour: 'violet', relief: 0.8 }),
    (i % 3 === 0 ? cut : brush)(open([polar([0, 0], a + 0.02, from + 20), polar([0, 0], a + 0.012, from + (long - from) * 0.6)]), 'detail', 1.8)];
});

/** A sea urchin from above, its spines about five rows of knobs. */
export const seaUrchin: Motif = {
  name: 'sea-urchin',
  pose: 'round',
  words: ['sea urchin', 'urchin', 'uni'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...spikes({ count: 26, from: 170, long: 498, half: 19, start: 4 }), ...spikes({ count: 26, from: 150, long: 400, half: 18, start: 11 }),
    body(circle([0, 0], 226), 'dark', { colour: 'violet', relief: 1 }),
    ...[0, 72, 144, 216, 288].flatMap((turn) => [60, 104, 148, 190].flatMap((r, i) => [-1, 1].flatMap((side) => { const [x, y] = polar([0, 0],
      radians(turn + side * 14), r); return [body(circle([x, y], 12 + i * 3), 'skin', { colour: 'bone', line: 'internal', relief: 0.9 }), solid(circle([x, y], 4 + i))]; }))),
    ...[36, 108, 180, 252, 324].map((turn) => cut(open([polar([0, 0], radians(turn), 50), polar([0, 0], radians(turn), 208)]), 'internal', 3)),
    body(circle([0, 0], 38), 'skin', { colour: 'bone', relief: 0.9 }), ...[0, 72, 144, 216, 288].map((turn) => brush(open([[0, 0], polar([0, 0], radians(turn), 30)]), 'internal', 2)),
  ],
};
