import type { Motif } from '../motif.js';
import { body, brush, circle, closed, cut, fill, glint, leaf, open, placed, polygon, shadow, stroke, whip } from '../geometry/kit.js';

const HALF = '0,-200! -60,-330 -190,-400 -330,-370 -430,-250 -440,-90 -370,80 -240,240 -90,380 -10,460! 30,330! -50,220! 50,100! -40,-20! 40,-110!';

/** A heart torn down the middle. */
export const brokenHeart: Motif = {
  name: 'broken-heart',
  pose: 'figure',
  words: ['broken heart', 'heartbreak', 'heart broken', 'torn heart', 'cracked heart', 'heartbroken'],
  anchors: { crown: [0, -380], centre: [0, -40] },
  draw: () => [
    ...placed([
      body(closed(HALF), 'skin', { colour: 'red', relief: 0.9 }),
      glint(closed('-360,-200! -330,-300 -250,-340! -290,-280 -320,-200!')),
      shadow(closed('-380,60! -240,220 -90,360 -20,430! -60,330 -160,220 -280,80!')),
    ], { x: -14, turn: -4 }),
    ...placed([
      body(closed('50,-190! 90,-330 210,-400 340,-370 440,-250 446,-90 376,80 246,240 96,380 14,460! 70,330! -4,220! 94,100! 10,-20! 90,-110!'), 'skin', { colour: 'red', relief: 0.9 }),
      shadow(closed('440,-150! 430,-30 360,90 240,230 100,360 30,440! 90,330 200,220 310,90 390,-40!')),
      brush(open('130,-330 190,-360 260,-350'), 'internal', 2),
    ], { x: 16, turn: 4 }),
  ],
};

const TOOTH = '-20,-352 60,-384 120,-440 214,-462 306,-420 356,-320 352,-196 318,-80 290,20! 296,120 286,240 258,370 222,466 180,500 150,470 140,380 128,260 96,160 40,110! -30,104 -84,150 -116,250 -128,370 -150,466 -190,492 -228,452 -262,350 -288,220 -300,110 -296,20! -328,-80 -362,-200 -364,-326 -314,-424 -222,-462 -130,-438 -76,-386';

const ROOTS =
  '-294,24! -200,64 -110,36 0,72 110,36 200,64 290,24! 296,120 286,240 258,370 222,466 180,500 150,470 140,380 128,260 96,160 40,110! -30,104 -84,150 -116,250 -128,370 -150,466 -190,492 -228,452 -262,350 -288,220 -300,110';

/** A molar: the crown with its cusps, and two curved roots. */
export const tooth: Motif = {
  name: 'tooth',
  pose: 'figure',
  words: ['tooth', 'teeth', 'molar', 'dentist', 'dental'],
  anchors: { crown: [0, -400], centre: [0, -120], base: [0, 470] },
  draw: () => [
    body(closed('-110,60! 110,60! 100,240 60,390 10,446 -40,410 -90,260'), 'dark', { colour: 'tan' }),
    cut(open('-40,180 -30,280 -10,370'), 'internal', 2), cut(open('40,180 36,260 24,330'), 'internal', 2),
    body(closed(TOOTH), 'skin', { colour: 'bone', relief: 1 }),
    fill(closed(ROOTS), 'light', { colour: 'tan', relief: 0.9 }),
    whip('286,60 284,240 256,366 222,456', '200,60 210,220 206,340 196,420', { count: 14, reach: 0.9, valley: 0.4, longest: 'alike' }),
    whip('-88,160 -120,252 -132,370 -152,456', '-170,170 -186,260 -190,350 -186,420', { count: 12, reach: 0.86, valley: 0.4, longest: 'alike' }),
    whip('-200,66 -110,38 0,74 110,38 200,66', '-210,190 -110,80 0,90 110,80 190,190', { count: 19, reach: 0.7, valley: 0.4, longest: 'ends' }),
    whip('340,-360 350,-200 316,-80 288,10', '240,-340 246,-200 220,-80 210,20', { count: 15, reach: 0.9, valley: 0.42, longest: 'middle' }),
    body(closed('-316,-380! -240,-300 -120,-250 10,-236 150,-252 260,-310 316,-390! 260,-330 190,-340! 120,-310 40,-330! -30,-296 -90,-330! -170,-310 -220,-340!'), 'dark', { colour: 'tan', line: 'internal' }),
    cut(open('-40,-316 0,-276 50,-266'), 'internal', 2.2), cut(open('-180,-310 -140,-280 -90,-276'), 'internal', 1.8), cut(open('210,-326 170,-290 110,-276'), 'internal', 1.8),
    ...['-236,-400 -220,-360 -226,-330', '214,-402 200,-370 206,-336', '20,-360 24,-340 40,-330'].map((line) => brush(open(line), 'internal', 2.2)),
    ...['-250,110 -246,220 -216,340', '170,130 190,230 186,330', '-60,-190 -40,-110 -46,-50', '80,-196 90,-130 80,-90'].map((line) => brush(open(line), 'internal', 2.2)),
    fill(closed('-316,-220! -270,-212! -262,-130 -236,-60! -290,-110'), 'skin', { colour: 'white', relief: 0 }),
  ],
};

