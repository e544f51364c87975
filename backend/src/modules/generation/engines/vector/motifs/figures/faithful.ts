import {
  arc,
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  fill,
  glint,
  leaf,
  open,
  paired,
  placed,
  polar,
  radians,
  solid,
  stroke,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { womanFace } from './parts/face.js';


const rays = (count: number, from: number, to: number): readonly Shape[] => Array.from({ length: count }, (_, i) => {
  const turn = radians((i * 360) / count - 90);
  return solid(leaf(polar([0, -190], turn, from), polar([0, -190], turn, i % 2 === 0 ? to : to * 0.86), { half: 7, belly: 0.3 }));
});

/** The Virgin in her mantle, eyes lowered, rays about her head. */
export const virginMary: Motif = {
  name: 'virgin-mary',
  pose: 'symmetric',
  words: ['virgin mary', 'mother mary', 'madonna', 'our lady', 'guadalupe', 'our lady of guadalupe', 'virgin of guadalupe', 'holy mary', 'saint mary'],
  anchors: { crown: [0, -440], eye: [44, -180], mouth: [0, -60], base: [0, 490], heart: [0, 200] },
  draw: () => placed([
    ...rays(32, 250, 310), stroke(circle([0, -190], 236).replace(/Z$/, ''), 'internal'),
    body(symmetric('0,-430 110,-410 190,-320 220,-190 230,-40 290,120 350,320 380,490! 0,494'), 'skin', { colour: 'blue', relief: 0.9 }),
    body(symmetric('0,-380 90,-360 140,-270 150,-160 132,-50 110,20 70,60 0,74'), 'dark', { colour: 'brown', relief: 0.3 }),
    body(symmetric('0,30! 70,70 140,150 170,300 180,490! 0,494'), 'skin', { colour: 'red', relief: 0.7 }), ...placed(womanFace('closed'), { y: -160, scale: 0.74 }),
    ...paired(
      body(closed('0,-400! 90,-380 160,-290 176,-180 160,-60 190,80 170,200 120,300! 150,150 130,40 110,-60 124,-180 90,-290 0,-330!'), 'skin', { colour: 'white', relief: 0.7 }),
      ...['150,-330 190,-180 200,-20 260,160', '210,40 270,260 300,460', '190,180 230,330 240,480'].map((line) => brush(open(line), 'internal', 2.4)), ...['60,180 90,300 96,470', '120,250 140,360 140,480'].map((line) => brush(open(line), 'internal', 2)),
      body(closed('0,300! 10,190 30,150 56,160 70,260 120,330 190,380 180,430! 90,400 0,380!'), 'skin', { colour: 'tan', relief: 0.8 }), brush(open('20,200 30,260 40,320'), 'internal', 1.8),
    ),
    stroke(open('0,160 0,390'), 'internal'),
    ...[-60, -30, 0, 30, 60].map((turn) => solid(
      closed([0, 1, 2, 3, 4, 5, 6, 7].map((k) => [...polar(polar([0, -190], radians(turn - 90), 340), radians(k * 45 - 90), k % 2 === 0 ? 22 : 6), true] as const)),
    )),
  ], { scale: 0.88, y: 26 }),
};

const petals = (y: number, half: number): readonly Shape[] => [-4, 4, -3, 3, -2, 2, -1, 1, 0].map(
  (i) => body(leaf([i * half * 0.22, y + 60], [i * half * 0.25, y - 60 + Math.abs(i) * 16], { half: half * 0.15, belly: 0.5 }), 'skin', { colour: 'pink', relief: 0.6 }),
);

/** The Buddha seated on a lotus, hands in his lap. */
export const buddha: Motif = {
  name: 'buddha',
  pose: 'symmetric',
  words: ['buddha', 'sitting buddha', 'meditating buddha', 'gautama', 'meditation', 'buddha head', 'meditating'],
  anchors: { crown: [0, -480], eye: [40, -270], mouth: [0, -190], base: [0, 480], heart: [0, 20] },
  draw: () => [
    stroke(circle([0, -250], 220).replace(/Z$/, ''), 'internal'), solid(dots(arc([0, -250], 240, 170, 370), 6)),
    body(symmetric('0,-110 70,-104 170,-70 230,20 250,160 230,260 0,300'), 'skin', { colour: 'gold', relief: 0.8 }), body(closed('-190,-60! -80,-104 20,-90! 120,40 180,170 200,280! 60,280 -140,260 -230,200 -240,80'), 'dark', { colour: 'orange', relief: 0.5 }), ...['-150,-40 -60,60 60,250', '-190,20 -120,130 -40,250', '-60,-90 60,60 140,250'].map((line) => cut(open(line), 'internal', 2.2)),
    body(closed('-390,330! -380,250 -250,210 -60,230 90,270 230,260 360,250 400,300 390,350! 240,380 -240,384'), 'skin', { colour: 'orange', relief: 0.9 }), ...['-340,290 -160,270 60,320', '340,290 180,280 60,320', '-250,340 0,352 250,340'].map((line) => brush(open(line), 'internal', 2.2)),
    ...paired(body(closed('180,-50! 250,20 270,140 220,230 110,260 20,266! 20,220 110,210 160,150 160,50'), 'skin', { colour: 'gold', relief: 0.8 })), body(symmetric('0,206 60,206 96,230 70,256 0,262'), 'skin', { colour: 'gold' }), brush(open('-60,230 0,236 60,230'), 'internal', 1.7),
    ...paired(body(closed('110,-300! 150,-310 156,-240 136,-170 116,-180!'), 'skin', { colour: 'gold' })), body(symmetric('0,-410 80,-400 124,-330 122,-250 90,-170 40,-120 0,-112'), 'skin', { colour: 'gold', relief: 0.8 }),
    body(symmetric('0,-490 40,-484 56,-440 100,-410 130,-340 126,-300! 90,-340 0,-350'), 'dark', { colour: 'navy', relief: 0.7 }),
    ...[
      [0, -460], [-30, -430], [30, -430], [-60, -390], [0, -400], [60, -390], [-96, -350], [-34, -370], [34, -370], [96, -350],
    ].map(([x = 0, y = 0]) => cut(circle([x, y], 13).replace(/Z$/, ''), 'detail')),
    ...paired(solid(closed('16,-262! 40,-246 76,-254 92,-268! 60,-262 36,-268!')), brush(open('14,-296 50,-312 92,-294'), 'internal', 1.8), brush(open('10,-290 16,-240 26,-216 10,-208'), 'detail', 1.6)), fill(symmetric('0,-176 30,-180 40,-172 16,-158 0,-156'), 'mid', { colour: 'red', line: 'internal', relief: 0 }),
    solid(circle([0, -316], 9)), glint(circle([-3, -319], 3)),
    ...petals(430, 420),
  ],
};
