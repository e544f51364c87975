import { body, brush, circle, closed, dots, fill, flames, glint, knots, leaf, cut, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const skin = { colour: 'leaf' } as const;
const BODY = '478,-30! 496,0 480,34 420,60 340,84 270,120 170,160 40,180 -90,160 -200,110 -300,90! -330,30 -310,-50 -240,-150 -140,-220 -30,-250 80,-240 160,-200! 190,-290 250,-340 310,-300! 360,-220 420,-130';
const CREST = '170,-210 150,-260 120,-222 100,-280 66,-234 40,-290 6,-244 -30,-290 -60,-236 -100,-276 -124,-220 -170,-246 -182,-186 -226,-204 -232,-146 -276,-154 -272,-100';
const TAIL = '-250,80 -350,60 -440,110 -480,220 -440,330 -340,374 -250,330 -226,250 -270,196 -330,210 -340,262 -306,280';
const CURL = ribbon(TAIL, profile('0:66 0.25:46 0.6:30 0.9:20 1:12'));
const SPOTS = knots('-160,-120 -150,-40 -60,-150 -50,-60 -70,20 50,-150 60,-60 40,20 150,-110 160,-30 -250,-60 -240,0');
const BANDS = ['-200,-160 -190,-70 -230,40', '-110,-210 -90,-90 -130,60', '-10,-230 20,-100 -20,80', '90,-220 120,-90 80,90'];

const leg = (d: string): Shape => body(closed(d), 'skin', { ...skin, relief: 0.7 });

const back = (): readonly Shape[] => [
  body(CURL.outline(), 'skin', { ...skin, relief: 0.9 }),
  ...[0.22, 0.32, 0.42, 0.52, 0.62, 0.72, 0.82].map((at) => brush(open([CURL.at(at, -0.9), CURL.at(at + 0.012, 0.6)]), 'internal', 2)),
  solid(closed([...flames(CREST, 0.06), ...knots('-240,-120! -140,-200 -30,-230 80,-220')])),
  body(closed(BODY), 'skin', { ...skin, relief: 0.9 }),
  ...BANDS.map((band) => fill(ribbon(band, profile('0:6 0.4:27 1:3')).outline(), 'dark', { line: 'none', colour: 'teal', relief: 0.2 })),
  shadow(closed([...flames('-280,60 -230,90 -200,60 -150,120 -110,80 -60,140 -10,100 50,156 90,100 160,140 190,90 260,110', -0.06), ...knots('170,158! 40,178 -90,158 -200,108')])),
  solid(dots(SPOTS, 9)),
];

const head = (): readonly Shape[] => [
  brush(open('160,-200 210,-120 220,-30 190,60'), 'internal', 2.8), brush(open('250,-330 270,-250 330,-170'), 'internal', 2.4), brush(open('200,-270 230,-220 240,-160'), 'internal', 2.2),
  brush(open('486,14 420,10 340,30 270,60'), 'internal', 2.8), solid(closed('446,-50! 462,-44 460,-34! 448,-36')),
  body(circle([332, -84], 72), 'skin', { ...skin, relief: 1 }), brush(open('290,-130 330,-146 374,-128'), 'internal', 2), brush(open('276,-70 292,-40 330,-26'), 'internal', 2),
  fill(circle([342, -88], 38), 'dark', { colour: 'orange', line: 'internal' }), fill(circle([346, -90], 18), 'black', { line: 'none', relief: 0 }), glint(circle([340, -98], 7)),
  ...['230,100 300,66 380,56', '400,-110 420,-90 430,-70'].map((line) => brush(open(line), 'internal', 2)),
];

/** A chameleon on a branch, its tail a spiral. */
export const chameleon: Motif = {
  name: 'chameleon',
  pose: 'wide',
  words: ['chameleon', 'chameleons', 'veiled chameleon'],
  anchors: { crown: [250, -340], mouth: [430, 20], eye: [340, -90], base: [40, 300], back: [-30, -250] },
  draw: () => placed([
    body(leaf([360, 250], [470, 120], { half: 42, bend: -14 }), 'dark', { colour: 'moss' }), cut(open('370,240 420,190 456,140'), 'internal', 2),
    body(leaf([290, 260], [410, 360], { half: 42, bend: 14 }), 'dark', { colour: 'moss' }), cut(open('300,266 350,310 396,346'), 'internal', 2),
    body(ribbon('-190,330 20,270 250,256 496,216', (t) => 30 - 14 * t).outline(), 'skin', { colour: 'brown' }), ...['-120,316 -40,290 60,280', '200,262 300,256 400,240'].map((line) => brush(open(line), 'internal', 2)),
    ...back(), ...head(),
    leg('120,100! 190,90 230,140 250,200 270,250 260,300! 236,312 226,270 206,250 196,290 170,300! 160,256 170,220 140,180'), leg('-190,60! -110,40 -60,100 -40,180 -30,240 -20,300! -46,320 -60,280 -80,270 -92,312 -120,326! -126,270 -106,230 -130,170'),
    ...['150,120 190,150 210,210', '-150,80 -110,120 -90,200'].map((line) => brush(open(line), 'internal', 2.2)),
  ], { x: 12, y: -32, scale: 0.965 }),
};
