import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, fill, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric, type Knot } from '../geometry/kit.js';

/** A rectangle with rounded corners about a middle. */
export const slab = ([x, y]: Knot, w: number, h: number, r: number): string => {
  const [a, b] = [w / 2, h / 2];
  return closed(([
    [a - r, -b, true], [a - r * 0.3, -b + r * 0.3], [a, -b + r, true], [a, b - r, true], [a - r * 0.3, b - r * 0.3], [a - r, b, true], [r - a, b, true],
    [r * 0.3 - a, b - r * 0.3], [-a, b - r, true], [-a, r - b, true], [r * 0.3 - a, r * 0.3 - b], [r - a, -b, true],
  ] as const).map(([u, v, sharp]): Knot => [x + u, y + v, sharp]));
};

/** A set of the fifties with its rabbit ears. */
export const television: Motif = {
  name: 'television', pose: 'figure',
  words: ['television', 'tv', 'retro tv', 'old tv', 'television set', 'vintage tv', 'telly', 'vintage television', 'old television'],
  anchors: { centre: [-70, 60], crown: [0, -240], base: [0, 470] },
  draw: () => [
    ...paired(body(ribbon('24,-240 120,-360 210,-470', () => 8).outline(), 'dark', { colour: 'grey', line: 'internal' }), body(circle([212, -470], 20), 'dark', { colour: 'grey' }), body(closed('230,350! 290,350! 330,480! 290,480!'), 'dark', { colour: 'brown' })),
    body(closed('-70,-220! -56,-280 0,-300 56,-280 70,-220!'), 'dark', { colour: 'black' }), body(slab([0, 70], 900, 600, 90), 'skin', { colour: 'brown', relief: 0.6 }),
    body(closed('-400,-130! -250,-166 -70,-172 120,-166 220,-130! 246,0 250,80 246,160 220,290! 120,316 -70,324 -250,316 -400,290! -416,180 -420,80 -416,-20'), 'dark', { colour: 'grey', relief: 0.2 }),
    fill(closed('-350,-90! -220,-120 -70,-126 80,-120 172,-90! 196,0 200,80 196,160 172,250! 80,272 -70,278 -220,272 -350,250! -366,160 -370,80 -366,0'), 'skin', { colour: 'teal', line: 'outline', relief: 0.8 }),
    ...['-320,60 -280,-30 -180,-84', '-290,100 -260,30 -200,-20'].map((d) => brush(open(d), 'outline', 2)), ...['60,240 130,210 160,130', '100,160 126,130 134,90'].map((d) => brush(open(d), 'internal', 2)),
    ...[-80, 60].flatMap((y) =>
      [body(circle([345, y], 56), 'skin', { colour: 'gold', relief: 0.8 }), brush(open([polar([345, y], radians(-50), 44), polar([345, y], radians(130), 44)]), 'outline', 1.6)]),
    ...[160, 200, 240, 280].map((y) => brush(open([[292, y], [345, y + 2], [398, y]]), 'outline', 1.4)),
  ],
};

/** A telephone with dial and handset. */
export const telephone: Motif = {
  name: 'telephone', pose: 'figure',
  words: ['telephone', 'phone', 'rotary phone', 'old telephone', 'vintage phone', 'retro phone', 'old phone', 'rotary telephone', 'vintage telephone', 'landline', 'phone call'],
  anchors: { centre: [0, 120], crown: [0, -300], base: [0, 400] },
  draw: () => [
    body(symmetric('0,-170 90,-170 150,-150! 210,-170! 260,-60 340,140 400,330! 400,400! 0,400!'), 'skin', { colour: 'red', relief: 0.8 }),
    shadow(closed('200,-150! 256,-40 340,160 386,330! 330,330! 290,170 230,20!')), brush(open('-396,330 0,342 396,330'), 'outline', 1.4),
    ...paired(body(closed('80,-160! 86,-230 120,-250 156,-236 170,-150!'), 'dark', { colour: 'black' })),
    body(circle([0, 110], 190), 'skin', { colour: 'bone', relief: 0.5 }),
    ...Array.from({ length: 10 }, (_, i) => body(circle(polar([0, 110], radians(-60 + i * 29), 138), 33), 'dark', { colour: 'black', line: 'internal' })),
    body(circle([0, 110], 80), 'skin', { colour: 'gold', relief: 0.6 }), stroke(circle([0, 110], 52).replace(/Z$/, ''), 'internal'), body(closed('120,200! 190,230! 170,256! 106,222!'), 'dark', { colour: 'grey' }),
    body(symmetric('0,-330 180,-340 300,-330 390,-290 440,-220 452,-130 430,-96! 270,-96! 250,-150 210,-196 120,-216 0,-220'), 'dark', { colour: 'black', relief: 0.9 }),
    ...paired(cut(open('60,-306 200,-312 320,-296 390,-240'), 'outline', 2), body(closed('256,-110! 444,-110! 436,-74! 266,-74!'), 'skin', { colour: 'grey' })),
    ...placed(Array.from({ length: 7 }, (_, i) => stroke(open(arc([-452 - (i % 2) * 6, -20 + i * 44], 26, 60, 380)), 'internal')), { x: 10 }),
    brush(open('-440,-96 -446,-70 -440,-40'), 'internal', 1.6),
    brush(open('-440,270 -450,330 -400,360'), 'internal', 1.6),
  ],
};

