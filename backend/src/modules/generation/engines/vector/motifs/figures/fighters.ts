import { body, brush, circle, closed, cut, fill, marksOf, open, placed, polygon, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Shape } from '../motif.js';
import { greatHelm } from './kneeling-knight.js';
import { battleAxe, cloak, fighting, roundShield, spear, steel, sword } from './parts/fighter.js';
import { headed } from './parts/heads.js';
import type { Outfit } from './parts/person.js';

const marks = marksOf(2);

const STEEL: Outfit = { top: { colour: 'grey' }, sleeve: 1, legs: { colour: 'grey' }, leg: 1, shoes: { colour: 'grey' }, build: 1.1 };

/** The coat over the armour, its cross, the belt. */
const tabard = (): readonly Shape[] => [
  body(closed('-60,-196! 0,-226 66,-200! 84,-120 60,-20 70,60 130,170! 90,200 40,188 -20,210 -80,196 -140,204! -118,120 -110,50 -100,-60 -92,-140'), 'skin', { colour: 'white', relief: 0.7 }),
  body(polygon('-6,-176 34,-182 36,-128 80,-134 78,-94 34,-90 34,-20 -4,-18 -6,-86 -52,-82 -54,-122 -8,-126'), 'dark', { colour: 'red', line: 'internal' }),
  ...marks(['-70,100 -90,150 -96,190', '-20,100 -30,150 -26,196', '50,90 70,130 84,180'], 2.2), shadow(closed('-60,-196! -92,-140 -100,-60 -110,50 -118,120! -84,100 -74,30 -70,-80')),
  body(closed('-112,28! 64,12! 74,44! -116,62!'), 'dark', { colour: 'brown' }), body(closed('-16,16! 24,12! 28,54! -14,58!'), 'skin', { colour: 'gold', line: 'internal' }),
];

const heater = (): readonly Shape[] => [
  body(closed('-96,-150! 0,-170 92,-150! 100,-20 70,90 4,170! -70,90 -104,-20'), 'skin', { colour: 'white', relief: 0.8 }),
  body(polygon('-22,-166 22,-166 20,-50 98,-50 96,-8 18,-8 14,150 4,170 -8,156 -18,-8 -102,-8 -102,-50 -20,-50'), 'dark', { colour: 'red', line: 'internal' }), shadow(closed('92,-150! 100,-20 70,90 4,170! 50,80 76,-20 74,-146!')),
];

/** A knight in the lunge, sword over his helm. */
export const fightingKnight = fighting('fighting-knight',
  ['fighting knight', 'knight in battle', 'knight with sword', 'knight with sword and shield', 'full body knight', 'knight full body', 'knight figure', 'fighting templar', 'standing knight', 'knight in full armor', 'crusader with sword', 'templar with sword'],
  { outfit: STEEL, head: placed(greatHelm(), { x: 4, y: -206, scale: 0.92 }), over: tabard(), behind: cloak('crimson'), weapon: sword(), shield: heater(), plates: steel() });

const FURS: Outfit = { top: { colour: 'brown', tone: 'mid' }, sleeve: 0.42, legs: { colour: 'brown' }, leg: 0.94, shoes: { colour: 'brown', tone: 'dark' }, build: 1.16 };

/** A helmet with horns, a long plaited beard, hair behind. */
const norse = (): readonly Shape[] => headed([
  body(closed('-40,-250! -110,-230 -150,-150 -140,-60 -170,10! -100,-10 -60,-60 -30,-130!'), 'dark', { colour: 'gold', relief: 0.8 }), ...['-90,-200 -116,-120 -130,-40', '-60,-190 -80,-120 -96,-50'].map((line) => cut(open(line), 'internal', 2)),
  body(closed('-30,-206! 20,-190 50,-196 98,-186! 116,-150 104,-110! 110,-60 70,-10 60,50! 20,0 -10,-60 -34,-120!'), 'dark', { colour: 'gold', relief: 0.8 }),
  ...['10,-160 34,-90 54,0', '40,-166 66,-110 70,-50', '-14,-166 6,-110 24,-60'].map((line) => cut(open(line), 'internal', 2)), body(closed('60,-174! 100,-178! 90,-160 66,-160!'), 'skin', { colour: 'tan', line: 'none' }),
  body(ribbon('-60,-320 -130,-330 -176,-390 -160,-460', profile('0:34 0.6:22 1:2')).outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }), body(ribbon('70,-330 130,-350 160,-410 140,-470', profile('0:30 0.6:20 1:2')).outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }),
  body(closed('-94,-262! -92,-340 -40,-388 30,-390 84,-350 102,-276! 10,-262'), 'skin', { colour: 'grey', relief: 1 }), body(closed('-104,-284! 0,-296 108,-290! 112,-256! 90,-250! 96,-212 84,-206! 74,-250! 0,-256 -104,-246!'), 'dark', { colour: 'gold' }),
  ...marks(['-10,-386 -14,-340 -16,-296', '-60,-366 -66,-326 -66,-292'], 1.8),
]);

