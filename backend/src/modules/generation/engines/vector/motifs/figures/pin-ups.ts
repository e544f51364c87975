import { body, brush, circle, closed, cut, fill, marksOf, open, placed, polygon, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';
import { smallFace } from './parts/small-face.js';
import { armOnHip, armRaised, bareTorso, hairBefore, hairBehind } from './parts/woman-body.js';

const marks = marksOf(2);

interface PinUp {
  readonly hair: ColourName;
  readonly suit: ColourName;
  readonly tone: Tone;
  readonly shoes: ColourName;
  /** What is worn over suit and hair, and what is behind her. */
  readonly worn: readonly Shape[];
  readonly behind?: readonly Shape[];
  /** How high a hat reaches over the hair. */
  readonly hat?: number;
}

const leg = (spine: string): Shape => body(ribbon(spine, profile('0:72 0.2:68 0.47:38 0.55:37 0.68:42 0.92:18 1:16')).outline(), 'skin', { colour: 'tan', relief: 0.9 });

/** A shoe with a high heel, the toe to the left. */
const heel = (colour: ColourName): readonly Shape[] => [
  body(closed('10,-16! 28,-24! 40,14 44,76! 34,76! 24,34!'), 'dark', { colour }), body(closed('-22,-14! 30,-22! 30,20 0,44 -40,72 -74,80 -70,60 -44,30!'), 'dark', { colour, relief: 0.8 }), cut(open('-24,16 -44,40 -60,56'), 'internal', 1.6),
];

const legs = (shoes: ColourName): readonly Shape[] => [
  ...placed(heel(shoes), { x: 26, y: 520, flip: true }), leg('20,40 48,180 34,280 40,400 28,520'), brush(open('52,280 38,292 24,288'), 'internal', 2), shadow(closed('70,60! 86,150 70,260! 64,180 50,90')),
  ...placed(heel(shoes), { x: -60, y: 508, turn: 8 }), leg('-74,40 -96,150 -50,270 -40,380 -60,506'), brush(open('-72,266 -52,282 -34,272'), 'internal', 2), brush(open('-20,110 -30,180 -26,230'), 'internal', 2),
];

const SUIT = '-118,-150! -104,-188 -62,-186 -34,-146! -6,-184 34,-184 62,-160! 40,-108 46,-76 72,-20 86,40! 50,56 6,92 -16,128! -34,132 -70,92 -110,60 -138,46! -112,-20 -96,-70 -104,-100';
const suit = (colour: ColourName, tone: Tone): readonly Shape[] => {
  const line = (d: string): Shape => (tone === 'dark' ? cut(open(d), 'internal', 2) : brush(open(d), 'internal', 2));
  return [
    ...['-100,-180 -96,-220 -88,-242', '36,-178 34,-216 30,-240'].map((d) => body(ribbon(d, profile('0:8 1:7')).outline(), tone, { colour, line: 'internal' })),
    body(closed(SUIT), tone, { colour, relief: 0.8 }), line('-34,-146 -32,-120 -36,-100'), line('-96,-130 -70,-112 -46,-122'), line('-18,-122 10,-110 38,-126'), line('-90,-60 -84,-10 -96,30'), line('30,-60 40,-10 50,30'),
  ];
};

const draw = (form: PinUp): readonly Shape[] => placed([
  ...(form.behind ?? []), ...hairBehind(form.hair), ...armRaised(), ...legs(form.shoes), ...bareTorso(), ...suit(form.suit, form.tone), ...armOnHip(),
  ...placed(smallFace(), { x: -34, y: -376, scale: 0.42 }), ...hairBefore(form.hair), ...form.worn,
], { scale: 0.9 - (form.hat ?? 0) * 0.0009, x: 30, y: -50 + (form.hat ?? 0) * 0.46 });

const sailorCap = (): readonly Shape[] => placed([
  body(closed('-96,-20! -110,-80 -60,-104 20,-108 90,-90 104,-30! 0,-50'), 'skin', { colour: 'white', relief: 0.9 }), body(closed('-116,10! -110,-46! -40,-64 40,-64 112,-44! 116,12! 40,-10 -40,-10'), 'skin', { colour: 'white', relief: 0.6 }), ...marks(['-60,-52 -64,-30 -60,-4', '60,-52 66,-30 62,-4']),
], { x: -34, y: -460, turn: -8, scale: 0.94 });
const collar = (): readonly Shape[] => [
  body(closed('-64,-262! -112,-244 -128,-200! -80,-176 -36,-130! 0,-180 48,-210! 40,-246 -2,-262! -36,-170!'), 'skin', { colour: 'white', relief: 0.5 }), ...marks(['-108,-210 -76,-190 -40,-150', '32,-214 -4,-190 -34,-150'], 1.6),
  body(closed('-36,-160! -10,-130 -20,-90 -36,-60! -56,-92 -60,-130'), 'dark', { colour: 'red' }),
];

const flower = (): readonly Shape[] => placed([
  ...[0, 72, 144, 216, 288].flatMap((turn) => placed([body(closed('0,0! -24,-20 -22,-52 0,-58 22,-52 24,-20'), 'skin', { colour: 'red', line: 'internal', relief: 0.8 })], { turn })), solid(circle([0, 0], 12)),
], { x: 34, y: -440, scale: 0.8 });
const dots = (): readonly Shape[] => ['-80,-150', '-10,-146', '30,-150', '-70,-80', '-20,-60', '20,-80', '-90,-20', '-40,-10', '14,-16', '50,10', '-70,40', '-20,50', '20,50', '-36,96'].map((at) => {
  const [x = 0, y = 0] = at.split(',').map(Number);
  return fill(circle([x, y], 8), 'skin', { colour: 'white', line: 'none', relief: 0 });
});

const horn = (): Shape => body(closed('-24,0! -16,-50 10,-86 46,-112! 44,-60 36,-24 24,4!'), 'dark', { colour: 'red', relief: 0.8 });
const horns = (): readonly Shape[] => [...placed([horn()], { x: 10, y: -446, turn: 4, scale: 1.1 }), ...placed([horn()], { x: -82, y: -446, turn: -8, flip: true, scale: 1.1 })];
const devilTail = (): readonly Shape[] => [
  body(ribbon('60,40 180,90 250,30 210,-60 260,-140 330,-130', profile('0:15 1:9')).outline(), 'dark', { colour: 'red' }), body(closed('316,-150! 400,-170! 350,-80! 340,-116 320,-120'), 'dark', { colour: 'red' }),
];

const hatWide = (): readonly Shape[] => placed([
  body(closed('-84,-30! -90,-110 -50,-150 0,-128 50,-152 92,-110 86,-30!'), 'skin', { colour: 'brown', relief: 0.9 }), body(closed('-86,-58! 0,-44 88,-58! 88,-28! -86,-28!'), 'dark', { colour: 'black' }),
  body(closed('-200,-60! -130,-34 -60,-30 60,-30 130,-36 200,-66! 170,0 90,24 0,20 -90,24 -170,4'), 'skin', { colour: 'brown', relief: 0.8 }), ...marks(['-150,-20 0,4 150,-22']),
], { x: -34, y: -446, turn: -6 });
const fringe = (): readonly Shape[] => [
  body(closed('-120,-10! 72,-24! 84,22! -130,36!'), 'dark', { colour: 'black' }), body(closed('-44,-10! -8,-12! -6,24! -44,26!'), 'skin', { colour: 'gold' }), body(closed('-90,-250! -30,-262 30,-250! 0,-200 -34,-160! -66,-200'), 'skin', { colour: 'red' }), ...marks(['-60,-236 -40,-210 -36,-180', '-4,-240 -20,-214 -30,-190'], 1.6),
];

const cap = (): readonly Shape[] => placed([
  body(closed('-80,0! -96,-60 0,-92 96,-60 80,0! 0,-18'), 'skin', { colour: 'white', relief: 0.8 }), body(polygon('-9,-70 9,-70 9,-54 25,-54 25,-37 9,-37 9,-20 -9,-20 -9,-37 -25,-37 -25,-54 -9,-54'), 'dark', { colour: 'red', line: 'none' }),
], { x: -34, y: -450, turn: -4 });
const badge = (): readonly Shape[] => [body(polygon('14,-166 26,-166 26,-154 38,-154 38,-142 26,-142 26,-130 14,-130 14,-142 2,-142 2,-154 14,-154'), 'dark', { colour: 'red', line: 'none' })];

const pinUp = (name: string, words: readonly string[], form: PinUp): Motif => ({
  name, pose: 'figure', words, anchors: { centre: [0, 0], crown: [0, -490], base: [10, 490], heart: [0, -200] }, draw: () => draw(form),
});

export const pinUpGirl = pinUp('pin-up-girl', ['pin up girl', 'pin-up', 'pin up', 'pinup', 'pinup girl', 'pin-up girl', 'pin-up woman', 'pinup model', 'vintage pin up', 'rockabilly girl', 'burlesque dancer', 'pin up lady'],
  { hair: 'brown', suit: 'red', tone: 'dark', shoes: 'red', worn: [...dots(), ...flower()] });
export const sailorGirl = pinUp('sailor-girl', ['sailor girl', 'pin up sailor', 'sailor pin up', 'pin-up sailor girl', 'sailor pin-up', 'pinup sailor girl', 'sailor woman', 'female sailor', 'navy girl', 'pin up sailor girl', 'sailor pin up girl', 'sailor pinup'],
  { hair: 'brown', suit: 'navy', tone: 'dark', shoes: 'red', worn: [...collar(), ...sailorCap()], hat: 66 });
export const devilGirl = pinUp('devil-girl', ['devil girl', 'she devil', 'devil woman', 'sexy devil', 'devil pin up', 'devil pin-up', 'devil girl pin up', 'devil girl pinup', 'demon girl', 'succubus', 'devil pin up girl', 'female devil', 'demon woman'],
  { hair: 'brown', suit: 'red', tone: 'dark', shoes: 'red', worn: horns(), behind: devilTail(), hat: 66 });
export const cowgirl = pinUp('cowgirl', ['cowgirl', 'cowgirl pin up', 'pin up cowgirl', 'cowgirl pinup', 'sexy cowgirl', 'pinup cowgirl', 'western girl', 'cowgirl girl'],
  { hair: 'gold', suit: 'blue', tone: 'mid', shoes: 'brown', worn: [...fringe(), ...hatWide()], hat: 100 });
export const nursePinUp = pinUp('nurse-pin-up', ['nurse pin up', 'pin up nurse', 'sexy nurse', 'nurse pinup', 'pinup nurse', 'naughty nurse', 'pin-up nurse'],
  { hair: 'red', suit: 'white', tone: 'skin', shoes: 'red', worn: [...badge(), ...cap()], hat: 46 });
