import { body, brush, circle, closed, cut, fill, glint, hairs, leaf, open, paired, placed, polar, radians, shadow, solid, stroke, track, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const UPPER = '-400,96 -300,-40 -140,-138 40,-156 220,-112 400,30';
const LOWER = '400,30 270,140 110,196 -70,200 -250,164 -400,96';
const BROW = '-490,70 -420,-120 -260,-250 -40,-304 200,-270 380,-170 490,-10';
const BAG = '490,-10 420,150 250,270 20,318 -220,290 -400,200 -490,70';
const CENTRE: Knot = [0, 20];

/** Overlapping scales along a curve, their points to the outside. */
function scales(edge: string, out: -1 | 1, { count, long, tone }: { readonly count: number; readonly long: number; readonly tone: 'skin' | 'mid' }): readonly Shape[] {
  const way = track(edge);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = way.at((i + 0.5) / count);
    const angle = Math.atan2(y - CENTRE[1], x - CENTRE[0]);
    const tip: Knot = [x + Math.cos(angle) * long * out, y + Math.sin(angle) * long * out];
    return fill(leaf([x - Math.cos(angle) * long * 0.4, y - Math.sin(angle) * long * 0.4], tip, { half: way.length / count / 1.7, belly: 0.5, foot: 18 }), tone, { colour: 'moss' });
  });
}

const iris = (rng: Rng): readonly Shape[] => [
  body(circle(CENTRE, 166), 'light', { colour: 'gold', relief: 0.5 }),
  ...Array.from({ length: 34 }, (_, i) => {
    const angle = radians((i / 34) * 360);
    return brush(open([polar(CENTRE, angle, 158), polar(CENTRE, angle + 0.05, 126), polar(CENTRE, angle, rng.between(86, 112))]), 'internal', 2);
  }),
  body(closed('0,-138! 34,-60 40,20 34,100 0,178! -34,100 -40,20 -34,-60'), 'black', { line: 'internal', colour: 'black' }),
  glint(circle([-58, -54], 26)),
  glint(circle([62, 72], 11)),
];

/** The eye of a dragon or a snake: a slit pupil between scaled lids. */
export const beastEye: Motif = {
  name: 'beast-eye',
  pose: 'wide',
  words: ['beast eye', 'reptile eye', 'dragon eye', 'monster eye', 'cat eye', 'slit eye', 'serpent eye'],
  anchors: { heart: [0, 20], crown: [0, -304], base: [0, 318] },
  draw: (rng) => placed([
    ...scales(BROW, 1, { count: 11, long: 74, tone: 'mid' }), ...scales(BAG, 1, { count: 11, long: 58, tone: 'skin' }),
    body(closed(`${BROW.replace('490,-10', '490,-10!')} ${BAG.split(' ').slice(1, -1).join(' ')}`.replace('-490,70', '-490,70!')), 'skin', { colour: 'moss', relief: 0.8 }),
    ...scales('-430,40 -340,-130 -180,-226 20,-252 220,-206 400,-70', 1, { count: 10, long: 44, tone: 'mid' }),
    ...scales('420,100 300,204 120,262 -80,266 -270,224 -420,130', 1, { count: 10, long: 34, tone: 'skin' }),
    body(closed(`${UPPER.replace('-400,96', '-440,112!').replace('400,30', '440,26!')} ${LOWER.split(' ').slice(1, -1).join(' ')}`), 'skin', { colour: 'white', relief: 0.5 }),
    ...iris(rng),
    solid(closed('-440,112! -310,-30 -140,-124 40,-142 210,-100 440,26! 230,-142 40,-196 -160,-174 -330,-76')),
    whip(LOWER, '300,110 200,150 80,176 -60,180 -200,140 -320,100', { count: 15, reach: 0.7, valley: 0.4, longest: 'middle', rng }),
    brush(open('-440,112 -470,150 -490,196'), 'outline', 1.8),
  ], { scale: 0.88 }),
};

const EYE = '60,120! 110,44 190,-16 290,-40 400,-24! 372,60 290,116 180,140';

