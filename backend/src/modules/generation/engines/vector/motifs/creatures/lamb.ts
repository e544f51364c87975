import { body, brush, circle, closed, glint, knots, open, placed, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const wool = { colour: 'white' } as const;

/** Curls of wool along an edge: each bulges to the left of the way the knots go. */
const curls = (edge: string, bulge: number): readonly Knot[] => {
  const all = knots(edge);
  return all.flatMap((knot, i): readonly Knot[] => {
    const next = all[i + 1];
    if (next === undefined) return [[knot[0], knot[1], true]];
    const [dx, dy] = [next[0] - knot[0], next[1] - knot[1]];
    const out = (share: number, by: number): Knot => [knot[0] + dx * share + dy * by * bulge, knot[1] + dy * share - dx * by * bulge];
    return [[knot[0], knot[1], true], out(0.2, 0.7), out(0.5, 1), out(0.8, 0.7)];
  });
};

const BODY = '150,300 40,340 -80,350 -200,340 -310,300 -380,220 -390,120 -350,30 -270,-40 -170,-70 -60,-80 50,-80 140,-50 190,30 210,130 190,230 150,300';
const CURLS = ['-270,60 -240,30 -204,50 -210,86 -240,84', '-140,20 -110,-10 -74,10 -80,46 -110,44', '-20,30 10,0 46,20 40,56 10,54', '-290,180 -260,150 -224,170 -230,206 -260,204', '-170,150 -140,120 -104,140 -110,176 -140,174', '-40,170 -10,140 26,160 20,196 -10,194', '70,130 100,100 136,120 130,156 100,154', '-220,270 -190,240 -154,260 -160,296', '-90,270 -60,240 -24,260 -30,296', '60,250 90,220 126,240 120,270'];

const legs = (): readonly Shape[] => [
  body(closed('60,290! 150,280 250,310 340,322 400,330! 420,346 416,370 390,378 290,380 180,372 80,360!'), 'skin', { ...wool, relief: 0.6 }),
  solid(closed('390,326! 430,330 452,350 440,378 400,380! 384,366 394,346')),
  body(closed('-60,330! 40,330 130,350 210,356 260,362! 280,378 274,400 250,406 140,408 20,400 -60,390!'), 'skin', { ...wool, relief: 0.6 }),
  solid(closed('248,358! 292,364 312,384 298,408 258,410! 242,396 254,378')),
  body(closed('-300,290! -340,350 -330,400 -270,412 -180,410 -110,408! -100,390 -120,372 -180,350 -210,320!'), 'skin', { ...wool, relief: 0.6 }),
  solid(closed('-126,370! -84,376 -68,394 -84,412 -120,412! -134,394')),
];

/** The head turned to us a little, on a raised neck. */
const head = (): readonly Shape[] => [
  body(closed(curls('60,80 70,-30 110,-130 180,-200 260,-210 290,-130 270,-30 240,60 190,110 120,120 60,80', 0.2)), 'skin', { ...wool, relief: 0.8 }),
  body(closed('130,-236! 60,-250 10,-230 -14,-190! 30,-170 90,-176 140,-190!'), 'skin', { colour: 'white', relief: 0.6 }), shadow(closed('110,-222! 60,-234 20,-218 6,-196! 50,-196 100,-204')),
  body(closed('330,-236! 400,-250 450,-230 474,-190! 430,-170 370,-176 320,-190!'), 'skin', { colour: 'white', relief: 0.6 }), shadow(closed('350,-222! 400,-234 440,-218 454,-196! 410,-196 360,-204')),
  body(closed('130,-240! 130,-150 150,-80 186,-20 230,6 274,-20 310,-80 330,-150 330,-240! 290,-290 170,-290'), 'skin', { ...wool, relief: 0.8 }),
  body(closed(curls('124,-216 128,-280 180,-320 230,-330 280,-320 332,-280 336,-216 290,-236 230,-226 170,-236 124,-216', 0.26)), 'skin', { ...wool, relief: 0.8 }),
  ...[170, 290].flatMap((x) => [solid(closed(`${x - 22},-158! ${x},-178 ${x + 22},-158! ${x},-144`)), glint(circle([x + 5, -164], 4.5)), brush(open(`${x - 24},-182 ${x},-194 ${x + 24},-182`), 'internal', 1.8)]),
  solid(closed('206,-50! 230,-58 254,-50! 242,-30 230,-24 218,-30')), ...['230,-24 230,-8', '204,-4 218,8 230,-6', '230,-6 242,8 256,-4', '188,-110 196,-80 204,-64', '272,-110 264,-80 256,-64'].map((line) => brush(open(line), 'internal', 1.8)),
];

/** A lamb at rest, its legs under it, its head raised. */
export const lamb: Motif = {
  name: 'lamb', pose: 'figure',
  words: ['lamb', 'baby sheep', 'little lamb', 'lamb lying down', 'lying lamb', 'resting lamb', 'lamb of god', 'agnus dei', 'sheep'],
  anchors: { crown: [230, -366], mouth: [230, -10], eye: [290, -160], base: [0, 370], heart: [0, 100], back: [-120, -90] },
  draw: () => placed([
    body(closed(curls('-380,120 -440,150 -460,220 -420,270 -370,230', -0.3)), 'skin', { ...wool, relief: 0.7 }),
    ...legs(), body(closed(curls(BODY, 0.32)), 'skin', { ...wool, relief: 0.9 }),
    ...CURLS.map((line) => brush(open(line), 'internal', 2.2)), ...head(),
  ], { y: -36 }),
};
