import { body, brush, circle, closed, cut, ellipse, fill, glint, leaf, open, paired, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const green = { colour: 'moss' } as const;

/** A pillar of a leg with its nails, its top at x, y. */
const leg = (x: number, y: number, tone: 'skin' | 'mid'): readonly Shape[] => [
  body(closed([[x - 70, y, true], [x - 60, y + 90], [x - 50, y + 160], [x - 64, y + 236, true], [x + 66, y + 236, true], [x + 48, y + 160],
    [x + 66, y + 80], [x + 84, y, true]]), tone, { ...green, relief: 0.8 }),
  ...[-40, 0, 40].map((dx) => fill(closed([[x + dx - 18, y + 236, true], [x + dx - 12, y + 208], [x + dx + 12, y + 208],
    [x + dx + 18, y + 236, true]]), 'skin', { colour: 'bone', relief: 0.4 })),
    brush(open([[x - 40, y + 150], [x, y + 160], [x + 36, y + 150]]), 'internal', 1.8),
];

const FRILL = '150,-60 100,-160 110,-270 170,-350 260,-360 330,-300 350,-200';

/** A triceratops from the side. */
export const triceratops: Motif = {
  name: 'triceratops',
  pose: 'wide',
  words: ['triceratops', 'three horned dinosaur', 'horned dinosaur'],
  anchors: { crown: [220, -360], eye: [318, -100], mouth: [440, 10], base: [0, 330], heart: [0, 40] },
  draw: () => [
    ...leg(-130, 80, 'mid'), ...leg(170, 90, 'mid'),
    body(closed('-160,-120! -60,-170 60,-150 180,-120 260,-20 240,100 150,180 0,210 -160,200 -260,140! -340,140 -430,190 -496,260! -470,120 -390,0 -280,-70'), 'skin', { ...green, relief: 1 }),
    whip('-150,196 0,212 150,182', '-130,140 0,150 120,130', { count: 9, reach: 0.8, valley: 0.4, longest: 'middle' }),
    ...leg(-200, 96, 'skin'), ...leg(110, 110, 'skin'),
      ...[[-194, 94], [116, 108]].map(([x = 0, y = 0]) => fill(ellipse([x, y], 86, 34), 'skin', { ...green, line: 'none', relief: 0.4 })),
      brush(open('-290,60 -270,120 -230,160'), 'internal', 2.4), brush(open('40,90 60,150 90,190'), 'internal', 2.4),
    ...[[-140, -70, 44], [-20, -110, 50], [90, -80, 38], [-240, -10, 36], [-60, -20, 34],
      [-330, 70, 26]].map(([x = 0, y = 0, r = 0]) => fill(ellipse([x, y], r, r * 0.66, -10), 'mid', { colour: 'leaf', line: 'none', relief: 0 })),
    ...[[112, -150], [88, -220], [124, -300], [190, -362], [270, -358],
      [338, -290]].map(([x = 0, y = 0]) => body(leaf([x * 0.86 + 32, y * 0.86 - 20], [x + (x - 235) * 0.24, y + (y + 180) * 0.24],
      { half: 30, belly: 0.3, foot: 26 }), 'skin', { colour: 'bone', line: 'internal' })),
    body(closed(`${FRILL} 340,-60! 260,0 180,10`), 'dark', { colour: 'orange', relief: 0.8 }), ...['180,-80 150,-180 170,-280', '230,-110 220,-220 240,-310', '280,-140 290,-220 296,-280'].map((line) => cut(open(line), 'internal', 2.4)),
    body(closed('330,-170! 380,-270 450,-350 496,-390! 480,-280 430,-180 390,-120!'), 'skin', { colour: 'bone', relief: 0.8 }), ...['376,-230 396,-220 410,-200', '410,-284 428,-272 440,-256'].map((line) => brush(open(line), 'internal', 1.8)),
    body(closed('220,-30! 240,-110 300,-166 370,-160 420,-100 460,-40 490,20 490,80! 456,70 440,60! 400,90 330,90 260,60'), 'skin', { ...green, relief: 1 }),
    body(closed('256,-140! 280,-250 340,-340 386,-380! 376,-280 340,-190 322,-144!'), 'skin', { colour: 'bone', relief: 0.8 }), ...['280,-214 304,-204 324,-190', '310,-274 330,-264 346,-250'].map((line) => brush(open(line), 'internal', 1.8)),
    body(closed('418,-84! 440,-120 484,-150! 484,-90 462,-30!'), 'skin', { colour: 'bone', relief: 0.7 }), brush(open('486,80 400,60 330,46 290,50'), 'internal', 2.4), solid(ellipse([446, -14], 8, 12, 20)),
    fill(circle([318, -96], 26), 'skin', { colour: 'gold', relief: 0 }), solid(circle([322, -94], 15)), glint(circle([314, -102], 6)),
      brush(open('284,-120 316,-136 350,-120'), 'outline', 1.6),
      ...['270,-40 290,-10 286,20', '340,-30 370,-20 390,0'].map((line) => brush(open(line), 'internal', 2)),
  ],
};

const WING = '30,-90! 120,-190 260,-300 400,-350 496,-320! 470,-200 400,-90 300,-20 180,40 120,140 70,180!';

/** A pterodactyl in flight, wings spread. */
export const pterodactyl: Motif = {
  name: 'pterodactyl',
  pose: 'wide',
  words: ['pterodactyl', 'pteranodon', 'pterosaur', 'flying dinosaur'],
  anchors: { crown: [-40, -250], eye: [70, -170], mouth: [200, -120], base: [0, 330], heart: [0, 40] },
  draw: () => [
    ...paired(
      body(closed(WING), 'skin', { colour: 'tan', relief: 0.6 }),
      ...['70,160 190,-40 470,-310', '60,120 140,-60 400,-330', '110,130 260,-100 440,-280'].map((line) => brush(open(line), 'internal', 2)), whip('70,176 120,136 180,40 300,-20 400,-90', '60,60 110,20 170,-60 290,-130 390,-190', { count: 10, reach: 0.6, valley: 0.4, longest: 'middle' }),
      body(ribbon('30,-70 120,-180 250,-280 390,-340 494,-326', profile('0:32 0.4:20 0.7:17 1:5')).outline(), 'dark',
        { colour: 'brown', relief: 0.7 }),
        ...[[250, -290, 226, -350], [276, -304, 276, -366],
        [300, -314, 322, -370]].map(([x = 0, y = 0, tx = 0, ty = 0]) => body(leaf([x, y], [tx, ty], { half: 10, foot: 9 }), 'black',
        { line: 'internal' })),
    ),
    ...[-52, 52].map((x) => body(ribbon([[x * 0.6, 150], [x * 1.3, 240], [x * 1.4, 310]], profile('0:28 1:11')).outline(), 'dark',
      { colour: 'brown' })),
      ...[-52, 52].flatMap((x) => [-24, 0,
      24].map((dx) => body(leaf([x * 1.4, 304], [x * 1.4 + dx, 360], { half: 9, foot: 8 }), 'black', { line: 'internal' }))),
    body(closed('-50,-110! -70,-20 -60,90 -30,190 0,300! 30,190 60,90 70,-20 50,-110! 0,-130'), 'dark', { colour: 'brown', relief: 1 }), ...[-20, 40, 100, 160].map((y, i) => cut(open([[-48 + i * 5, y], [0, y + 18], [48 - i * 5, y]]), 'internal', 2)),
    body(closed('-46,-90! -50,-160 -30,-210! -110,-250 -230,-260! -140,-300 -20,-290 60,-250 110,-200 240,-150 370,-70! 240,-84 120,-110 50,-110 46,-80!'), 'dark', { colour: 'brown', relief: 0.9 }), brush(open('116,-150 240,-118 356,-74'), 'internal', 1.8), cut(open('104,-150 230,-116 346,-76'), 'internal', 1.8), ...['-190,-262 -110,-270 -20,-250', '-20,-200 -10,-160 -14,-120'].map((line) => cut(open(line), 'internal', 2.2)),
    fill(circle([52, -186], 24), 'skin', { colour: 'yellow', relief: 0 }), solid(circle([56, -184], 13)), glint(circle([50, -190], 5)), solid(ellipse([164, -150], 8, 5, 30)),
  ],
};

/** A dodo. */
export const dodo: Motif = {
  name: 'dodo',
  pose: 'figure',
  words: ['dodo', 'dodo bird', 'extinct bird'],
  anchors: { crown: [190, -470], eye: [210, -380], mouth: [400, -240], base: [0, 480], heart: [0, 120] },
  draw: () => [
    ...[-60, 90].flatMap((x) => [body(ribbon([[x, 290], [x + 6, 380], [x + 2, 450]], profile('0:30 0.4:20 1:20')).outline(), 'skin',
      { colour: 'yellow' }),
      ...[[-50, 476], [96, 470], [70, 492],
      [20, 496]].map(([dx = 0, y = 0]) => body(leaf([x, 448], [x + dx, y], { half: 15, foot: 13 }), 'skin',
      { colour: 'yellow', line: 'internal' }))]),
    ...[[-400, -20, 40], [-420, 60, 30], [-330, -90, 44],
      [-380, 130, 26]].map(([x = 0, y = 0, half = 0]) => body(leaf([-230, 100], [x, y], { half, bend: 24, blunt: true, foot: 20 }), 'skin',
      { colour: 'white', relief: 0.6 })),
    body(closed('120,-260! 110,-170 60,-90 -60,-40 -190,20 -270,120 -260,230 -160,320 0,350 150,320 250,230 280,110 250,0 230,-90 250,-200!'), 'skin', { colour: 'grey', relief: 1 }),
    whip('-240,250 -160,320 0,350 150,320 250,230', '-180,200 -120,250 0,274 110,250 180,190', { count: 12, reach: 0.8, valley: 0.4, longest: 'middle' }),
    body(closed('60,20! -30,-10 -130,40 -190,130 -180,200! -140,180 -130,230! -90,190 -70,240! -40,190 -10,220! 30,160 70,100'), 'dark', { colour: 'grey', relief: 0.8 }), ...['30,50 -60,80 -130,160', '40,90 -20,130 -70,190'].map((line) => cut(open(line), 'internal', 2.4)),
    body(closed('110,-240! 90,-340 120,-430 200,-480 290,-450 320,-380 300,-290 260,-200! 180,-190'), 'skin', { colour: 'grey', relief: 0.9 }),
    body(closed('250,-440! 330,-440 410,-400 470,-320 480,-230 440,-170! 430,-230 390,-260! 330,-270 270,-290! 230,-340 230,-400'), 'skin', { colour: 'bone', relief: 0.8 }), body(closed('270,-290! 330,-276 392,-262 420,-226! 380,-214 310,-230 262,-262!'), 'skin', { colour: 'bone', relief: 0.6 }),
    fill(closed('400,-404! 470,-320 480,-230 440,-170! 434,-240 420,-320'), 'dark', { colour: 'black', line: 'none', relief: 0.4 }),
      solid(ellipse([330, -380], 16, 8, 24)), fill(circle([204, -396], 28), 'skin', { colour: 'yellow', relief: 0 }), solid(circle([208, -394], 16)),
      glint(circle([200, -402], 6)), brush(open('170,-430 204,-440 236,-426'), 'internal', 2.2),
    ...['120,-310 140,-280 134,-250', '160,-240 176,-210 170,-180', '150,-100 170,-70 166,-40', '200,-40 216,-10 210,20', '160,60 176,90 170,120', '210,130 220,154 210,180', '110,-440 96,-460 98,-480', '150,-466 144,-486 150,-498'].map((line) => brush(open(line), 'internal', 2)), shadow(closed('240,-200! 236,-90 260,0 280,90! 236,40 210,-90 214,-190!')),
  ],
};