/** A fur collar over a belted tunic. */
const furs = (): readonly Shape[] => [
  body(closed('-112,36! 66,18! 100,110 120,180! 50,170 -20,196 -80,176 -140,190! -120,110'), 'mid', { colour: 'brown', relief: 0.7 }), ...marks(['-70,70 -84,130 -90,170', '0,66 6,120 0,176', '50,56 70,110 80,160'], 2.2),
  body(closed('-116,24! 66,6! 72,44! -118,62!'), 'dark', { colour: 'black' }), body(circle([0, 34], 24), 'skin', { colour: 'gold' }), ...['-90,-150 10,30', '-64,-166 34,14'].map((line) => brush(open(line), 'internal', 2)),
  body(closed('-96,-130! -110,-160! -80,-170! -90,-206! -50,-200! -30,-236! 10,-216! 50,-232! 60,-200! 96,-190! 76,-164! 90,-130! 56,-140! 40,-108! 10,-134! -16,-100! -40,-130! -70,-100!'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...marks(['-70,-160 -60,-140 -64,-124', '-30,-180 -24,-150 -20,-130', '20,-190 20,-160 16,-146', '56,-180 52,-160 54,-146'], 1.8),
];

const spokes = (): readonly Shape[] => ['-2,-128 -2,-46', '-2,46 -2,128', '-76,0 -38,0', '34,0 74,0'].map((line) => brush(open(line), 'internal', 2.4));

/** A viking in the lunge, axe over his head. */
export const fightingViking = fighting('fighting-viking',
  ['fighting viking', 'viking in battle', 'viking warrior with axe', 'viking with axe and shield', 'full body viking', 'viking full body', 'viking figure', 'standing viking'],
  { outfit: FURS, head: norse(), over: furs(), behind: cloak('brown'), weapon: placed(battleAxe(), { y: 40, turn: -44 }), shield: roundShield(spokes()) });

const LEGION: Outfit = { top: { colour: 'gold' }, sleeve: 0.1, legs: { colour: 'tan' }, leg: 0, shoes: { colour: 'brown', tone: 'dark' }, build: 1.14 };

/** A crested helmet with cheek pieces. */
const crested = (): readonly Shape[] => headed([
  body(closed('-96,-170! -150,-150! -180,-240 -170,-340 -110,-430 0,-464 100,-440 130,-400! 60,-400 -20,-380 -70,-320 -96,-250'), 'dark', { colour: 'red', relief: 0.9 }), ...['-150,-200 -150,-300 -90,-390', '-120,-200 -124,-290 -70,-366', '-60,-430 -30,-400 -20,-384', '30,-446 44,-416 50,-402'].map((line) => cut(open(line), 'internal', 2)),
  body(closed('-104,-150! -108,-250 -80,-340 -10,-384 60,-372 104,-320 108,-262! 40,-262 34,-230 60,-190 70,-130! 20,-120 -20,-150 -40,-180 -70,-150'), 'skin', { colour: 'gold', relief: 1 }), ...marks(['-80,-280 0,-310 90,-290', '-84,-250 -30,-262 20,-266'], 2),
]);

/** A breastplate and the leather straps under it. */
const cuirass = (): readonly Shape[] => [
  ...[-104, -60, -16, 28, 66].map((x, i) => body(closed(`${x - 22},40! ${x + 22},36! ${x + 30 + i * 7},150 ${x + 4 + i * 7},176! ${x - 22 + i * 5},154`), 'dark', { colour: 'brown', relief: 0.5 })),
  body(closed('-78,-196! -20,-222 60,-206! 84,-120 62,-20 70,44! -116,56! -106,-50 -100,-130'), 'skin', { colour: 'gold', relief: 1 }), ...marks(['70,-120 40,-96 4,-106', '40,-190 30,-140 36,-100', '54,-50 40,-40 14,-46', '56,-10 40,0 14,-4', '-40,-110 -20,-100 0,-106'], 2),
  shadow(closed('-78,-196! -100,-130 -106,-50 -116,56! -80,50 -76,-40 -60,-180!')), body(closed('-118,36! 70,24! 72,54! -120,68!'), 'dark', { colour: 'red' }),
  ...[[100, 320], [-222, 330]].flatMap(([x = 0, y = 0],
    i) => placed([body(closed('-36,-80! 36,-80! 30,70! -28,70!'), 'skin', { colour: 'gold', relief: 0.9 }), brush(open('4,-70 2,0 2,60'), 'internal', 2)],
    { x: x + (i === 0 ? 58 : 18), y, turn: i === 0 ? 0 : 30 })),
];

const lambda = (): readonly Shape[] => [fill(closed('-10,-110! 14,-110! 60,96! 34,106! 4,-40! -30,106! -56,96!'), 'dark', { colour: 'black', line: 'internal' })];

/** A Spartan or gladiator in the lunge. */
export const fightingSpartan = fighting('fighting-spartan',
  ['fighting spartan', 'spartan warrior', 'spartan soldier', 'fighting gladiator', 'gladiator warrior', 'spartan in battle', 'roman soldier', 'roman warrior', 'centurion', 'legionary', 'full body spartan', 'full body gladiator', 'greek warrior', 'greek soldier', 'gladiator in the arena', 'hoplite', 'trojan warrior', 'spartan with shield', 'spartan with shield and spear'],
  { outfit: LEGION, head: crested(), over: cuirass(), behind: cloak('crimson'), weapon: placed(spear(), { y: 30, turn: 14 }), shield: placed(roundShield(lambda()), { scale: 1.05 }) });
