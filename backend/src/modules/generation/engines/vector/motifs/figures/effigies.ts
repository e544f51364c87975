import { body, brush, circle, closed, cut, dots, fill, open, paired, placed, polygon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';

/** Glaring eyes of carved wood at the height y. */
const glare = (y: number, colour: ColourName): readonly Shape[] => paired(
  body(closed([[30, y + 14, true], [60, y - 40], [130, y - 56], [196, y - 20, true], [160, y + 30], [90, y + 40]]), 'skin', { colour: 'white', relief: 0.3 }),
  body(circle([112, y - 8], 30), 'dark', { colour, line: 'internal' }), solid(circle([112, y - 8], 14)),
  body(closed([[14, y - 24, true], [60, y - 86], [150, y - 96], [230, y - 40, true], [150, y - 62], [70, y - 52]]), 'black', { colour: 'black' }),
);

const teeth = (y: number, half: number, count: number): readonly Shape[] => Array.from({ length: count - 1 }, (_, i) => {
  const x = -half + ((i + 1) * 2 * half) / count;
  return stroke(open([[x, y - 34], [x, y + 34]]), 'internal');
});

/** A tiki carved from a log. */
export const tiki: Motif = {
  name: 'tiki',
  pose: 'tall',
  words: ['tiki', 'tiki mask', 'tiki statue', 'tiki head', 'polynesian mask', 'tiki god', 'hawaiian tiki', 'tribal mask', 'african mask', 'voodoo mask'],
  anchors: { crown: [0, -490], eye: [112, -88], mouth: [0, 170], base: [0, 470] },
  draw: () => [
    ...paired(...['0,-300 40,-420 20,-500', '90,-300 150,-420 140,-490', '190,-300 250,-380 260,-460'].flatMap((line, i) => {
      const tip = [[0, -498], [136, -484], [262, -440]][i] ?? [0, 0];
      const root = i * 92;
      return [body(closed([[root - 46, -290, true], [root - 52, -380], [tip[0] ?? 0, tip[1] ?? 0, true], [root + 62, -370], [root + 50, -290, true]]),
        i % 2 === 0 ? 'dark' : 'skin', { colour: i % 2 === 0 ? 'leaf' : 'moss', relief: 0.6 }),
        (i % 2 === 0 ? cut : brush)(open(line.split(' ').slice(0, 2).join(' ')), 'internal', 2)];
    })),
    body(symmetric('0,-310 200,-304 254,-270! 264,-100 250,60 264,240 240,400 220,480! 0,490'), 'skin', { colour: 'brown', relief: 0.9 }),
    whip('256,-270 264,-100 250,60 264,240 240,400 224,476', '180,-240 200,-80 180,70 196,230 180,390 170,460', { count: 14, reach: 0.7, valley: 0.4, longest: 'alike' }),
    fill(symmetric('0,-306! 200,-300 256,-268! 258,-206 0,-214!'), 'dark', { colour: 'crimson', line: 'outline' }),
      ...[-180, -90, 0, 90, 180].map((x) => fill(polygon([[x - 32, -218], [x, -288], [x + 32, -218]]), 'skin', { colour: 'gold', relief: 0 })),
    ...glare(-80, 'red'),
    body(symmetric('0,-120! 40,-110 46,-20 90,30 104,80 60,110 0,112'), 'skin', { colour: 'tan', relief: 0.9 }), ...paired(solid(closed('30,70! 60,56 84,76 60,94!')), brush(open('22,-90 26,-10 40,30'), 'internal', 2)),
    body(symmetric('0,130! 120,118 214,124! 226,200 196,276 120,300 0,306'), 'black', { relief: 0 }),
    fill(symmetric('0,146! 120,136 198,142! 204,180 196,206! 0,210'), 'skin', { colour: 'white', relief: 0 }), fill(symmetric('0,226! 194,222! 176,264 110,284 0,290!'), 'skin', { colour: 'white', relief: 0 }),
    ...teeth(176, 200, 7), ...teeth(256, 160, 6),
    ...paired(brush(open('226,40 170,40 130,90'), 'outline', 1.4), ...['60,350 130,340 190,360', '40,400 120,390 190,410'].map((line) => brush(open(line), 'internal', 2.2))),
    fill(symmetric('0,330! 30,380 0,430!'), 'dark', { colour: 'crimson' }), fill(symmetric('0,440! 200,430 226,430! 222,478! 0,488'), 'dark', { colour: 'crimson' }),
  ],
};

/** A great stone head of Easter Island. */
export const moai: Motif = {
  name: 'moai',
  pose: 'tall',
  words: ['moai', 'easter island', 'easter island head', 'easter island statue', 'moai head', 'stone head'],
  anchors: { crown: [0, -490], eye: [90, -190], mouth: [0, 190], base: [0, 470] },
  draw: () => [
    body(closed('-340,470! -300,420 -200,380 200,380 300,420 340,466! 180,488 -180,488'), 'dark', { colour: 'moss', relief: 0.4 }),
    ...paired(body(closed('190,-230! 240,-240 252,-100 240,80 210,110! 180,60'), 'skin', { colour: 'grey', relief: 0.8 }), brush(open('216,-200 226,-80 214,60'), 'internal', 2)),
    body(symmetric('0,-492 120,-486 184,-440 200,-300 196,-100 204,60 214,200 196,300 160,350 170,420! 0,440'), 'skin', { colour: 'grey', relief: 0.8 }),
    fill(symmetric('0,-250! 60,-236 120,-270 200,-280! 200,-200 170,-130 110,-110 70,-120! 60,-40 0,-20!'), 'black', { line: 'none', relief: 0 }),
    body(symmetric('0,-300! 100,-300 208,-330! 212,-262 130,-236 70,-214! 0,-220!'), 'skin', { colour: 'grey', relief: 0.9 }),
    body(symmetric('0,-270! 40,-260 50,-120 66,20 96,70 84,110 0,120!'), 'skin', { colour: 'grey', relief: 0.9 }), ...paired(solid(closed('20,96! 44,76 76,88 60,108!')), brush(open('24,-220 28,-100 36,20'), 'internal', 2)),
    body(symmetric('0,170! 70,156 130,176! 100,206 0,210!'), 'skin', { colour: 'grey', relief: 0.8 }), body(symmetric('0,206! 100,202 128,182! 100,246 0,252'), 'skin', { colour: 'grey', relief: 0.8 }), solid(symmetric('0,198! 80,194 130,178! 90,212 0,214!')),
    ...paired(brush(open('100,300 60,320 30,318'), 'internal', 2.4), brush(open('120,60 150,120 146,170'), 'internal', 2.4)),
    whip('200,-300 196,-100 204,60 214,200 196,300 164,350', '140,-90 130,-20 150,60 150,180 140,270 120,330', { count: 10, reach: 0.7, valley: 0.4, longest: 'middle' }),
    ...['-120,-430 -60,-440 0,-436', '-160,-380 -130,-360 -100,-366', '60,-400 100,-390 130,-400', '-150,20 -130,40 -134,70', '-170,250 -150,270 -120,268', '-40,390 10,396 60,390'].map((line) => brush(open(line), 'internal', 2)), solid(dots([[-80, -350], [30, -370], [-140, 130], [110, -30], [-100, 340]], 7)),
    ...['-280,440 -290,400 -310,370', '-230,430 -226,380 -240,340', '240,430 236,380 252,344', '290,446 300,410 320,380'].map((line) => brush(open(line), 'outline', 1.6)),
  ],
};

const wingRow: readonly Shape[] = paired(...[[0, 500, -400], [1, 470, -330],
  [2, 410, -266]].map(([i = 0, x = 0,
  y = 0]) => body(closed([[120, -420 + i * 50, true], [x * 0.6, y - 66], [x, y - 50, true], [x - 20, y + 10], [x * 0.6, y + 20],
  [120, -350 + i * 50, true]]), i === 1 ? 'skin' : 'dark', { colour: (['crimson', 'gold', 'teal'] as const)[i] ?? 'teal', relief: 0.6 })));

/** A totem pole: eagle with spread wings over bear and beaver. */
export const totemPole: Motif = {
  name: 'totem-pole',
  pose: 'tall',
  words: ['totem pole', 'totem', 'native totem', 'totem animal', 'haida totem', 'haida'],
  anchors: { crown: [0, -490], base: [0, 480], centre: [0, 0] },
  draw: () => [
    ...placed(wingRow, { scale: 0.94, y: 40 }),
    body(symmetric('0,-490 100,-484 170,-440 180,-330 176,-170! 0,-160'), 'skin', { colour: 'bone', relief: 0.9 }), ...placed(glare(-350, 'gold'), { scale: 0.82, y: -56 }),
    body(symmetric('0,-370! 50,-340 60,-270 30,-220 0,-170!'), 'dark', { colour: 'gold', relief: 0.9 }), ...paired(brush(open('40,-270 24,-262 0,-272'), 'internal', 2)), ...paired(...['96,-250 130,-240 160,-256', '80,-210 120,-196 164,-212'].map((line) => brush(open(line), 'internal', 2.2))),
    ...paired(body(closed('110,-150! 130,-210 190,-220 214,-170 190,-120!'), 'dark', { colour: 'brown' }), cut(open('140,-160 156,-186 180,-186'), 'internal', 1.6)),
    body(symmetric('0,-164 120,-160 190,-130! 200,0 190,150! 0,166'), 'skin', { colour: 'brown', relief: 0.9 }), ...placed(glare(-56, 'crimson'), { scale: 0.86, y: -16 }),
    body(symmetric('0,-60! 40,-50 64,0 40,30 0,36!'), 'black'), body(symmetric('0,56! 90,50 150,60! 140,120 0,134!'), 'dark', { colour: 'red' }),
      fill(symmetric('0,72! 130,72! 124,106 0,114!'), 'skin', { colour: 'white' }),
      ...[-78, -26, 26, 78].map((x) => stroke(open([[x, 74], [x, 108]]), 'internal')), ...paired(solid(closed('110,74! 126,74! 118,108!'))),
    body(symmetric('0,166 120,162 196,160! 206,330 200,430! 0,440'), 'skin', { colour: 'teal', relief: 0.9 }), ...placed(glare(250, 'gold'), { scale: 0.84, y: 36 }),
    body(symmetric('0,280! 40,280 60,310 30,336 0,340!'), 'black'), body(symmetric('0,350! 100,346 156,356! 130,392 0,398!'), 'dark', { colour: 'crimson' }), ...paired(fill(closed('4,360! 42,360! 40,424! 6,424!'), 'skin', { colour: 'white', line: 'outline' })),
    body(symmetric('0,430 230,426! 250,492! 0,498'), 'dark', { colour: 'brown' }), cut(open('-180,456 0,462 180,456'), 'internal', 1.8),
    ...[150, 420].map((y) => shadow(closed([[150, y - 240, true], [190, y - 220], [196, y - 100], [188, y - 10, true], [170, y - 100]]))),
  ],
};
