import type { ColourName, Shape } from '../../motif.js';
import { body, brush, circle, closed, cut, marksOf, open, polygon, solid } from '../../geometry/kit.js';
import { shortHair } from './heads.js';

const marks = marksOf(2);

/** A flat cap over short hair. */
export const cap = (colour: ColourName = 'navy'): readonly Shape[] => [
  ...shortHair(), body(closed('-104,-256! -112,-330 -60,-386 20,-388 84,-346 104,-290! 150,-280 176,-262! 120,-250 60,-262 -20,-258'), 'dark', { colour, relief: 0.8 }),
  cut(open('-80,-300 0,-320 90,-304'), 'internal', 2), cut(open('-30,-376 -20,-340 -24,-300'), 'internal', 1.8),
];

/** A broad hat of straw. */
export const strawHat = (): readonly Shape[] => [
  ...shortHair(), body(closed('-84,-290! -76,-390 -20,-430 50,-424 90,-380 96,-296! 0,-270'), 'skin', { colour: 'gold', relief: 0.8 }), body(closed('-86,-316! 0,-300 96,-318! 98,-286! 0,-266 -88,-284!'), 'dark', { colour: 'brown' }),
  body(closed('-210,-250! -130,-290 -80,-292! 0,-268 98,-294! 160,-296 230,-262! 150,-246 40,-240 -80,-232'), 'skin', { colour: 'gold', relief: 0.7 }), ...marks(['-170,-256 -90,-266 -40,-258', '80,-262 140,-272 190,-262', '-30,-400 -20,-360 -22,-330', '40,-400 44,-360 40,-330'], 1.8),
];

/** A policeman's peaked cap with its badge. */
export const peakedCap = (): readonly Shape[] => [
  ...shortHair(), body(closed('-110,-300! -150,-350 -120,-400 0,-420 100,-404 130,-360 104,-300! 0,-290'), 'dark', { colour: 'navy', relief: 0.8 }), body(closed('-100,-304! 0,-312 106,-302! 110,-262! 0,-270 -100,-256!'), 'dark', { colour: 'black' }),
  body(closed('60,-272! 116,-268! 168,-246 172,-236! 110,-240 60,-248!'), 'black', { colour: 'black' }), body(polygon('62,-384 86,-380 92,-352 74,-334 54,-352'), 'skin', { colour: 'gold', line: 'internal' }),
];

/** A full beard on the profile. */
export const fullBeard = (colour: ColourName = 'brown'): readonly Shape[] => [
  body(closed('-44,-200! -10,-180 40,-190 98,-188! 108,-160 112,-120 90,-70 60,-40! 10,-50 -30,-90 -50,-150!'), 'dark', { colour, relief: 0.8 }), ...['0,-156 20,-110 50,-66', '40,-166 60,-120 70,-76', '70,-166 90,-130 92,-100'].map((line) => cut(open(line), 'internal', 2)),
  body(closed('64,-172! 96,-176! 88,-160 68,-160!'), 'skin', { colour: 'tan', line: 'none' }),
];

/** White hair round a bald crown, a moustache, glasses. */
export const grandfather = (): readonly Shape[] => [
  body(closed('-30,-256! -96,-276 -116,-220 -96,-160 -60,-140! -36,-180 -44,-220!'), 'skin', { colour: 'white', relief: 0.8 }), ...marks(['-90,-230 -70,-200 -66,-166', '-70,-246 -54,-216 -50,-186'], 1.8), ...marks(['-40,-290 20,-300 60,-288'], 1.6),
  body(closed('52,-184! 90,-192 116,-180! 104,-160 60,-156 40,-166!'), 'skin', { colour: 'white', line: 'internal' }), brush(open(circlePoints(66, -226, 24)), 'internal', 1.4), brush(open('44,-228 10,-234 -16,-226'), 'internal', 1.6),
];

/** White hair in a bun, glasses. */
export const grandmother = (): readonly Shape[] => [
  body(circle([-120, -300], 48), 'skin', { colour: 'white', relief: 0.9 }), ...marks(['-146,-310 -120,-322 -96,-308', '-140,-286 -116,-296 -96,-284'], 1.8),
  body(closed('88,-266! 96,-320 44,-360 -30,-358 -92,-318 -110,-250 -90,-190 -56,-160! -30,-200 -40,-236 0,-262 40,-272'), 'skin', { colour: 'white', relief: 0.8 }), ...marks(['70,-316 0,-320 -60,-280', '30,-340 -30,-326 -76,-270', '10,-290 -40,-262 -66,-210'], 2),
  brush(open(circlePoints(66, -226, 24)), 'internal', 1.4), brush(open('44,-228 10,-234 -16,-226'), 'internal', 1.6),
];

/** One round glass, not quite closed. */
function circlePoints(x: number, y: number, radius: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 12 }, (_, i) => [x + Math.cos((i / 12) * Math.PI * 2 - 3) * radius, y + Math.sin((i / 12) * Math.PI * 2 - 3) * radius] as const);
}

/** Hair combed up and back. */
export const quiff = (colour: ColourName = 'black'): readonly Shape[] => [
  body(closed('84,-268! 140,-310 130,-370 70,-400 0,-384 -70,-350 -104,-290 -96,-210 -60,-170! -40,-200 -44,-240 -10,-268!'), 'dark', { colour, relief: 0.8 }), ...['110,-340 40,-350 -40,-310', '120,-316 50,-320 -20,-286', '60,-380 0,-366 -66,-316'].map((line) => cut(open(line), 'internal', 2)),
];

/** Braces of dungarees and their bib. */
export const dungarees = (): readonly Shape[] => [
  body(closed('-92,40! -86,-60! 64,-84! 66,24!'), 'mid', { colour: 'blue', relief: 0.5 }), body(closed('-70,-60! -44,-64! -10,-204! -40,-196!'), 'mid', { colour: 'blue', line: 'internal' }), body(closed('30,-78! 56,-82! 50,-196! 28,-200!'), 'mid', { colour: 'blue', line: 'internal' }),
  body(closed('0,-50! 50,-58! 52,-6! 2,0!'), 'skin', { colour: 'blue', line: 'internal' }), solid(circle([-56, -66], 9)), solid(circle([42, -82], 9)), body(closed('-96,30! 68,14! 70,44! -98,62!'), 'dark', { colour: 'brown' }),
];

/** A long apron from the chest to the knees. */
export const longApron = (colour: ColourName = 'brown'): readonly Shape[] => [
  body(closed('-60,-110! 70,-120! 76,20! 100,160 96,270! 20,286 -70,272! -66,150 -90,40!'), 'skin', { colour, relief: 0.6 }), ...marks(['40,70 56,160 56,250', '-10,90 0,180 -6,260'], 2), body(closed('-94,26! 74,10! 76,34! -96,52!'), 'dark', { colour: 'black' }), body(closed('-30,70! 46,62! 50,120! -28,128!'), 'skin', { colour, line: 'internal' }),
];