const half = (rng: Rng): readonly Shape[] => [
  solid(closed('34,196! 44,110 100,22 190,-46 300,-74 444,-64! 420,20 380,84 300,138 190,164 100,160 70,230')),
  body(closed(EYE), 'skin', { line: 'internal', colour: 'gold', relief: 0.5 }),
  body(circle([226, 48], 76), 'light', { line: 'internal', colour: 'orange', relief: 0.5 }),
  solid(circle([226, 46], 36)),
  solid(closed('76,96! 120,36 200,-12 300,-32 396,-22! 300,-6 210,16 130,62')),
  glint(circle([204, 22], 15)),
  glint(closed('96,-74! 170,-124 260,-140 330,-128! 270,-96 190,-84')),
  ...['60,-60 90,-130 150,-190 230,-220! 170,-160 130,-110 104,-46', '40,-130 56,-200 100,-262 160,-300! 128,-230 96,-180 84,-118', '380,-96 430,-150 470,-170! 470,-120 440,-84'].map((stripe) => solid(closed(stripe))),
  ...['420,30 470,20 496,0! 480,50 440,72', '390,112 450,120 484,110! 460,150 410,156', '340,176 400,200 440,200! 404,232 350,220'].map((stripe) => solid(closed(stripe))),
  brush(open('66,240 60,300 76,360'), 'outline', 1.8),
  shadow(closed('40,260! 56,200 90,200 70,270 84,350! 50,330')),
  ...hairs('110,230 200,250 320,220', '120,310 220,340 350,290', { count: 9, reach: 0.9, rng }).map((d) => brush(d, 'internal', 1.8)),
  ...hairs('190,-150 290,-170 360,-160', '200,-240 310,-250 400,-210', { count: 7, reach: 0.8, rng }).map((d) => brush(d, 'internal', 1.8)),
];

/** The eyes of a tiger or a wolf and nothing else of it: brows, stripes and the bridge of the nose. */
export const beastEyes: Motif = {
  name: 'beast-eyes',
  pose: 'wide',
  words: ['beast eyes', 'animal eyes', 'predator eyes'],
  anchors: { heart: [0, 40], eye: [226, 48], crown: [0, -300], base: [0, 380] },
  draw: (rng) => [
    ...paired(...half(rng)),
    solid(closed('0,-320! 16,-220 22,-120 0,-40! -22,-120 -16,-220')),
    ...paired(brush(open('20,20 30,110 24,220'), 'internal', 1.8)),
    body(closed('0,344! 60,338 110,366 96,410 40,440 0,446 -40,440 -96,410 -110,366 -60,338'), 'black', { line: 'internal', colour: 'black' }),
    cut(open('-60,362 0,372 60,362'), 'internal', 2),
    stroke(open('0,446 0,480'), 'outline'),
  ],
};

const tooth = closed('-120,-250! -60,-278 60,-278 120,-250! 128,-120 110,60 60,240 -60,420! -34,260 -60,60 -110,-100');

/** A fang or claw on a cord. */
export const fang: Motif = {
  name: 'fang',
  pose: 'tall',
  words: ['fang', 'claw', 'talon', 'tusk', 'canine tooth', 'lion tooth', 'shark tooth', 'wolf tooth', 'bear claw', 'claw necklace', 'tooth necklace'],
  anchors: { crown: [0, -480], base: [-60, 420], centre: [0, 0] },
  draw: (rng) => placed([
    ...paired(brush(open('20,-360 110,-420 190,-490'), 'outline', 1.4), brush(open('30,-330 130,-390 214,-470'), 'internal', 1.4)),
    body(tooth, 'skin', { colour: 'bone', relief: 0.9 }),
    whip('120,-240 128,-120 110,60 60,240 -50,410', '20,-200 20,-80 10,60 -14,220 -54,380', { count: 17, reach: 0.8, valley: 0.4, longest: 'middle', rng }),
    brush(open('-70,-190 -60,-60 -30,60'), 'internal', 1.8), brush(open('-20,-150 -12,-40 6,80'), 'internal', 1.6),
    body(closed('-140,-250! -132,-320 -90,-366 90,-366 132,-320 140,-250! 70,-222 -70,-222'), 'dark', { colour: 'brown', relief: 0.6 }),
    ...['-136,-284 0,-254 136,-284', '-128,-320 0,-292 128,-320'].map((line) => cut(open(line), 'internal', 1.6)),
    body(circle([0, -390], 34), 'skin', { line: 'internal', colour: 'gold' }),
  ], { x: 20, y: 20 }),
};
