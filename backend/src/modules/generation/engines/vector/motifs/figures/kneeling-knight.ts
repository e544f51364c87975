import { body, brush, circle, closed, cut, dots, knots, marksOf, open, placed, profile, ribbon, shadow, solid, type Curve } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';

const marks = marksOf(2.2);
const plate = (d: string, colour: ColourName = 'grey'): Shape => body(closed(d), 'skin', { colour, relief: 0.9 });
const limb = (spine: Curve, halves: string): Shape => body(ribbon(spine, profile(halves)).outline(), 'skin', { colour: 'grey', relief: 0.9 });

/** The cloak falls from his shoulders and lies on the ground behind him. */
const cloak = (): readonly Shape[] => [
  body(closed('-60,-250! -150,-210 -220,-60 -270,120 -340,300 -470,440! -400,456 -320,440 -250,462 -170,446 -100,460! -60,300 -30,60'), 'dark', { colour: 'crimson', relief: 0.8 }),
  ...['-140,-170 -190,40 -300,300 -400,440', '-110,-130 -150,80 -220,300 -270,444', '-90,-60 -110,140 -150,320 -160,440'].map((line) => cut(open(line), 'internal', 2.4)),
];

const legs = (): readonly Shape[] => [
  // The knee on the ground, then the one that is raised.
  limb('-40,130 -20,260 20,396', '0:70 0.6:56 1:46'), limb('20,400 -90,420 -200,424', '0:46 0.4:40 1:26'),
  plate('-30,352! 30,346 70,380 76,424 40,446 -20,440!'), ...marks(['-6,372 30,378 50,420'], 2), plate('-190,400! -236,380 -262,400 -270,456! -196,456!'),
  limb('-30,110 80,120 190,150', '0:74 0.6:60 1:46'), limb('200,150 196,270 180,404', '0:44 0.4:42 0.8:32 1:30'),
  plate('150,104! 206,90 254,120 256,180 214,206 166,192!'), ...marks(['186,112 226,140 220,186', '206,230 208,300 198,380'], 2),
  plate('140,396! 214,396! 232,424 290,440 300,458! 136,458!'), brush(open('150,424 200,420 236,432'), 'internal', 2), brush(open('60,86 100,130 90,172'), 'internal', 2),
];

const trunk = (): readonly Shape[] => [
  plate('-110,-220! -40,-250 40,-230 84,-170 92,-80 70,20 60,60! -90,70! -120,-40 -130,-140'),
  // Chain mail below the breastplate, and the belt round it.
  body(closed('-94,50! 64,40! 120,120 150,176! 90,190 20,184 -60,196 -110,180! -116,110'), 'skin', { colour: 'bone', relief: 0.7 }),
  ...['-90,90 -40,84 10,86 60,80 92,96', '-96,120 -46,116 10,118 66,112 112,124', '-96,150 -40,148 20,150 80,144 124,152'].map((row) => solid(dots(knots(row), 7))),
  body(closed('-96,34! 66,26! 72,62! -98,72!'), 'dark', { colour: 'brown' }), shadow(closed('-110,-216! -130,-140 -120,-40 -94,34! -60,32 -84,-50 -92,-140')), ...marks(['60,-190 40,-110 50,-20', '0,-220 20,-150 0,-60']),
];

/** A great helm, a cross over its slit. */
export const greatHelm = (): readonly Shape[] => [
  body(closed('-96,-40! -110,-120 -70,-170 0,-184 70,-164 96,-110 100,-30 84,60 40,110 -60,110 -96,60'), 'skin', { colour: 'grey', relief: 1 }),
  body(closed('20,-176! 52,-168! 60,-60! 108,-56! 108,-22! 60,-24! 50,108! 22,110! 26,-20! -60,-14! -62,-48! 26,-56!'), 'skin', { colour: 'gold', line: 'internal' }),
  solid(closed('66,-44! 104,-46! 104,-32! 66,-31!')), solid(closed('22,-44! -46,-38! -46,-26! 22,-33!')),
  solid(dots(knots('70,10 88,8 68,34 84,32 64,58'), 7)), shadow(closed('-96,-40! -110,-120 -74,-166! -84,-110 -70,-30 -66,60 -40,108! -70,104 -96,60')), brush(open('-92,58 -30,72 20,72'), 'internal', 2.2),
];
const helm = (): readonly Shape[] => placed(greatHelm(), { x: 62, y: -316, turn: 22, scale: 0.94 });

/** The sword stands on its point before him. */
const sword = (): readonly Shape[] => [
  plate('276,-70! 320,-70! 318,380! 298,448! 278,380!'), brush(open('298,-60 298,180 298,380'), 'internal', 2), shadow(closed('304,-60! 316,-60! 314,376! 300,430!')),
  plate('190,-92! 406,-92! 416,-80 406,-62! 190,-62! 180,-78', 'gold'), body(closed('282,-210! 314,-210! 314,-92! 282,-92!'), 'dark', { colour: 'brown' }), body(circle([298, -232], 27), 'skin', { colour: 'gold' }), body(circle([298, -232], 10), 'dark', { colour: 'crimson', line: 'internal' }),
];

const arms = (): readonly Shape[] => [
  limb('40,-150 130,-90 220,-110 284,-150', '0:50 0.5:38 1:28'),
  plate('256,-190! 300,-196 338,-180 342,-150 320,-130 266,-134!'), ...marks(['300,-190 330,-172', '304,-170 336,-160', '304,-152 330,-146'], 1.6),
  limb('-40,-170 40,-60 150,-60 262,-140', '0:62 0.4:46 0.6:44 1:32'), plate('246,-168! 290,-172 330,-150 334,-116 306,-98 258,-106!'), ...marks(['290,-164 322,-144', '292,-142 328,-130', '292,-122 320,-112'], 1.6),
  plate('-110,-214! -60,-262 10,-252 44,-200 40,-140 0,-112 -60,-110 -104,-150!'), ...marks(['-80,-170 -20,-150 36,-170', '-90,-196 -30,-184 34,-206'], 2),
  plate('24,-94! 64,-104 96,-74 86,-34 48,-24 22,-48!'), ...marks(['130,-64 190,-76 230,-110'], 1.8),
];

/** A knight on one knee, both hands on the hilt of his sword, his head bowed. */
export const kneelingKnight: Motif = {
  name: 'kneeling-knight', pose: 'figure',
  words: ['kneeling knight', 'knight kneeling', 'praying knight', 'knight praying', 'kneeling templar', 'templar kneeling', 'knight on one knee', 'templar knight kneeling', 'knight templar kneeling', 'templar knight praying', 'kneeling templar knight', 'kneeling crusader', 'kneeling warrior', 'warrior kneeling', 'knight on his knees', 'crusader kneeling', 'crusader praying', 'templar praying', 'warrior on one knee'],
  anchors: { centre: [0, 0], crown: [90, -460], base: [0, 460], heart: [0, -100] },
  draw: () => placed([...cloak(), ...legs(), ...trunk(), ...sword(), ...helm(), ...arms()], { x: 24, y: 18, scale: 0.98 }),
};
