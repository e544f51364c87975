import { body, brush, circle, closed, cut, fill, glint, open, profile, ribbon, solid } from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';

interface Coat {
  readonly tone: Tone;
  readonly colour: ColourName;
  readonly belly: ColourName;
}

const TAIL = '-330,-20 -430,10 -480,-70 -440,-150 -470,-210';
const BODY = '-350,-10! -340,-100 -260,-150 -150,-120 -30,-90 80,-130 160,-170 240,-180! 250,-130 210,-30 170,30! 220,90 290,130 330,190! 390,200 400,230! 384,250 300,250! 250,200 190,170 120,130! 20,110 -80,110 -150,90! -150,160 -110,220 -60,270! 0,280 10,306! -90,320! -160,260 -220,200 -250,140! -260,200 -300,260! -270,290 -280,312! -380,316! -380,270 -350,200 -340,120 -370,60';
const FAR_LEG = '60,60! 60,160 20,240 10,290! -10,300 -6,330! 90,330! 90,300 130,230 160,120 150,60!';
const HEAD = '170,-120! 160,-200 210,-262 290,-270 360,-250 410,-200 440,-150 450,-110! 430,-90 400,-86! 400,-60 360,-20 300,-10 230,-30 190,-70';

const jaws = (): readonly Shape[] => [
  solid(closed('446,-100! 410,-100 360,-110 340,-90! 350,-40 390,0 420,-10! 440,-40 436,-70')),
  body(closed('340,-90! 350,-40 390,-6 426,-16 440,-40! 430,20 380,44 320,20 300,-40!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 }),
  fill(closed('356,-70! 390,-60 420,-34 410,-12! 380,-20 360,-44!'), 'mid', { colour: 'red', line: 'none' }),
  ...['430,-104! 420,-60! 408,-102!', '380,-106! 374,-82! 362,-108!', '420,-14! 428,-48! 436,-20!'].map((tooth) => fill(closed(tooth), 'skin', { colour: 'white', line: 'detail', relief: 0 })),
];

const face = ({ tone, colour, belly }: Coat): readonly Shape[] => [
  body(closed('190,-240! 180,-300 226,-320 266,-270!'), tone, { colour }), fill(closed('206,-256! 204,-288 228,-296! 244,-268!'), 'mid', { colour: 'pink', line: 'none' }),
  ...jaws(),
  body(closed(HEAD), tone, { colour, relief: 0.9 }),
  ...jaws().slice(0, 1), ...jaws().slice(1),
  fill(closed('360,-170! 410,-170 444,-140 450,-108! 410,-98 370,-108 350,-130!'), 'skin', { colour: belly, line: 'internal', relief: 0.6 }),
  solid(closed('424,-170! 456,-152 456,-128! 436,-132 426,-150!')),
  fill(closed('312,-200! 336,-222 366,-200! 340,-186!'), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }), solid(circle([340, -202], 9)), glint(circle([336, -206], 3)),
  ...['390,-140 430,-130 470,-140', '390,-126 430,-112 474,-112'].map((line) => brush(open(line), 'detail', 1.4)),
];

const paws = (): readonly Shape[] => [[312, 246], [-80, 312], [-370, 312], [0, 326]].flatMap(([x = 0, y = 0]) => [0, 1, 2].map(
  (i) => solid(closed([[x + i * 26, y, true], [x + i * 26 + 14, y - 10], [x + i * 26 + 22, y + 4, true], [x + i * 26 + 12, y + 18, true]])),
));

const stalker = (coat: Coat, coatMarks: readonly Shape[]): readonly Shape[] => [
  body(ribbon(TAIL, profile('0:34 0.6:24 1:20')).outline(), coat.tone, { colour: coat.colour }),
  body(closed(FAR_LEG), 'dark', { colour: coat.colour, relief: 0.5 }),
  body(closed(BODY), coat.tone, { colour: coat.colour, relief: 0.9 }),
  ...coatMarks, ...face(coat), ...paws(),
];

const FOLDS = ['-310,-60 -280,0 -300,60', '-200,-90 -210,-30 -180,20', '-90,-60 -80,-10 -100,40', '60,-80 50,-20 70,40', '150,-120 130,-60 140,0', '110,60 150,100 200,130', '-230,90 -200,150 -150,200', '-310,130 -320,190 -310,230', '-40,80 20,90 80,80', '220,-110 210,-60 230,-30'];

/** The old flash panther crawling down to the right, claws out, mouth open. */
export const crawlingPanther: Motif = {
  name: 'crawling-panther',
  pose: 'wide',
  words: ['crawling panther', 'panther crawling', 'panther body', 'whole panther', 'prowling panther', 'black panther body'],
  anchors: { crown: [260, -270], mouth: [410, -40], eye: [340, -202], base: [0, 320], heart: [-40, 0], back: [-120, -120] },
  draw: () => stalker({ tone: 'dark', colour: 'black', belly: 'grey' }, FOLDS.map((line) => cut(open(line), 'internal', 2.6))),
};

const STRIPES = ['-330,-90! -290,-70 -280,0! -310,-40', '-270,-140! -230,-90 -240,0! -260,-70', '-190,-130! -150,-80 -170,10! -180,-60', '-120,-110! -80,-60 -90,30! -110,-40', '-40,-92! 0,-40 -10,50! -30,-20', '40,-112! 70,-60 60,30! 40,-40', '110,-142! 140,-90 120,0! 110,-70', '180,-170! 200,-120 180,-50! 176,-110', '-350,60! -300,60 -260,100! -310,84', '-330,130! -290,140 -264,170! -300,160', '-360,210! -330,212 -310,236! -340,228', '150,60! 190,60 240,100! 190,84', '200,120! 240,130 280,160! 234,150', '-200,120! -170,150 -140,190! -180,164', '0,60! 30,80 60,110! 20,96', '220,-250! 240,-230 240,-200! 226,-220', '270,-266! 284,-240 280,-216! 270,-236', '200,-120! 230,-110 250,-80! 220,-92', '230,-70! 260,-66 280,-44! 250,-54'];
const RINGS = [0.2, 0.36, 0.52, 0.68, 0.84, 0.97];

/** A tiger prowling to the right, jaws open. */
export const prowlingTiger: Motif = {
  name: 'prowling-tiger',
  pose: 'wide',
  words: ['prowling tiger', 'tiger walking', 'walking tiger', 'crouching tiger', 'tiger body', 'whole tiger', 'tiger full body'],
  anchors: { crown: [260, -270], mouth: [410, -40], eye: [340, -202], base: [0, 320], heart: [-40, 0], back: [-120, -120] },
  draw: () => {
    const tail = ribbon(TAIL, profile('0:34 0.6:24 1:20'));
    return [
      ...stalker({ tone: 'skin', colour: 'orange', belly: 'white' }, [
        ...STRIPES.map((stripe) => solid(closed(stripe))),
        ...RINGS.map((at) => solid(closed([[...tail.at(at, -1), true], tail.at(at + 0.03, 0), [...tail.at(at, 0.9), true], tail.at(at - 0.05, 0)]))),
      ]),
      ...['290,-256! 300,-240 296,-222! 286,-240', '320,-250! 330,-236 328,-222! 318,-236', '240,-210! 270,-200 290,-180! 256,-190', '236,-160! 266,-156 290,-136! 256,-144', '260,-110! 290,-106 310,-86! 280,-94'].map((stripe) => solid(closed(stripe))),
    ];
  },
};
