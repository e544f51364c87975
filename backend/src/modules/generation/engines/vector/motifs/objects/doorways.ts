import { body, brush, circle, closed, cut, fill, open, paired, polar, polygon, radians, ribbon, shadow, solid, stroke, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { volute } from './parts/filigree.js';

/** Half the breadth of the stairs, and where the foot of a step lies. */
const TREADS = [[330, 480], [296, 376], [264, 282], [234, 198], [206, 122], [180, 54], [156, -8], [134, -64]] as const;

const stair = ([half, y]: readonly [number, number], i: number): readonly Shape[] => {
  const [next, high, deep] = [half - 16, 62 - i * 4, 42 - i * 3];
  return [
    body(polygon([[-half, y], [half, y], [half, y - high], [-half, y - high]]), 'skin', { colour: 'grey', relief: 0 }),
    shadow(closed([[half - 4, y, true], [half - 4, y - high, true], [half * 0.2, y - high, true], [half * 0.62, y - high * 0.66], [half * 0.7, y, true]])),
    body(polygon([[-half - 8, y - high], [half + 8, y - high], [next, y - high - deep], [-next, y - high - deep]]), 'skin', { colour: 'bone', relief: 0 }),
    ...[-0.7, -0.2].map((u) => brush(open([[half * u, y - high - deep * 0.5], [half * (u + 0.28), y - high - deep * 0.4]]), 'detail', 1.6)),
  ];
};

const CLOUD = '-100,30! -440,34! -494,0 -480,-56 -420,-74 -404,-140 -340,-176 -280,-150 -244,-200 -160,-206 -100,-150!';

/** A flight of steps that climbs through clouds to the light. */
export const stairs: Motif = {
  name: 'stairs', pose: 'tall',
  words: ['stairs', 'stair', 'staircase', 'stairway', 'stairway to heaven', 'flight of stairs', 'stairs to heaven', 'stone steps'],
  anchors: { base: [0, 480], crown: [0, -440], centre: [0, 100] },
  draw: () => [
    ...Array.from({ length: 13 }, (_, i) => radians(186 + i * 14)).map((a, i) => solid(closed([[...polar([0, -130], a - 0.03, 190),
      true], [...polar([0, -130], a, i % 2 === 0 ? 366 : 300), true], [...polar([0, -130], a + 0.03, 190), true]]))),
    body(closed('-118,-116! -118,-220 -70,-290 0,-312 70,-290 118,-220 118,-116!'), 'skin', { colour: 'yellow', relief: 0 }),
    brush(open('-82,-130 -82,-210 -44,-256 0,-268 44,-256 82,-210 82,-130'), 'internal', 1.6),
    ...paired(body(closed(CLOUD), 'skin', { colour: 'white', relief: 0.7 }), ...['-440,-20 -400,-44 -366,-30', '-350,-120 -310,-140 -276,-110', '-220,-140 -180,-154 -150,-120', '-330,-30 -280,-60 -230,-40', '-210,-60 -180,-80 -150,-70'].map((d) => brush(open(d), 'internal', 2.2))),
    ...[...TREADS].reverse().flatMap((one, i) => stair(one, 7 - i)),
  ],
};

const blossom = (x: number, y: number, r: number): readonly Shape[] => [
  ...[0, 1, 2, 3, 4].map((k) => body(circle(polar([x, y], radians(k * 72 - 90), r * 0.62), r * 0.5), 'skin', { colour: 'red', line: 'internal' })), solid(circle([x, y], r * 0.3)),
];

const SHUTTER: readonly Shape[] = [
  body(polygon('214,-392 428,-430 428,250 214,216'), 'skin', { colour: 'teal', relief: 0.2 }),
  ...[[-362, -92], [-52, 190]].map(([top = 0, foot = 0]) => body(polygon([[240, top], [402, top - 28], [402, foot + 20], [240, foot]]), 'dark', { colour: 'teal', line: 'internal' })),
  ...[-310, -260, -210, -160, -110, 0, 50, 100, 150].map((y) => cut(open([[250, y], [392, y - (y < -100 ? 24 : -6)]]), 'internal', 1.6)),
];

const STARS = [[-130, -300], [40, -330], [120, -240], [-60, -200], [80, -60], [-110, -40]] as const;
const NIGHT: readonly Shape[] = [
  body(polygon('-178,-384 178,-384 178,214 -178,214'), 'black', { colour: 'navy', relief: 0 }),
  ...STARS.map(([x, y]) => ({ ...solid(polygon(Array.from({ length: 8 }, (_, k): Knot => polar([x, y], radians(k * 45), k % 2 === 0 ? 24 : 7)))), tone: 'skin' as const })),
];
/** Panes with light on them, for who looks out. */
const PANES: readonly Shape[] = [
  body(polygon('-178,-384 178,-384 178,214 -178,214'), 'skin', { colour: 'blue', relief: 0 }),
  fill(polygon('-6,-384 6,-384 6,214 -6,214'), 'skin', { colour: 'brown', relief: 0 }), fill(polygon('-178,-206 178,-206 178,-194 -178,-194'), 'skin', { colour: 'brown', relief: 0 }),
  ...['-100,-240 -40,-320', '-70,-236 -30,-290', '40,-250 110,-340', '72,-250 116,-306'].map((d) => brush(open(d), 'detail', 1.6)),
];
const CURTAINS = paired(
  body(closed('4,-384! 178,-384! 178,214! 120,214! 120,60 150,-60 60,-240!'), 'skin', { colour: 'bone', relief: 0.6 }),
  ...['60,-370 110,-240 150,-70', '120,-370 150,-230 162,-80', '150,-40 140,80 146,200'].map((d) => brush(open(d), 'internal', 2)),
);
/** Drawn wide aside: they leave the room to who sits there. */
const ASIDE = paired(
  body(closed('96,-384! 178,-384! 178,214! 150,214! 146,60 160,-60 150,-240!'), 'skin', { colour: 'bone', relief: 0.6 }), brush(open('140,-370 164,-240 168,-70'), 'internal', 2),
);
const SILL: readonly Shape[] = [
  body(polygon('-270,240 270,240 270,276 -270,276'), 'skin', { colour: 'brown', relief: 0 }),
  ...[-210, -140, -70, 0, 70, 140, 210].flatMap((x, i) => [
    body(closed([[x - 44, 296, true], [x - 60, 230], [x - 20, 210, true], [x, 300, true]]), 'dark', { colour: 'leaf', line: 'internal' }), ...blossom(x, i % 2 === 0 ? 244 : 214, 42),
  ]),
  body(closed('-282,290! 282,290! 258,420! -258,420!'), 'skin', { colour: 'tan', relief: 0.6 }),
  brush(open('-268,352 0,356 268,352'), 'internal', 1.6), ...[-160, 10, 170].map((x) => brush(open([[x, 320], [x + 50, 322]]), 'detail', 1.6)),
];
const LEDGE: readonly Shape[] = [
  body(polygon('-290,226 290,226 302,272 -302,272'), 'skin', { colour: 'brown', relief: 0 }), body(polygon('-270,272 270,272 262,306 -262,306'), 'skin', { colour: 'brown', relief: 0.4 }),
];

const windowOf = (inside: readonly Shape[], below: readonly Shape[]): readonly Shape[] =>
  [...paired(...SHUTTER), body(polygon('-214,-420 214,-420 214,240 -214,240'), 'skin', { colour: 'brown', relief: 0.2 }), ...inside, ...below];

/** An open window: shutters back, curtains drawn aside, flowers on the sill; with somebody in it, clear panes and a ledge. */
export const window: Motif = {
  name: 'window', pose: 'symmetric',
  words: ['window', 'windows', 'open window', 'window pane', 'windowsill', 'window shutters', 'window with flowers'],
  anchors: { centre: [0, -80], base: [0, 440], crown: [0, -430] },
  holds: { room: { x: 0, y: 24, width: 420, height: 410 }, draw: () => windowOf([...PANES, ...ASIDE], LEDGE) },
  draw: () => windowOf([...NIGHT, ...CURTAINS], SILL),
};

const bars = [44, 96, 148, 200, 252] as const;
const topOf = (x: number): number => -250 + ((x - 20) / 250) ** 2 * 150;

const LEAF: readonly Shape[] = [
  ...bars.flatMap((x) => [
    body(polygon([[x - 9, topOf(x)], [x + 9, topOf(x)], [x + 9, 440], [x - 9, 440]]), 'black', { line: 'internal', relief: 0 }),
    solid(closed([[x - 20, topOf(x) - 30], [x, topOf(x) - 96, true], [x + 20, topOf(x) - 30], [x, topOf(x) + 10, true]])),
  ]),
  body(ribbon([[20, -196], [100, -186], [190, -140], [280, -50]], () => 13).outline(), 'skin', { colour: 'grey' }),
  ...[60, 400].map((y) => body(polygon([[20, y - 14], [280, y - 14], [280, y + 14], [20, y + 14]]), 'skin', { colour: 'grey', relief: 0 })),
  volute([96, 230], 66, { from: 90, wind: -560, line: 'outline' }), volute([204, 230], 66, { from: 90, wind: 560, line: 'outline' }), volute([150, 330], 44, { from: -90, wind: 500, line: 'outline' }),
  body(polygon('6,-200 30,-200 30,446 6,446'), 'skin', { colour: 'grey', relief: 0 }),
];

const PILLAR: readonly Shape[] = [
  body(polygon('290,-200 430,-200 430,440 290,440'), 'skin', { colour: 'grey', relief: 0.4 }),
  ...[-90, 20, 130, 240, 350].flatMap((y, i) => [stroke(open([[290, y], [430, y]]), 'internal'), stroke(open([[i % 2 === 0 ? 340 : 384, y], [i % 2 === 0 ? 340 : 384, y + 90]]), 'internal')]),
  whip('428,-190 428,120 428,430', '350,-150 350,120 350,390', { count: 15, reach: 0.66, longest: 'alike' }),
  body(polygon('270,-250 450,-250 450,-200 270,-200'), 'skin', { colour: 'grey' }), body(polygon('296,-286 424,-286 434,-250 286,-250'), 'dark', { colour: 'grey' }),
  body(circle([360, -356], 76), 'skin', { colour: 'grey', relief: 1 }),
  body(polygon('270,440 450,440 470,490 250,490'), 'skin', { colour: 'grey' }),
];

/** A gate of wrought iron between two pillars of stone. */
export const gate: Motif = {
  name: 'gate',
    pose: 'symmetric',
  words: ['gate', 'gateway', 'gates', 'iron gate', 'wrought iron gate', 'garden gate', "heaven's gate", 'gates of heaven', 'pearly gates', 'cemetery gate', 'cemetery gates', 'castle gate'],
  anchors: { centre: [0, 100], base: [0, 490], crown: [0, -340] },
  draw: () => [...paired(...LEAF, ...PILLAR), body(circle([0, 60], 34), 'skin', { colour: 'gold', relief: 0.8 }), fill(circle([0, 54], 9), 'black', { line: 'none' }),
    solid(polygon('-5,54 5,54 9,78 -9,78')), brush(open('-290,470 0,478 290,470'), 'outline', 1.8)],
};

const PICKETS = [-420, -280, -140, 0, 140, 280, 420] as const;

/** A fence of pickets with flowers before it. */
export const fence: Motif = {
  name: 'fence',
    pose: 'wide',
  words: ['fence', 'picket fence', 'white picket fence', 'wooden fence', 'garden fence', 'fences', 'palisade'],
  anchors: { centre: [0, 0], base: [0, 260] },
  draw: () => [
    ...[-60, 110].flatMap((y) => [body(polygon([[-494, y - 26], [494, y - 26], [494, y + 26], [-494, y + 26]]), 'skin', { colour: 'tan', relief: 0 }),
      shadow(polygon([[-494, y + 8], [494, y + 8], [494, y + 26], [-494, y + 26]]))]),
    ...PICKETS.flatMap((x, i) => [
      body(polygon([[x - 50, 250], [x - 50, -180], [x, -262], [x + 50, -180],
        [x + 50, 250]]), 'skin',
          { colour: 'white', relief: 0.4 }),
      shadow(closed([[x + 46, 246, true], [x + 46, -176, true], [x + 26, -140], [x + 32, 0], [x + 22, 120], [x + 30, 246, true]])),
      brush(open([[x - 14 + (i % 3) * 8, -160], [x - 20 + (i % 3) * 6, -20]]), 'internal', 1.7), brush(open([[x - 26, 40], [x - 20, 180]]), 'internal', 1.7),
      solid(circle([x, -60], 9)), solid(circle([x, 110], 9)),
    ]),
    ...[[-350, 130], [-210, 190], [-70, 140], [210, 170], [350, 120], [76, 200]].flatMap(([x = 0, y = 0]) => [stroke(open([[x, y], [x + 8, 260]]), 'outline'),
      body(closed([[x + 6, 250, true], [x + 30, 200], [x + 60, 196, true], [x + 40, 236]]), 'dark', { colour: 'leaf', line: 'internal' }), ...blossom(x, y, 44)]),
    ...Array.from({ length: 25 }, (_, i) => -480 + i * 40).map((x,
      i) => solid(closed([[x - 14, 266, true], [x + (i % 3) * 8 - 8, 206 + (i % 4) * 10, true], [x + 14, 266, true]]))),
    brush(open('-494,262 0,272 494,262'), 'outline', 1.6),
  ],
};
