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

/** The spread wing of the eagle: three rows of feathers, the lowest first. */
const wing: readonly Shape[] = [
  ...[0, 1, 2, 3, 4].map((i) => body(closed([[150 + i * 62, -330, true], [158 + i * 66, -250 + i * -8],
  [196 + i * 64, -206 - i * 22], [226 + i * 62, -250 - i * 18], [220 + i * 62, -340, true]]),
    i % 2 ? 'skin' : 'dark', { colour: i % 2 ? 'bone' : 'crimson', relief: 0.6 })),
  body(closed('140,-420! 260,-452 400,-470 500,-452! 488,-380 470,-330! 330,-322 200,-306 140,-290!'), 'skin', { colour: 'teal', relief: 0.7 }),
  ...['180,-330 190,-380 220,-410', '250,-336 262,-390 300,-424', '330,-346 346,-400 384,-436', '410,-352 430,-404 462,-440'].map((line) => brush(open(line), 'outline', 1.5)),
];

/** A carved band between two heads. */
const band = (y: number): readonly Shape[] => [
  fill(closed([[-196, y - 18, true], [196, y - 18, true], [200, y + 18, true], [-200, y + 18, true]]), 'dark', { colour: 'crimson', line: 'outline' }),
  ...[-150, -90, -30, 30, 90, 150].map((x) => fill(polygon([[x - 22, y + 11], [x, y - 11], [x + 22, y + 11]]), 'skin', { colour: 'gold', line: 'none', relief: 0 })),
];

const eagleFace: readonly Shape[] = [
  body(symmetric('0,-490 100,-484 170,-440 184,-330 180,-170! 0,-160'), 'skin', { colour: 'bone', relief: 0.9 }), ...placed(glare(-350, 'gold'), { scale: 0.82, y: -76 }),
  body(symmetric('0,-372! 46,-350 66,-280 44,-226 0,-178!'), 'skin', { colour: 'gold', relief: 0.9 }), ...paired(solid(closed('20,-330! 40,-318 44,-300 28,-308!')), brush(open('66,-276 30,-262 0,-268'), 'internal', 2.2), brush(open('90,-256 130,-240 168,-256'), 'internal', 2.2), brush(open('84,-216 124,-200 168,-212'), 'internal', 2.2)),
];

const bearFace: readonly Shape[] = [
  ...paired(body(closed('120,-120! 130,-186 190,-200 216,-150 196,-100!'), 'skin', { colour: 'brown', relief: 0.8 }), shadow(closed('146,-132! 156,-166 186,-172 194,-144 180,-120!'))),
  body(symmetric('0,-146 120,-142 192,-112! 204,0 194,150! 0,158'), 'skin', { colour: 'brown', relief: 0.9 }), ...placed(glare(-30, 'crimson'), { scale: 0.84, y: -18 }),
  body(symmetric('0,-44! 36,-36 70,14 50,46 0,52!'), 'skin', { colour: 'tan', relief: 0.9 }), ...paired(solid(closed('14,34! 30,14 52,26 40,42!'))),
  body(symmetric('0,64! 96,58 156,66! 150,112 130,138 0,142!'), 'black', { colour: 'black' }),
  ...[-96, -58, -20, 18, 56, 94].map((x) => fill(polygon([[x - 15, 72], [x + 17, 72], [x + 15, 98], [x - 13, 98]]), 'skin', { colour: 'white', line: 'none', relief: 0 })),
  ...paired(fill(polygon('118,70 144,72 128,124'), 'skin', { colour: 'white', line: 'none', relief: 0 })),
];

const beaverFace: readonly Shape[] = [
  body(symmetric('0,172 120,168 198,166! 208,330 202,430! 0,440'), 'skin', { colour: 'teal', relief: 0.9 }), ...placed(glare(250, 'gold'), { scale: 0.8, y: 36 }),
  body(symmetric('0,280! 40,278 66,306 40,332 0,338!'), 'skin', { colour: 'tan', relief: 0.9 }), ...paired(solid(closed('14,318! 26,302 46,310 34,326!'))),
  body(symmetric('0,348! 90,340 140,352! 120,388 0,394!'), 'black', { colour: 'black' }), ...paired(fill(closed('3,354! 40,354! 38,420! 5,420!'), 'skin', { colour: 'white', line: 'outline' })),
];

/** A totem pole: eagle with spread wings over bear and beaver. */
export const totemPole: Motif = {
  name: 'totem-pole',
  pose: 'tall',
  words: ['totem pole', 'totem', 'native totem', 'totem animal', 'haida totem', 'haida'],
  anchors: { crown: [0, -490], base: [0, 480], centre: [0, 0] },
  draw: () => [
    ...paired(...wing), ...eagleFace, ...bearFace, ...band(-158), ...beaverFace, ...band(160),
    body(symmetric('0,430 230,426! 250,492! 0,498'), 'dark', { colour: 'brown' }), cut(open('-180,456 0,462 180,456'), 'internal', 1.8),
    ...[-170, 150, 424].map((y) => whip([[188, y - 230], [198, y - 110], [192, y - 10]],
    [[140, y - 200], [140, y - 110], [150, y - 20]], { count: 6, reach: 0.7, valley: 0.4, longest: 'middle' })),
  ],
};
