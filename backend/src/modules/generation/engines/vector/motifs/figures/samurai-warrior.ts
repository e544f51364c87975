import { body, brush, circle, closed, cut, dots, ellipse, fill, open, paired, placed, profile, ribbon, shadow, solid, symmetric, walk, whip, type Curve, type Knot } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';

/** Rows of lacing dots across a plate. */
const lacing = (...rows: readonly Curve[]): readonly Shape[] => rows.map((row) => solid(dots(walk(row, 7), 5)));
const plate = (d: string, colour: ColourName, isDark = false): Shape => body(closed(d), isDark ? 'dark' : 'skin', { colour, relief: 0.7 });

const legs = (): readonly Shape[] => paired(
  body(closed('-6,150! -130,120 -196,180 -232,270 -222,326! -100,340! -46,260 -6,230!'), 'dark', { colour: 'navy', relief: 0.8 }),
  ...['-120,160 -170,230 -196,310', '-80,170 -120,250 -140,330', '-40,180 -70,240 -90,300'].map((line) => cut(open(line), 'internal', 2.2)),
  plate('-226,316! -96,332! -104,400 -132,456! -214,452! -238,380', 'red'),
  ...['-196,326 -206,390 -196,450', '-160,330 -166,390 -166,452', '-128,334 -128,390 -142,452'].map((line) => brush(open(line), 'internal', 1.8)),
  brush(open('-230,350 -164,366 -100,358'), 'internal', 1.8),
  body(closed('-216,446! -130,450! -124,474 -140,492! -270,492! -282,476 -252,456'), 'skin', { colour: 'tan' }), brush(open('-270,478 -200,472 -130,478'), 'internal', 1.8), brush(open('-196,450 -190,462 -200,476'), 'detail', 1.6),
);

/** Skirts of plates over the thighs. */
const skirts = (): readonly Shape[] => [
  ...paired(
    plate('-76,40! -160,30! -216,120 -250,206! -176,236 -100,230!', 'red'),
    brush(open('-172,60 -120,76 -82,76'), 'internal', 1.8), brush(open('-196,110 -140,130 -88,130'), 'internal', 1.8), brush(open('-222,160 -150,182 -94,182'), 'internal', 1.8),
    ...lacing('-196,136 -150,152 -104,152', '-222,186 -160,206 -110,206', '-172,84 -130,98 -96,98'),
  ),
  plate('-82,44! 82,44! 100,150 106,236! 40,250 -40,250 -106,236!', 'navy', true),
  ...['-86,92 0,102 86,92', '-94,142 0,152 94,142', '-100,192 0,202 100,192'].map((line) => cut(open(line), 'internal', 1.8)),
];

const cuirass = (): readonly Shape[] => [
  plate('-104,-226! -50,-236 50,-236 104,-226! 140,-130 128,-20 116,56! -116,56! -128,-20 -140,-130', 'red'),
  ...['-128,-150 0,-136 128,-150', '-136,-96 0,-82 136,-96', '-130,-42 0,-28 130,-42'].map((line) => brush(open(line), 'internal', 2)),
  ...lacing('-110,-172 0,-158 110,-172', '-118,-120 0,-106 118,-120', '-116,-66 0,-52 116,-66'),
  whip('118,50 130,-20 140,-130 108,-216', '40,40 50,-20 56,-120 50,-200', { count: 11, reach: 0.7, valley: 0.4, longest: 'middle' }),
];

/** The sash and the short sword in it, its scabbard standing out behind. */
const sash = (): readonly Shape[] => [
  body(symmetric('0,10! 122,0! 120,54! 0,66'), 'dark', { colour: 'black', relief: 0.6 }), cut(open('-110,26 0,38 110,26'), 'detail', 1.6),
  body(closed('-30,20! 30,20! 40,50 26,66! -26,66! -40,50'), 'skin', { colour: 'gold', line: 'internal' }), body(closed('-20,60! -56,150 -30,146! -10,66!'), 'skin', { colour: 'gold', line: 'internal' }), body(closed('20,60! 50,140 24,146! 8,66!'), 'skin', { colour: 'gold', line: 'internal' }),
];
const scabbard = (): readonly Shape[] => [
  body(ribbon('-60,20 -220,84 -400,190', profile('0:16 0.9:14 1:10')).outline(), 'dark', { colour: 'black', relief: 0.7 }), cut(open('-160,60 -270,112 -380,176'), 'detail', 1.6),
];

const SODE = '96,-238! 168,-244 214,-220! 250,-130 262,-40! 206,-20 130,-36! 124,-130';
const shoulder = (): readonly Shape[] => [
  plate(SODE, 'red'), ...['120,-190 180,-184 226,-192', '126,-140 190,-130 244,-142', '130,-88 194,-78 254,-90'].map((line) => brush(open(line), 'internal', 1.9)),
  ...lacing('132,-166 186,-158 228,-166', '138,-114 194,-104 242,-116', '140,-62 196,-52 250,-64'),
];