/** A reel with a length of film coming off it. */
export const filmReel: Motif = {
  name: 'film-reel', pose: 'figure',
  words: ['film reel', 'movie reel', 'film', 'film strip', 'filmstrip', 'cinema', 'movie', 'movies', 'reel of film', 'film roll', 'cinema reel'],
  anchors: { centre: [-40, -60] },
  draw: () => [
    ...((): readonly Shape[] => {
      const band = ribbon('-210,200 -130,330 0,380 130,340 240,300 350,320 440,390', () => 68);
      const frames = Array.from({ length: 9 }, (_, i) => 0.12 + i * 0.098);
      return [
        body(band.outline(), 'dark', { colour: 'black', relief: 0.3 }),
        ...frames.flatMap((t) => [
          fill(
            closed([
              band.at(t, -0.5), band.at(t + 0.036, -0.5), band.at(t + 0.072, -0.5), band.at(t + 0.072, 0.5), band.at(t + 0.036, 0.5), band.at(t, 0.5),
            ].map(([x, y], i): Knot => [x, y, i % 3 !== 1])),
            'skin', { line: 'none', colour: 'bone', relief: 0 },
          ),
        ]),
        ...frames.flatMap((t) => [-0.8, 0.8].flatMap((v) => [0.014, 0.056].map((d) => fill(circle(band.at(t + d, v), 9), 'skin', { line: 'none', colour: 'white', relief: 0 })))),
      ];
    })(),
    body(circle([-60, -90], 384), 'skin', { colour: 'grey', relief: 0.5 }), stroke(circle([-60, -90], 346).replace(/Z$/, ''), 'internal'),
    ...Array.from({ length: 5 }, (_, i) => polar([-60, -90], radians(-90 + i * 72), 212))
      .flatMap((at) => [body(circle(at, 98), 'dark', { colour: 'black' }), cut(open(arc(at, 74, 190, 270)), 'internal', 2)]),
    body(circle([-60, -90], 66), 'skin', { colour: 'gold', relief: 0.8 }),
    solid(circle([-60, -90], 24)),
    ...Array.from({ length: 5 }, (_, i) => solid(circle(polar([-60, -90], radians(-54 + i * 72), 140), 10))),
  ],
};

const stripes = (y: number): readonly Shape[] => [-400, -240, -80, 80, 240].map((x) => solid(polygon([[x, y], [x + 90, y], [x + 140, y + 96], [x + 50, y + 96]])));

/** The slate that is clapped before a take. */
export const clapperboard: Motif = {
  name: 'clapperboard', pose: 'figure',
  words: ['clapperboard', 'clapper board', 'clapboard', 'film slate', 'movie clapper', 'clapper', 'film clapper', 'director slate', 'filmmaker', 'movie director'],
  anchors: { centre: [0, 160] },
  draw: () => [
    ...placed([body(polygon('-440,0 440,0 440,96 -440,96'), 'skin', { colour: 'white' }), ...stripes(0)], { turn: -16, y: -280, x: -20 }),
    body(polygon('-440,-130 440,-130 440,-34 -440,-34'), 'skin', { colour: 'white' }), ...placed(stripes(0), { flip: true, y: -130 }),
    body(polygon('-440,-34 440,-34 440,420 -440,420'), 'black', { colour: 'black', relief: 0 }),
    ...['-400,70 400,70', '-400,170 400,170', '-120,180 -120,270', '140,180 140,270', '-400,280 400,280'].map((d) => cut(open(d), 'outline')), ...['-300,26 -120,26', '-380,128 -200,128', '-380,228 -300,228', '-90,228 -20,228', '170,228 250,228'].map((d) => cut(open(d), 'outline', 2)),
    fill(polygon([0, 1, 2].map((i) => polar([0, 350], radians(i * 120), 46))), 'skin', { line: 'none', colour: 'white' }),
    body(closed('-440,-170! -330,-140! -330,20! -440,20!'), 'skin', { colour: 'grey' }), body(circle([-384, -90], 22), 'dark', { colour: 'black', line: 'internal' }), body(circle([-384, -20], 14), 'dark', { colour: 'black', line: 'internal' }),
  ],
};