const ribs = Array.from({ length: 9 }, (_, i) => -76 + i * 19);
const onFan = (deg: number, r: number): readonly [number, number] => [Math.sin((deg * Math.PI) / 180) * r, 300 - Math.cos((deg * Math.PI) / 180) * r];

/** A folding fan with a sun and a branch of blossom on it. */
export const foldingFan: Motif = {
  name: 'folding-fan',
  pose: 'wide',
  words: ['fan', 'folding fan', 'japanese fan', 'hand fan', 'sensu'],
  anchors: { centre: [0, -80], base: [0, 340] },
  draw: () => placed([
    body(
      closed([
        ...ribs.map((deg): readonly [number, number, boolean] => [...onFan(deg, deg % 38 === 0 ? 580 : 590), true]),
        ...[...ribs].reverse().map((deg): readonly [number, number, boolean] => [...onFan(deg, 250), true]),
      ]),
      'skin', { colour: 'bone', relief: 0.5 },
    ),
    fill(circle([0, -120], 110), 'dark', { colour: 'red', line: 'internal', relief: 0.4 }),
    ...ribs.slice(1, -1).map((deg) => stroke(open([onFan(deg, 256), onFan(deg, 584)]), 'detail')),
    brush(open([onFan(-60, 330), onFan(-40, 430), onFan(-18, 470), onFan(2, 520)]), 'outline', 1.6), brush(open([onFan(-40, 430), onFan(-34, 500), onFan(-26, 530)]), 'internal', 1.6),
    ...[[-40, 440], [-18, 478], [-27, 526], [-54, 400], [3, 522]].flatMap(([deg = 0, r = 0]) => {
      const [x, y] = onFan(deg, r);
      return [0, 72, 144, 216, 288].map((turn) => fill(
        leaf([x, y], [x + Math.cos((turn * Math.PI) / 180) * 36, y + Math.sin((turn * Math.PI) / 180) * 36], { half: 16, blunt: true }),
        'skin', { colour: 'pink', line: 'internal', relief: 0.3 },
      ));
    }),
    ...ribs.map((deg) => body(polygon([onFan(deg - 1.4, 252), onFan(deg + 1.4, 252), onFan(deg + 6, 10), onFan(deg - 6, 10)]), 'dark', { colour: 'brown', line: 'internal', relief: 0.3 })),
    body(circle([0, 300], 26), 'skin', { colour: 'gold' }),
    brush(open('0,326 14,380 -6,430'), 'internal', 1.4), body(closed('-30,420! 20,420! 30,490! -40,490!'), 'dark', { colour: 'crimson' }),
  ], { scale: 0.86, y: -88 }),
};
