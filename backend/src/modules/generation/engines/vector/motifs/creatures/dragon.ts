import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  flames,
  glint,
  knots,
  lerp,
  lock,
  offset,
  open,
  placed,
  profile,
  ribbon,
  scaleArcs,
  solid,
  stroke,
  type Knot,
  type Point,
  type Ribbon,
} from '../geometry/kit.js';
import { isBroad, type Girth, type Motif, type Shape, type Winding } from '../motif.js';
import { wound } from './parts/wound-body.js';

/** The body from the tail to the neck. */
const SPINE =
  '-330,470 -200,440 -20,470 180,470 340,390 370,250 270,140 80,110 -120,120 -290,60 -360,-80 -310,-220 -170,-290 -30,-250 60,-170';
const HALF = profile('0:2 0.14:40 0.4:76 0.75:82 0.92:70 1:58');
/** Stretches painted from the back to the front so that the coils pass over each other. */
const ORDER: readonly (readonly [number, number])[] = [
  [0, 0.36],
  [0.34, 0.66],
  [0.64, 1],
];

/** Dorsal flames, one every 52 units on the outer edge. */
const crest = (band: Ribbon, from: number, to: number): readonly Shape[] => {
  const count = Math.round((band.length * (to - from)) / 54);
  return Array.from({ length: count }, (_, i) => {
    const share = from + ((to - from) * (i + 0.5)) / count;
    const root = band.at(share, 0.86);
    const back = band.angle(share) + Math.PI;
    const size = 26 + 34 * Math.min(1, share * 3);
    return body(
      lock([root, offset(root, back, size * 0.4, -size * 0.7), offset(root, back, size * 1.3, -size * 1.1)], size * 0.5),
      'dark',
      { colour: 'red', line: 'internal' },
    );
  });
};

function stretch(band: Ribbon, from: number, to: number): readonly Shape[] {
  const length = band.length * (to - from);
  const skin = (u: number, v: number): Point => band.at(from + (to - from) * u, -0.3 + v * 1.3);
  const plates = Math.round(length / 56);
  return [
    ...crest(band, from, to),
    body(band.outline(from, to), 'skin', { colour: 'teal', relief: 0.9, line: 'none' }),
    { d: scaleArcs(skin, { rows: Math.round(length / 78), across: 2 }), line: 'internal', tone: 'none' },
    fill(closed([...side(band, from, to, -1), ...side(band, to, from, -0.33)]), 'light', { line: 'none', colour: 'gold', relief: 0.4 }),
    ...Array.from({ length: plates }, (_, i) => from + ((to - from) * (i + 0.5)) / plates).map((share) =>
      stroke(open([band.at(share, -0.96), band.at(share - 9 / band.length, -0.66), band.at(share, -0.33)]), 'internal'),
    ),
    stroke(band.along(-0.32, from, to), 'internal'),
    stroke(band.along(-1, from, to), 'outline'),
    stroke(band.along(1, from, to), 'outline'),
  ];
}

const side = (band: Ribbon, from: number, to: number, v: number): readonly Point[] => {
  const steps = Math.max(4, Math.round((band.length * Math.abs(to - from)) / 40));
  return Array.from({ length: steps + 1 }, (_, i) => band.at(from + ((to - from) * i) / steps, v));
};

/** A leg: thigh and shin along a spine, four claws at its end spread about a direction in degrees. */
function leg(spine: string, foot: Knot, aim: number): readonly Shape[] {
  const limb = ribbon(spine, profile('0:8 0.16:54 0.5:40 1:24'));
  const claws = [-66, -24, 18, 62].map((turn) => {
    const angle = ((aim + turn) * Math.PI) / 180;
    const toe: readonly Knot[] = [foot, offset(foot, angle, 36, -8), offset(foot, angle, 62, 4)];
    const tip = offset(foot, angle, 58, 2);
    return [
      body(ribbon(toe, profile('0:17 0.7:15 1:10')).outline(), 'skin', { colour: 'teal', line: 'internal' }),
      body(lock([tip, offset(tip, angle, 20, 4), offset(tip, angle, 44, 22)], 13), 'black', { line: 'none', colour: 'bone' }),
    ];
  });
  const flare = [0.35, 0.5, 0.65].map((share) =>
    body(lock([limb.at(share, 0.8), limb.at(share - 0.1, 1.7), limb.at(share - 0.26, 2.2)], 14), 'dark', {
      colour: 'red',
      line: 'internal',
    }),
  );
  const place = (u: number, v: number): Point => limb.at(0.1 + u * 0.8, v * 2 - 1);
  return [
    ...flare,
    ...claws.flat(),
    body(limb.outline(0, 1), 'skin', { colour: 'teal', relief: 0.8 }),
    { d: scaleArcs(place, { rows: 4, across: 2 }), line: 'detail', tone: 'none' },
  ];
}

