import { body, brush, circle, closed, dots, lock, marksOf, movedKnots, open, paired, placed, profile, ribbon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { womanFace } from '../figures/parts/face.js';
import { raisedWing } from './parts/raised-wing.js';

const pelt = { colour: 'gold' } as const;
const marks = marksOf(2.4);

const TORSO = '-300,330! -390,270 -410,150 -340,60 -210,20 -70,10 40,-40 110,-110! 270,-110 290,10 270,130 230,240! 120,330!';
const HAUNCH = '-404,330! -430,220 -380,120 -270,86 -150,120 -90,210 -100,286! -40,290 20,298 44,320 34,346! -100,350 -300,350 -390,346';
const ARM = '90,120! 160,100 220,160 240,246! 330,240 430,242 480,264 492,310 476,346! 180,350 80,346 30,300 40,200!';

const lion = (): readonly Shape[] => [
  body(ribbon('-380,290 -450,300 -490,230 -470,140 -430,90', profile('0:28 0.6:19 1:14')).outline(), 'skin', pelt), ...['-436,104 -470,50 -450,-20', '-430,104 -410,50 -430,-40'].map((line) => body(lock(line, 28), 'dark', { colour: 'brown', line: 'internal' })),
  ...placed([body(closed(ARM), 'dark', pelt)], { x: 14, y: -34 }),
  body(closed(TORSO), 'skin', { ...pelt, relief: 0.9 }),
  shadow(closed('-96,290! -80,210 -120,140 -60,190 -20,250 40,300 60,340! -40,300')),
  body(closed(HAUNCH), 'skin', { ...pelt, relief: 0.9 }), whip('-396,340 -420,220 -372,126 -268,94', '-250,330 -290,250 -260,190 -210,160', { count: 8, reach: 0.6, valley: 0.4, longest: 'middle' }),
  body(closed(ARM), 'skin', { ...pelt, relief: 0.9 }),
  ...marks(['-190,150 -130,200 -126,270', '80,200 66,260 90,300', '130,160 180,200 196,260', '-50,310 -40,326 -44,344', '-10,312 0,328 -4,346', '420,270 434,300 428,340', '454,280 464,304 460,336', '260,280 320,270 380,276', '-60,60 -20,110 -10,160']),
];

const STRIPES = ['150,-230 200,-180 226,-120', '130,-200 196,-120 240,-40', '146,-120 200,-40 260,50', '160,-20 214,60 280,140', '160,80 210,140 284,220'];
/** The striped headcloth, its two lappets on the breast. */
const nemes = (): readonly Shape[] => [
  body(symmetric('0,-330 110,-320 190,-262 236,-160 260,-40 300,110 330,236! 180,300! 0,300'), 'skin', { ...pelt, relief: 0.6 }),
  ...paired(...STRIPES.map((line) => solid(lock(line, 19, 0.5)))),
  body(symmetric('0,120 70,140 84,250 150,330! 0,400'), 'skin', { colour: 'tan', relief: 0.6 }), solid(symmetric('0,262! 40,240 74,190! 76,250 40,276 0,300!')),
];
const lappets = (): readonly Shape[] => [
  ...paired(
    body(closed('120,110! 190,130 214,220 200,340 184,420! 86,420! 84,300 104,200!'), 'skin', { ...pelt, relief: 0.5 }),
    ...[190, 240, 290, 340, 390].map((y) => shadow(closed(movedKnots('96,0! 150,12 204,0! 202,22! 150,34 92,22!', { y })))),
  ),
  body(symmetric('0,-284 84,-272 140,-220 170,-120! 150,-100! 120,-178 70,-226 0,-236'), 'skin', { ...pelt, relief: 0.5 }),
  ...paired(solid(dots([[50, -252], [100, -222], [136, -170]], 9))),
  body(closed('-22,-240! -34,-310 -26,-350 0,-372 26,-350 34,-310 22,-240!'), 'skin', { ...pelt, line: 'internal' }), ...[-270, -290, -310].map((y) => brush(open([[-16, y], [0, y + 8], [16, y]]), 'internal', 1.8)), ...paired(solid(circle([10, -342], 5))),
  ...paired(solid(closed('112,-20! 150,-26 176,-20! 150,-10 120,-6'))),
];

/** A winged sphinx at rest, its forepaws stretched out, its face to you. */
export const sphinx: Motif = {
  name: 'sphinx',
  pose: 'figure',
  words: ['sphinx', 'egyptian sphinx', 'great sphinx', 'greek sphinx', 'winged sphinx', 'sphinx of giza'],
  anchors: { crown: [190, -380], mouth: [190, -90], eye: [236, -190], base: [0, 350], heart: [190, 100], back: [-160, 20] },
  draw: () => placed([
    ...placed(raisedWing(), { x: 60, y: -20, turn: 34, scale: 0.74 }),
    ...lion(), ...placed(raisedWing(), { x: -10, y: 60, turn: 8, scale: 0.82 }),
    ...placed([...nemes(), ...womanFace('open', 'teal'), ...lappets()], { x: 190, y: -176, scale: 0.66 }),
  ], { x: 2, y: 58, scale: 0.98 }),
};