const arm = (spine: Curve, halves: string): readonly Shape[] => {
  const band = ribbon(spine, profile(halves));
  return [
    body(band.outline(), 'dark', { colour: 'navy', relief: 0.8 }),
    ...[0.24, 0.5, 0.76].map((at): Shape => cut(open([band.at(at, -0.8), band.at(at + 0.03, 0), band.at(at, 0.8)]), 'internal', 1.8)),
  ];
};
const fist = ([x, y]: Knot, turn: number): readonly Shape[] => placed([
  body(closed('-34,-26! 0,-34 32,-26 38,0 32,26 0,32 -34,26! -40,0'), 'skin', { colour: 'tan', relief: 0.8 }),
  ...[-12, 2, 16].map((at) => brush(open([[-30, at - 4], [0, at], [30, at - 4]]), 'detail', 1.7)),
], { x, y, turn });

const BLADE = '196,-206! 232,-196! 300,-320 380,-430 440,-494! 372,-464 280,-360';
const katana = (): readonly Shape[] => [
  body(closed(BLADE), 'skin', { colour: 'grey', relief: 0.6 }), brush(open('222,-214 300,-340 410,-470'), 'internal', 1.7),
  body(ribbon('214,-204 176,-130 142,-40 128,4', profile('0:15 1:15')).outline(), 'dark', { colour: 'black' }),
  ...[0, 1, 2, 3, 4].map((i) => cut(open([[166 - i * 11 + 28, -122 + i * 28], [166 - i * 11, -132 + i * 28]]), 'internal', 1.5)),
  body(ellipse([214, -206], 44, 15, 26), 'skin', { colour: 'gold' }),
];

/** Helmet, neck guard and iron mask, with the few lines a head so small has room for. */
const head = (): readonly Shape[] => [
  ...paired(
    plate('40,-300! 120,-300 168,-256 182,-226! 140,-216 60,-232!', 'red'), brush(open('60,-256 120,-252 160,-240'), 'internal', 1.8),
    plate('50,-350! 120,-344 156,-306 168,-278! 120,-276 56,-286!', 'red'),
  ),
  body(symmetric('0,-366 70,-366 98,-330 94,-270 66,-222 30,-196 0,-190'), 'skin', { colour: 'bone', relief: 0.7 }),
  ...paired(
    solid(closed('16,-300! 40,-318 84,-330! 76,-308 44,-298!')), brush(open('12,-320 40,-342 86,-352'), 'outline', 1.7), brush(open('10,-300 20,-276 12,-262'), 'internal', 1.9), brush(open('84,-296 66,-266 70,-240'), 'internal', 2.2),
    brush(open('6,-256 34,-254 60,-228'), 'outline', 1.6),
  ),
  fill(symmetric('0,-244 30,-240 44,-226! 26,-216 0,-212'), 'black', { line: 'internal', relief: 0 }), fill(symmetric('0,-238 28,-234 22,-228 0,-228'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  body(closed('0,-208! 12,-190 8,-160 0,-148! -8,-160 -12,-190!'), 'skin', { colour: 'white', line: 'internal' }),
  body(symmetric('0,-446 60,-438 108,-404 126,-352! 60,-372 0,-376!'), 'skin', { colour: 'grey', relief: 1 }), ...paired(brush(open('30,-440 42,-410 44,-378'), 'internal', 1.7), brush(open('74,-426 90,-396 94,-370'), 'internal', 1.7)),
  body(symmetric('0,-396 66,-390 124,-366 148,-330! 70,-356 0,-360!'), 'dark', { colour: 'navy', relief: 0.6 }),
  ...paired(body(closed('12,-388! 60,-404 96,-444 104,-498! 132,-446 120,-396 70,-366 14,-360!'), 'skin', { colour: 'gold', relief: 0.7 })),
  body(circle([0, -378], 26), 'skin', { colour: 'gold' }), fill(circle([0, -378], 13), 'dark', { colour: 'red' }),
];

/** A samurai in his armour, both hands on the raised sword. */
const warrior: Motif = {
  name: 'samurai-warrior',
  pose: 'figure',
  words: ['samurai warrior', 'samurai figure', 'full body samurai', 'standing samurai', 'whole samurai', 'samurai with katana', 'samurai with sword', 'samurai holding katana', 'samurai holding sword', 'japanese warrior', 'fighting samurai', 'samurai in battle', 'samurai drawing his sword', 'samurai raising his sword', 'samurai in armor', 'samurai in armour'],
  anchors: { crown: [0, -450], mouth: [0, -282], hand: [160, -90], base: [0, 490], heart: [0, -100] },
  draw: () => [
    ...scabbard(), ...legs(), ...skirts(), ...cuirass(), ...sash(),
    ...shoulder(),
    ...katana(),
    ...arm('232,-40 236,0 214,-50 180,-106', '0:36 0.4:40 1:28'),
    ...arm('-190,-60 -150,16 -40,10 60,-20 128,-46', '0:46 0.4:42 1:28'),
    ...fist([150, -50], 24), ...fist([182, -116], 24),
    ...placed(shoulder(), { flip: true }),
    shadow(symmetric('0,-236! 60,-240 100,-226! 80,-196 40,-178 0,-172!')),
    ...head(),
  ],
};

/** His sword is in his hands already, however the words tell of it. */
const armed: Motif = { ...warrior, name: 'samurai-and-katana', words: ['samurai and katana'] };

export const samuraiWarrior: Motif = { ...warrior, together: { katana: armed, sword: armed } };