const MANE: readonly string[] = [
  '70,-330 -20,-400 -110,-410 -180,-470',
  '60,-290 -40,-330 -120,-320 -200,-360',
  '80,-230 0,-230 -80,-190 -150,-210',
  '100,-190 50,-150 10,-90 -60,-70',
  '150,-170 130,-110 110,-60 60,-30',
  '200,-170 200,-110 190,-70 160,-30',
];

const mane = (): readonly Shape[] =>
  MANE.flatMap((spine) => [
    body(lock(spine, 40), 'dark', { colour: 'red' }),
    cut(ribbon(spine, () => 8).along(0.4, 0.2, 0.75), 'internal', 2),
  ]);

const horns = (): readonly Shape[] =>
  ['150,-370 100,-430 30,-450 -10,-498', '196,-384 180,-440 130,-480 110,-500'].flatMap((spine) => {
    const horn = ribbon(spine, profile('0:22 0.5:15 1:1'));
    return [body(horn.outline(0, 0.98), 'skin', { colour: 'bone' }), brush(horn.along(0.3, 0.1, 0.7), 'detail', 1.8)];
  });

const head = (): readonly Shape[] => [
  body(closed('130,-230! 190,-160 260,-124 330,-120 380,-140 396,-170! 350,-172 300,-184 250,-210!'), 'skin', {
    colour: 'teal',
    relief: 0.7,
  }),
  solid(closed('236,-226! 290,-190 350,-176 400,-184! 420,-220 400,-236 330,-236!')),
  ...['270,-214 276,-190', '312,-202 320,-178', '350,-196 360,-166', '384,-200 392,-172'].map((pair) => tooth(pair, 1)),
  body(closed('250,-206! 300,-190 340,-196 372,-160 350,-150 300,-166!'), 'mid', { line: 'none', colour: 'crimson', relief: 0.4 }),
  body(
    closed(
      `
        90,-300! 120,-366 180,-396 236,-380! 262,-340 300,-330 340,-344 384,-376 440,-372 470,-330 468,-280 436,-246!
        400,-232 340,-232 290,-236 240,-214 200,-170 150,-180 110,-230!`,
    ),
    'skin',
    { colour: 'teal', relief: 0.9 },
  ),
  ...['300,-236 304,-206', '344,-234 352,-196', '392,-234 402,-190', '430,-246 434,-216'].map((pair) => tooth(pair, -1)),
  solid(closed('414,-338! 440,-346 456,-326 440,-306! 436,-324')),
  brush(open('400,-300 420,-276 450,-280'), 'internal', 2.4),
  brush(open('300,-300 350,-290 396,-300'), 'internal', 2.4),
  brush(open('320,-266 360,-258 400,-266'), 'internal', 2.2),
  body(closed('190,-352! 232,-402 300,-420 350,-398! 310,-376 284,-346 262,-330!'), 'dark', { colour: 'red', line: 'internal' }),
  solid(closed('196,-322! 232,-346 280,-342 306,-318! 270,-300 228,-302!')),
  fill(circle([252, -322], 19), 'skin', { line: 'none', colour: 'yellow' }),
  solid(circle([256, -322], 10)),
  glint(circle([250, -328], 4)),
  fill(closed([[130, -300, true], ...flames('130,-300 70,-300 120,-262 60,-240 130,-226 100,-180 170,-196', 0.12), [190, -260]]), 'skin', {
    colour: 'teal',
  }),
  brush(open('150,-270 176,-250 180,-216'), 'internal', 2.2),
];

/** A tooth between its gum and its tip, written as upper and lower end; 1 stands in the lower jaw, -1 hangs from the upper. */
function tooth(pair: string, side: 1 | -1): Shape {
  const [a = [0, 0] as const, b = a] = knots(pair);
  const [rx, ry] = side === 1 ? b : a;
  const tip = side === 1 ? a : b;
  return fill(
    closed([[rx - 12, ry, true], lerp([rx - 9, ry], tip, 0.5), [tip[0], tip[1], true], lerp([rx + 12, ry], tip, 0.4), [rx + 12, ry, true]]),
    'skin',
    { colour: 'white', line: 'detail' },
  );
}

const WHISKERS: readonly string[] = ['440,-300 490,-330 480,-400 420,-430 440,-480', '420,-262 490,-250 470,-180 490,-110 450,-60'];
const BEARD: readonly string[] = ['240,-140 236,-90 260,-40', '290,-122 296,-70 330,-30', '340,-120 360,-80 400,-56'];

