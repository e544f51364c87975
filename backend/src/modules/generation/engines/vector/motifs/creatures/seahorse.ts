import { body, brush, circle, closed, fill, flames, glint, knots, leaf, lerp, open, placed, profile, ribbon, solid, track, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hide = { colour: 'gold' } as const;

/** From the nape down the proud chest into a tail that rolls up under it. */
const SPINE = '66,-330 84,-240 56,-140 12,-50 -8,40 6,130 52,220 108,300 130,390 70,462 -30,468 -96,410 -84,330 -20,306 22,344 4,384';
const BAND = ribbon(SPINE, profile('0:56 0.1:84 0.22:122 0.34:104 0.46:66 0.56:46 0.74:34 0.9:22 1:10'));
/** Where the rings of armour sit, closer together towards the tip. */
const RINGS = Array.from({ length: 25 }, (_, i) => 0.035 + 0.93 * (1 - (1 - i / 24) ** 1.3) ** 1.04);

/** One side of the armour: a knob at every ring, a hollow between two. */
const side = (v: -1 | 1, knob: number): readonly Knot[] => RINGS.flatMap((at, i) => {
  const hollow = (at + (RINGS[i + 1] ?? 1)) / 2;
  return [[...BAND.at(at, v * knob), true] as Knot, [...BAND.at(hollow, v * 0.9)] as Knot];
});

/** A dark plate between two rings, on the back of the body. */
const plate = (i: number): Shape => {
  const [from, to] = [RINGS[i] ?? 0, RINGS[i + 1] ?? 1];
  const gap = (to - from) * 0.2;
  const corner = (at: number, v: number): Knot => [...BAND.at(at, v), true];
  const edge = [corner(from + gap, -0.86), corner(to - gap, -0.84), BAND.at(to - gap, -0.44), corner((from + to) / 2, -0.22), BAND.at(from + gap, -0.44)];
  return fill(closed(edge), 'dark', { line: 'none', colour: 'orange', relief: 0.2 });
};

const trunk = (): readonly Shape[] => [
  body(
    closed([[...BAND.at(0, -0.9), true], ...side(-1, 1.17), [...BAND.at(1, 0), true], ...[...side(1, 1.1)].reverse(), [...BAND.at(0, 0.9), true]]),
    'skin', { ...hide, relief: 1 },
  ),
  ...RINGS.slice(0, 17).map((_, i) => plate(i)),
  ...RINGS.map((at) => brush(open([BAND.at(at, -1), BAND.at(at + 0.008, -0.3), BAND.at(at + 0.01, 0.3), BAND.at(at, 1)]), 'internal', 1.8)),
  ...[0.3, 0.72].map((v) => brush(BAND.along(v, 0.08, v > 0.5 ? 0.5 : 0.72), 'detail', 1.5)),
];

/** The fan on its back. */
const fin = (): readonly Shape[] => {
  const [roots, tips] = [track('170,-216 168,-140 112,-40'), track('300,-330 376,-160 246,10')];
  return [
    body(closed([[150, -240, true], ...flames('170,-226 290,-338 290,-270 356,-276 334,-212 384,-190 346,-140 370,-90 316,-66 316,-14 256,-10 236,30 190,0 96,-20', 0.1)]), 'skin', { colour: 'orange', relief: 0.4 }),
    ...[0.1, 0.26, 0.42, 0.58, 0.74, 0.9].map((at) => brush(open([roots.at(at), lerp(roots.at(at), tips.at(at), 0.5), lerp(roots.at(at), tips.at(at), 0.86)]), 'internal', 2)),
    ...[0.18, 0.34, 0.5, 0.66, 0.82].map((at) =>
      fill(leaf(roots.at(at), lerp(roots.at(at), tips.at(at), 0.52), { half: 11, belly: 0.3 }), 'dark', { line: 'none', colour: 'crimson', relief: 0 })),
  ];
};

const CREST = '20,-380 4,-452 40,-432 52,-498 84,-440 130,-478 126,-416 172,-420 136,-370';

const head = (): readonly Shape[] => [
  body(closed([...flames(CREST, 0.1), ...knots('136,-370! 150,-330 136,-276 96,-236 40,-226 -14,-240! -60,-236 -120,-208 -190,-172 -216,-156 -232,-128! -252,-130 -262,-160 -256,-196! -236,-204 -160,-238 -90,-276 -56,-310 -40,-350 -12,-374')]), 'skin', { ...hide, relief: 0.9 }),
  solid(closed('-256,-190! -246,-172 -236,-150 -234,-134! -252,-142')),
  fill(closed('-14,-240! -70,-244 -140,-208 -206,-170! -150,-178 -80,-210 -40,-226!'), 'dark', { line: 'none', colour: 'orange', relief: 0.2 }),
  body(circle([12, -318], 44), 'skin', { line: 'internal', colour: 'bone', relief: 0.6 }),
  fill(circle([8, -318], 31), 'dark', { line: 'none', colour: 'teal', relief: 0.2 }), solid(circle([6, -318], 19)), glint(circle([-2, -327], 8)),
  brush(open('-44,-340 -10,-376 40,-368 66,-330'), 'internal', 2.6),
  body(closed('60,-306! 104,-320 132,-290 116,-254 76,-238! 88,-268'), 'skin', { line: 'internal', ...hide, relief: 0.7 }), brush(open('84,-292 106,-286 100,-260'), 'internal', 1.8),
  ...['-60,-280 -46,-264 -46,-250', '-100,-258 -88,-244 -90,-230', '-140,-236 -128,-222 -132,-206', '-180,-214 -170,-200 -174,-186', '40,-390 50,-420 56,-450', '84,-384 96,-410 112,-436', '20,-262 40,-254 60,-262'].map((line) => brush(open(line), 'internal', 1.8)),
  body(leaf([-16, -360], [-52, -420], { half: 13, belly: 0.2, foot: 12 }), 'skin', { ...hide, line: 'internal' }),
];

const cheekFin = (): readonly Shape[] => [
  body(closed([[112, -238, true], ...flames('120,-250 184,-250 168,-218 184,-184 144,-190 104,-204', 0.1)]), 'skin', { colour: 'orange', line: 'internal', relief: 0.4 }),
  ...['124,-234 146,-232 162,-236', '122,-222 144,-214 160,-208'].map((line) => brush(open(line), 'detail', 1.5)),
];

/** A seahorse, crowned and ringed, tail rolled up. */
export const seahorse: Motif = {
  name: 'seahorse',
  pose: 'tall',
  words: ['seahorse', 'sea horse', 'hippocampus'],
  anchors: { crown: [-4, -470], mouth: [-292, -166], base: [-60, 480] },
  draw: () => placed([...placed(fin(), { x: -26, y: 86, turn: 4 }), ...trunk(), ...head(), ...cheekFin()], { x: -50, y: -8, scale: 0.97 }),
};
