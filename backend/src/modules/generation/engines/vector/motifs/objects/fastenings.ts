import { arc, body, brush, circle, closed, cut, distance, ellipse, fill, glint, heading, lerp, open, paired, placed, polygon, ribbon, shadow, solid, stroke, walk, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ring = (out: number, inside: number): readonly Shape[] => [
  body(circle([0, 0], out), 'skin', { colour: 'grey', relief: 0.8 }), fill(circle([0, 0], inside), 'skin', { colour: 'white', line: 'outline', relief: 0 }),
];

/** A cuff, closed, its lock at the top. */
const CUFF: readonly Shape[] = [
  ...ring(228, 170), shadow(closed([...arc([0, 0], 222, 10, 110), ...arc([0, 0], 186, 110, 10)])), ...Array.from({ length: 12 }, (_, i) => 186 + i * 6).map((a) => brush(open([
    [Math.cos((a * Math.PI) / 180) * 176, Math.sin((a * Math.PI) / 180) * 176], [Math.cos((a * Math.PI) / 180) * 202, Math.sin((a * Math.PI) / 180) * 202]]), 'detail', 1.4)),
  brush(open(arc([0, 0], 210, 120, 172)), 'internal', 1.6),
  body(closed('-130,-130! -150,-220 -110,-270 0,-290 110,-270 150,-220 130,-130! 70,-150 0,-158 -70,-150'), 'skin', { colour: 'grey', relief: 0.5 }), stroke(closed('-100,-160 -112,-216 -84,-242 0,-256 84,-242 112,-216 100,-160 0,-184')),
  solid(circle([40, -218], 14)), solid(polygon('33,-212 47,-212 52,-184 28,-184')), glint(circle([-70, -214], 8)), body(circle([-60, -214], 15), 'dark', { colour: 'black', line: 'internal' }),
];

/** A short chain along a course, links flat and on edge by turns. */
function links(course: string, count: number): readonly Shape[] {
  const at = walk(course, count + 1);
  return at.slice(1).flatMap((to, i) => {
    const from = at[i] ?? to;
    const [x, y] = lerp(from, to, 0.5);
    const [long, turn] = [distance(from, to) * 0.78, (heading(from, to) * 180) / Math.PI];
    return placed(i % 2 === 0 ? [body(ellipse([0, 0], long, 36), 'skin', { colour: 'grey', relief: 0.9 }), fill(ellipse([0, 0], long - 24, 14), 'skin', { colour: 'white', line: 'outline', relief: 0 })]
      : [body(ellipse([0, 0], long * 0.86, 15), 'skin', { colour: 'grey', relief: 0.9 }), shadow(ellipse([0, 6], long * 0.7, 5))], { x, y, turn });
  });
}

/** A pair of handcuffs on their chain. */
export const handcuffs: Motif = {
  name: 'handcuffs', pose: 'wide', words: ['handcuffs', 'handcuff', 'cuffs', 'hand cuffs', 'shackles', 'manacles', 'police handcuffs', 'pair of handcuffs'],
  anchors: { crown: [0, -340], base: [0, 350], centre: [0, 60] },
  draw: () => placed([
    ...links('-196,-110 -130,-250 0,-310 130,-250 196,-110', 7),
    ...placed(CUFF, { x: -264, y: 150, turn: 14 }), ...placed(CUFF, { x: 264, y: 150, turn: -14, flip: true }),
  ], { scale: 0.98, y: -10 }),
};

const wire = (course: string): readonly Shape[] => {
  const rod = ribbon(course, () => 21);
  return [body(rod.outline(), 'skin', { colour: 'grey', relief: 1 }), brush(rod.along(0.3, 0.1, 0.8), 'detail', 1.6)];
};

/** A safety pin, closed. */
export const safetyPin: Motif = {
  name: 'safety-pin', pose: 'tall', words: ['safety pin', 'safety pins', 'punk pin', 'nappy pin', 'diaper pin', 'punk safety pin'],
  anchors: { crown: [180, -420], base: [-170, 420], centre: [0, 0] },
  draw: () => placed([
    ...wire('92,-330 120,-150 124,60 104,250 52,370'), ...wire('-86,-330 -88,0 -84,250 -50,370'),
    body(circle([0, 404], 84), 'skin', { colour: 'grey', relief: 0.9 }), fill(circle([0, 404], 48), 'skin', { colour: 'white', line: 'outline', relief: 0 }), stroke(open(arc([0, 404], 66, 190, 480)), 'internal'),
    shadow(closed([...arc([0, 404], 80, 10, 120), ...arc([0, 404], 68, 120, 10)])),
    body(closed('-130,-300! -136,-400 -110,-468 -40,-494 50,-494 120,-464 140,-390 132,-280! 100,-264 60,-280! 54,-330! -50,-330! -56,-290! -94,-276'), 'skin', { colour: 'gold', relief: 0.8 }),
    whip('134,-300 140,-400 110,-464', '70,-320 76,-390 50,-440', { count: 7, reach: 0.9 }), brush(open('-100,-330 -108,-400 -80,-446'), 'internal', 2.4), stroke(open('-50,-336 -36,-400 40,-400 54,-336'), 'internal'),
    ...paired(solid(circle([84, -296], 6))),
  ], { turn: 24, scale: 0.96 }),
};

/** A climber's carabiner, its gate shut. */
export const carabiner: Motif = {
  name: 'carabiner', pose: 'tall', words: ['carabiner', 'karabiner', 'carabineer', 'climbing carabiner', 'climbing clip', 'climbing hook', 'snap hook'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, 0] },
  draw: () => placed([
    body(closed('-216,-250 -190,-400 -80,-486 60,-490 190,-420 240,-300! 214,-60 180,200! 176,320 120,440 0,490 -120,460 -196,350 -214,150 -222,-60'), 'skin', { colour: 'red', relief: 0.8 }),
    fill(closed('-146,-240 -120,-360 -50,-414 50,-416 130,-370 168,-290! 146,-60 112,190! 110,310 70,390 0,420 -72,398 -126,320 -144,150 -150,-60'), 'skin', { colour: 'white', line: 'outline', relief: 0 }),
    body(closed('166,-300! 240,-292! 208,80! 138,74!'), 'skin', { colour: 'grey', relief: 0.8 }), body(closed('140,40! 216,48! 188,240! 108,234!'), 'skin', { colour: 'gold', relief: 0.6 }),
    ...[84, 116, 148, 180].map((y) => brush(open([[136 - (y - 84) * 0.14, y], [208 - (y - 84) * 0.14, y + 8]]), 'internal', 1.4)), solid(circle([200, -262], 11)),
    whip('-212,150 -194,350 -118,458 0,486', '-150,150 -130,330 -72,406 0,424', { count: 17, reach: 0.9, longest: 'middle' }), shadow(closed('214,-220! 232,-220! 206,70! 186,68!')),
    brush(open('-184,-240 -160,-370 -70,-448 40,-452'), 'internal', 2), cut(open('-186,-100 -184,60'), 'internal', 1.6),
    ...['-104,-300 -60,-340', '-90,330 -50,366'].map((d) => brush(open(d), 'detail', 1.4)),
  ], { turn: 12 }),
};