/** Bends that lengthen the body below its hind leg, each pair one swing to the right and back. */
function longSpine(bends: number): { readonly spine: readonly Point[]; readonly foot: number } {
  const upper: readonly Point[] = [[370, 250], [270, 140], [80, 110], [-120, 120], [-290, 60], [-360, -80], [-310, -220], [-170, -290], [-30, -250], [60, -170]];
  const turns = Array.from({ length: bends }, (_, i): readonly Point[] => {
    const [side, y] = [i % 2 === 0 ? 1 : -1, 420 + i * 330];
    return [[side * 330, y - 40], [side * 180, y + 60], [-side * 40, y + 90], [-side * 250, y + 130], [-side * 350, y + 230]];
  });
  const [side, y] = [bends % 2 === 0 ? 1 : -1, 420 + bends * 330];
  const tail: readonly Point[] = [[side * 300, y - 30], [side * 140, y + 40], [-side * 40, y + 60], [-side * 160, y + 140]];
  return { spine: [...upper].reverse().concat(turns.flat(), tail).reverse(), foot: y + 140 };
}

/** The dragon down a column: head and fore legs as ever, the body in as many bends as the column is long. */
function drawLong(ratio: number): readonly Shape[] {
  const bends = Math.max(1, Math.min(18, Math.round((ratio * 900 - 1060) / 330)));
  const { spine } = longSpine(bends);
  const band = ribbon(spine, profile('0:2 0.1:40 0.34:76 0.7:82 0.94:70 1:58'));
  const cuts = Array.from({ length: bends + 3 }, (_, i) => i / (bends + 3));
  const stretches = cuts.map((from) => stretch(band, from, Math.min(1, from + 1 / (bends + 3) + 0.012)));
  const hind = Array.from({ length: Math.ceil(bends / 2) }, (_, i): readonly Shape[] => {
    const y = 560 + i * 660;
    return leg(`-290,${y} -380,${y + 70} -400,${y + 150}`, [-400, y + 160], 100);
  });
  const [tx, ty] = band.at(0, 0);
  const flare = [-46, 0, 46].map((aside) => body(lock([[tx, ty], [tx + aside * 0.6, ty + 60], [tx + aside * 1.6, ty + 130]], 22), 'dark', { colour: 'red', line: 'internal' }));
  const upper = stretches.slice(-3);
  return [...flare, ...stretches.slice(0, -3).flat(), ...hind.flat(), ...fore(upper), ...headOf()];
}

const fore = ([low, middle, neck]: readonly (readonly Shape[])[]): readonly Shape[] => [
  ...(low ?? []), ...leg('120,110 90,220 10,260', [0, 266], 150), ...(middle ?? []), ...leg('-330,-20 -420,40 -440,120', [-440, 130], 100),
  ...(neck ?? []), ...leg('-110,-260 -90,-130 -150,-70', [-156, -64], 140),
];

const headOf = (): readonly Shape[] => [
  ...mane(), ...horns(), ...BEARD.map((spine) => body(lock(spine, 18), 'dark', { colour: 'red', line: 'internal' })), ...head(),
  ...WHISKERS.map((line) => brush(open(line), 'outline', 1.4)),
];

/** Its neck at 0,0, looking left. */
const climbingHead = (): readonly Shape[] => placed(headOf(), { flip: true, x: 120, y: 240 });

/** The dragon climbing round a thing, its crest outwards. */
const windingDragon = (girth: Girth): Winding =>
  wound({ half: profile('0:2 0.14:34 0.4:64 0.8:70 1:56'), scale: isBroad(girth) ? 0.72 : 0.56, stretch, head: climbingHead() }, girth);

/** The horned head alone, looking to the right, its neck at 110, -230. */
export const dragonHead = (): readonly Shape[] => [...horns(), ...head()];

/** The eastern dragon: an S of scales with a flame crest, horned and whiskered head. */
export const dragon: Motif = {
  name: 'dragon',
  pose: 'figure',
  words: ['dragon', 'eastern dragon', 'japanese dragon', 'chinese dragon', 'asian dragon', 'ryu', 'wyrm', 'drake'],
  anchors: { mouth: [356, -210], crown: [176, -384], base: [36, 420], heart: [-92, 82], back: [-250, -250], tail: [-430, 375] },
  draw: () => {
    const band = ribbon(SPINE, HALF);
    const [tail, middle, neck] = ORDER.map(([from, to]) => stretch(band, from, to));
    const shapes = [
      ...['-330,470 -420,440 -470,380', '-330,470 -420,480 -490,470', '-320,476 -390,500 -440,498'].map((spine) =>
        body(lock(spine, 22), 'dark', { colour: 'red', line: 'internal' }),
      ),
      ...(tail ?? []),
      ...leg('320,300 400,250 440,190', [446, 176], -80),
      ...fore([middle ?? [], [], neck ?? []]),
      ...headOf(),
    ];
    return placed(shapes, { x: -2, y: -26, scale: 0.9 });
  },
  drawTall: (_rng, ratio) => drawLong(ratio),
  wind: windingDragon,
};
