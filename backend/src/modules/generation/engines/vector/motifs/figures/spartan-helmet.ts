import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, dots, fill, glint, lerp, open, polar, profile, radians, ribbon, shadow, solid, track, walk, whip, type Point } from '../geometry/kit.js';

const RIM = '-214,-262 -120,-330 0,-356 120,-330 214,-240 262,-110 270,40 250,180';
const TIPS = '-316,-384 -200,-470 -20,-496 160,-470 320,-376 430,-220 476,-20 470,190 426,460';

/** Horsehair stood on a ridge from brow to nape, its last locks falling behind the neck. */
const crest = (): readonly Shape[] => {
  const [roots, tips] = [track(RIM), track(TIPS)];
  const count = 12;
  const place = (share: number, reach: number): Point => lerp(roots.at(share), tips.at(share), reach);
  const tail = [[...tips.at(0), true] as const, ...Array.from({ length: count }, (_, i) => {
    const at = (i + 1) / count;
    return [place(at - 0.5 / count, 1.0), [...place(at - 0.06 / count, 1.02), true] as const, [...place(at + (i < count - 1 ? 0.02 / count : 0), 0.86), true] as const];
  }).flat()];
  const strand = (share: number, from: number, to: number): string => {
    const [a, b] = [roots.at(share), tips.at(share)];
    const [mx, my] = lerp(a, b, (from + to) / 2);
    const turn = tips.angle(share);
    return open([lerp(a, b, from), [mx - Math.cos(turn) * 7, my - Math.sin(turn) * 7], lerp(a, b, to)]);
  };
  return [
    body(closed([...walk(RIM, 9).map(([x, y], i) => [x, y, i === 0 || i === 8] as const), ...tail.reverse()]), 'dark', { colour: 'red', relief: 0.6 }),
    ...Array.from({ length: count * 2 - 1 }, (_, i) => cut(strand((i + 1) / (count * 2), i % 2 === 0 ? 0.3 : 0.5, i % 2 === 0 ? 0.84 : 0.96), i % 2 === 0 ? 'internal' : 'detail', 2.2)),
    body(ribbon(RIM, profile('0:20 1:20')).outline(), 'skin', { colour: 'gold', relief: 0.4 }),
    solid(dots(walk(RIM, 15).slice(1, -1), 7)),
  ];
};

const SHELL =
  '-214,-250 -262,-150 -286,-40! -312,10 -326,110 -316,226! -282,244! -266,190 -252,116! -208,108! -214,170 -228,260 -250,350 -290,460! ' +
  '-180,438 -70,396 10,330 50,260! 120,300 180,370 214,430! 290,420 340,390! 290,320 262,240 266,120 270,20 250,-130 190,-250 110,-320 0,-340 -120,-314';

/** Curled engraving on the cheek and the temple. */
const chasing = (): readonly Shape[] => [
  brush(open('-70,150 0,100 64,136 70,206 24,240 -20,214 -16,168 20,164'), 'internal', 2),
  brush(open('-70,150 -120,210 -140,290 -180,370'), 'internal', 2), brush(open('-110,200 -70,250 -74,300 -110,330'), 'internal', 1.8),
  brush(open('20,-130 80,-160 140,-130 150,-60 104,-26 60,-56 70,-100'), 'internal', 2), brush(open('20,-130 -50,-120 -110,-150 -150,-200'), 'internal', 2),
];

/** A Corinthian helmet from its side, the crest of horsehair standing. */
export const spartanHelmet: Motif = {
  name: 'spartan-helmet',
  pose: 'figure',
  whole: 'fighting-spartan',
  words: ['spartan helmet', 'spartan', 'gladiator', 'gladiator helmet', 'greek helmet', 'corinthian helmet', 'warrior helmet', 'leonidas'],
  anchors: { crown: [0, -350], eye: [-170, 50], base: [-40, 440] },
  draw: () => [
    ...crest(),
    body(closed(SHELL), 'skin', { colour: 'gold', relief: 1 }),
    fill(closed('-266,80! -240,40 -190,6 -120,-8 -30,24! -80,76 -140,104 -204,110! -234,112 -256,130!'), 'black', { line: 'internal', relief: 0 }),
    body(closed('-306,-40! -270,-88 -190,-92 -90,-60 20,34! -60,6 -120,-4 -184,10 -236,44 -258,84! -264,140 -270,200 -282,246! -316,228! -328,110'), 'skin', { colour: 'gold', relief: 0.7 }),
    brush(open('-286,-24 -240,-54 -170,-56 -90,-26'), 'internal', 1.8), brush(open('-298,10 -306,100 -300,200'), 'internal', 1.6),
    ...chasing(),
    brush(open('-190,140 -196,260 -232,400'), 'internal', 1.8), brush(open('-250,420 -150,396 -40,336 30,250'), 'internal', 1.8), brush(open('86,262 160,320 216,392'), 'internal', 1.8),
    solid(dots([[-176, 196], [-184, 256], [-198, 316]], 9)),
    whip('50,256 120,296 180,366 214,426', '120,140 190,200 240,280 290,350', { count: 9, reach: 0.75, valley: 0.4, longest: 'middle' }),
    shadow(closed('262,236! 266,120 270,20 250,-130 190,-250! 210,-130 226,0 224,120 226,220!')),
    ...[-150, -128, -106].map((turn, i) => glint(circle(polar([0, -60], radians(turn), 214), i === 1 ? 12 : 7))),
    glint(closed('-176,-190! -140,-246 -70,-286! -120,-230 -150,-180!')),
  ],
};
