import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, leaf, open, paired, placed, polygon, ribbon, shadow, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const skin = (d: string, relief = 0.8): Shape => body(closed(d), 'skin', { colour: 'tan', relief });

/** The left of two hands: sleeve and fist, its three fingers curled inward. */
const PROMISE: readonly Shape[] = [
  skin('-500,400! -400,300 -330,220 -330,130! -180,240! -210,330 -300,420 -390,496!', 0.7),
  skin('-350,190! -380,90 -360,-10 -290,-70 -190,-70 -110,-20 -80,70 -100,170 -170,240 -260,250!', 0.8),
  ...['-130,-30! -60,-50 -10,-20 -6,20 -50,46 -150,40!', '-150,40! -70,20 -16,50 -14,92 -60,118 -160,112!', '-160,112! -90,96 -40,122 -40,160 -80,188 -170,180!'].map((d) => skin(d)),
  skin('-330,120! -290,60 -220,30 -150,50 -110,90 -130,130 -190,120 -240,150 -280,190!'),
  ...['-70,-40 -60,-10 -74,20', '-76,34 -66,64 -80,92', '-100,108 -90,138 -104,166', '-300,-20 -320,50 -310,90', '-230,-40 -240,0 -230,20', '-420,330 -390,360 -370,400'].map((line) => brush(open(line), 'internal', 2)),
  fill(closed('-150,62! -122,80 -126,112 -152,112!'), 'skin', { colour: 'bone', line: 'detail', relief: 0 }),
];
const PINKY = '-250,0 -220,-120 -150,-220 -50,-270 60,-250 120,-170 110,-90';

/** Two hands with their little fingers hooked. */
export const pinkyPromise: Motif = {
  name: 'pinky-promise',
  pose: 'wide',
  words: ['pinky promise', 'pinky swear', 'pinkie promise', 'pinky fingers', 'little fingers linked'],
  anchors: { crown: [0, -300], base: [0, 400], centre: [0, 120] },
  draw: () => {
    const hook = ribbon(PINKY, (t) => 50 - 14 * t);
    const part = (from: number, to: number): readonly Shape[] => [
      fill(hook.outline(from, to), 'skin', { colour: 'tan', line: 'none', relief: 0.9 }), stroke(hook.along(-1, from, to), 'outline'), stroke(hook.along(1, from, to), 'outline'),
    ];
    const finger: readonly Shape[] = [
      body(hook.outline(), 'skin', { colour: 'tan', relief: 0.9 }),
      ...[0.4, 0.66].map((at) => brush(open([hook.at(at, -0.8), hook.at(at + 0.02, 0), hook.at(at, 0.8)]), 'internal', 1.7)),
    ];
    const tip: readonly Shape[] = [
      ...part(0.74, 0.99), stroke(open([hook.at(0.985, -1), hook.at(1.0, 0), hook.at(0.985, 1)]), 'outline'),
      fill(closed([hook.at(0.9, -0.7), hook.at(0.98, -0.5), hook.at(0.98, 0.3), hook.at(0.9, 0.3)]), 'skin', { colour: 'bone', line: 'detail', relief: 0 }),
    ];
    return placed([
      ...finger, ...placed(finger, { flip: true }), ...tip, ...PROMISE, ...placed(PROMISE, { flip: true }),
      ...['-60,-400 -50,-360 -44,-330', '0,-420 0,-376 0,-340', '60,-400 50,-360 44,-330'].map((line) => brush(open(line), 'outline', 1.7)),
    ], { y: -30, scale: 0.98 });
  },
};

/** Fingers closed, from their side, the forearm below. */
export const FIST: readonly Shape[] = [
  skin('-170,490! -160,360 -200,260 -230,120 -220,-60! 220,-80! 240,80 220,220 170,330 170,490!', 0.6),
  ...[[-222, -110], [-112, -160], [0, -170], [112, -140]].map(([x = 0, y = 0]) => skin(`${x},40! ${x - 6},${y} ${x + 10},${y - 100} ${x + 56},${y - 130} ${x + 100},${y - 100} ${x + 114},${y} ${x + 108},40!`)),
  skin('-240,70! -160,30 -60,40 40,60 110,110 120,160 60,180 -40,160 -140,170 -200,200!'),
  ...['-190,-120 -166,-130 -140,-120', '-80,-170 -54,-180 -26,-168', '30,-176 58,-186 86,-176', '140,-150 168,-158 194,-146', '40,76 70,110 56,160', '-150,220 -100,300 -110,400', '120,200 100,300 110,400', '-222,60 -120,50 -110,60'].map((line) => brush(open(line), 'internal', 2)),
  shadow(closed('234,40! 238,120 216,226 170,330 170,484! 120,484 130,330 180,210 200,80')),
];

/** A raised fist. */
export const fist: Motif = {
  name: 'fist',
  pose: 'tall',
  words: ['fist', 'raised fist', 'power fist', 'clenched fist', 'resistance'],
  anchors: { crown: [0, -300], base: [0, 490] },
  draw: () => placed(
    [
      ...FIST,
      ...[-70, -40, -10, 20, 50].map((turn) => brush(
        open([
          [-20 + Math.sin((turn * Math.PI) / 180) * 380, -40 - Math.cos((turn * Math.PI) / 180) * 380],
          [-20 + Math.sin((turn * Math.PI) / 180) * 450, -40 - Math.cos((turn * Math.PI) / 180) * 450],
        ]),
        'outline', 1.8,
      )),
    ],
    { scale: 0.98 },
  ),
};

/** A Spartan's helmet from the front, crest standing. */
export const spartanHelmet: Motif = {
  name: 'spartan-helmet',
  pose: 'symmetric',
  words: ['spartan helmet', 'spartan', 'gladiator', 'gladiator helmet', 'greek helmet', 'corinthian helmet', 'centurion', 'roman soldier', 'spartan warrior', 'knight helmet', 'knight', 'trojan', 'warrior helmet', 'leonidas'],
  anchors: { crown: [0, -300], eye: [120, -20], base: [0, 470] },
  draw: () => [
    body(symmetric('0,-490! 120,-480 250,-430 350,-330 410,-190 430,-60! 380,-100 330,-200 240,-280 120,-320 0,-330'), 'dark', { colour: 'red', relief: 0.6 }),
    ...paired(...Array.from(
      { length: 9 }, (_, i) => cut(open([[36 + i * 40, -326 + i * i * 2.6], [44 + i * 44, -400 + i * i * 2.2], [50 + i * 45, -474 + i * i * 3.4]]), 'internal', 2.2),
    )),
    body(symmetric('0,-330 130,-310 240,-230 300,-100 310,60 290,230 250,370 190,480! 110,440 60,330 44,200 40,120! 0,120'), 'skin', { colour: 'gold', relief: 1 }),
    ...paired(
      solid(closed('46,-60! 90,-90 170,-90 240,-60 250,-10! 190,30 110,40 60,20!')), solid(closed('44,120! 56,40 40,20! 20,60 20,130! 60,330 110,438! 80,320 60,200')), brush(open('40,-100 130,-140 230,-110 270,-60'), 'outline', 1.8), brush(open('260,60 250,220 210,370 184,440'), 'internal', 2), brush(open('230,80 216,220 184,340'), 'internal', 2),
      solid(dots([[276, 20], [272, 100], [262, 180], [246, 260], [224, 340]], 8)),
    ),
    body(symmetric('0,-330 26,-320 34,-100 40,20 34,150 0,180'), 'skin', { colour: 'gold', relief: 0.8 }), ...paired(brush(open('70,-270 120,-220 130,-160 100,-150 90,-180'), 'internal', 1.8), brush(open('160,-250 210,-200 220,-150'), 'internal', 1.8)),
    shadow(closed('300,-60! 308,60 288,230 248,366 190,474! 230,330 262,170 272,20')), glint(leaf([-200, -200], [-100, -280], { half: 12 })),
  ],
};

/** A toy robot with a heart on its chest. */
export const robot: Motif = {
  name: 'robot',
  pose: 'symmetric',
  words: ['robot', 'robots', 'android', 'retro robot', 'tin robot', 'cyborg'],
  anchors: { crown: [0, -400], mouth: [0, -150], eye: [74, -260], base: [0, 490], heart: [0, 90], hand: [270, 190] },
  draw: () => [
    stroke(open('0,-390 0,-460'), 'outline'), body(circle([0, -470], 26), 'skin', { colour: 'red', relief: 1 }),
    ...paired(
      body(polygon('170,-300 210,-300 210,-200 170,-200'), 'dark', { colour: 'grey' }), body(polygon('40,270 140,270 140,400 40,400'), 'dark', { colour: 'grey' }), ...[300, 330, 360].map((y) => cut(open([[44, y], [136, y]]), 'internal', 1.2)),
      body(closed('20,400! 160,400! 180,440 180,490! 16,490!'), 'skin', { colour: 'teal' }), body(ribbon('190,-30 270,20 290,110 260,180', () => 28).outline(), 'dark', { colour: 'grey' }), body(closed('230,170! 290,170! 320,220 310,270! 280,230 250,230 226,270! 212,220'), 'skin', { colour: 'teal' }),
    ),
    body(closed('-190,-80! 190,-80! 200,280! -200,280!'), 'skin', { colour: 'teal', relief: 0.8 }), body(closed('-130,-30! 130,-30! 130,170! -130,170!'), 'skin', { colour: 'bone', line: 'internal' }), body(closed('0,140! -70,70 -70,20 -30,10 0,40! 30,10 70,20 70,70'), 'dark', { colour: 'red' }),
    ...[-90, -30, 30, 90].map((x, i) => body(circle([x, 226], 20), i % 2 === 0 ? 'dark' : 'skin', { colour: 'gold', line: 'internal' })), body(polygon('-60,-120 60,-120 60,-80 -60,-80'), 'dark', { colour: 'grey' }),
    body(closed('-170,-390! 170,-390! 176,-120! -176,-120!'), 'skin', { colour: 'teal', relief: 0.8 }),
    ...paired(body(circle([74, -268], 50), 'skin', { colour: 'yellow', relief: 0.6 }), solid(circle([74, -268], 24)), glint(circle([66, -276], 8))),
    body(closed('-90,-180! 90,-180! 90,-144! -90,-144!'), 'skin', { colour: 'white', line: 'internal' }), ...[-54, -18, 18, 54].map((x) => stroke(open([[x, -178], [x, -146]]), 'internal')),
    solid(dots([[-150, -366], [150, -366], [-150, -144], [150, -144], [-170, -56], [170, -56], [-174, 256], [174, 256]], 8)), shadow(closed('150,-76! 188,-76! 198,278! 140,278! 156,100')),
  ],
};

const SUIT = { colour: 'white', relief: 0.9 } as const;

/** An astronaut adrift, whole, one arm up. */
export const floatingAstronaut: Motif = {
  name: 'floating-astronaut',
  pose: 'figure',
  words: ['floating astronaut', 'astronaut floating', 'whole astronaut', 'astronaut body', 'sitting astronaut', 'spacewalk', 'space walk', 'astronaut sitting'],
  anchors: { crown: [-20, -450], mouth: [-20, -200], base: [30, 440], heart: [0, 20], hand: [300, -210] },
  draw: () => [
    body(closed('-150,-110! -210,-60 -220,120 -160,170!'), 'dark', { colour: 'grey' }), body(closed('120,-120! 180,-80 190,100 130,160!'), 'dark', { colour: 'grey' }),
    body(ribbon('90,-40 190,-60 240,-140 290,-220', (t) => 62 - 18 * t).outline(), 'skin', SUIT), body(closed('262,-200! 250,-250 280,-290 320,-290 350,-250 330,-200 300,-180!'), 'dark', { colour: 'grey' }), ...['286,-286 290,-256', '314,-286 312,-254'].map((line) => cut(open(line), 'internal', 1.6)),
    body(ribbon('-100,-30 -200,20 -270,100 -300,190', (t) => 62 - 18 * t).outline(), 'skin', SUIT), body(closed('-330,170! -272,190 -270,240 -300,280 -340,270 -360,220!'), 'dark', { colour: 'grey' }),
    body(ribbon('60,150 130,250 90,350 130,430', (t) => 82 - 24 * t).outline(), 'skin', SUIT), body(closed('70,400! 180,420! 230,450 240,490 140,496 76,470!'), 'dark', { colour: 'grey' }),
    body(ribbon('-60,150 -90,260 -170,320 -240,380', (t) => 82 - 24 * t).outline(), 'skin', SUIT), body(closed('-200,330! -300,340 -330,390 -310,440 -250,450 -190,420!'), 'dark', { colour: 'grey' }),
    body(closed('-140,-130! 0,-110 110,-130! 150,-40 150,100 110,190 0,210 -110,190 -150,100 -160,-40'), 'skin', SUIT), body(closed('-70,-30! 60,-30! 64,70! -74,70!'), 'skin', { colour: 'grey', line: 'internal' }),
    ...[-44, -4, 36].map((x, i) => body(circle([x, 0], 13), i === 1 ? 'dark' : 'skin', { colour: i === 1 ? 'red' : 'blue', line: 'internal' })), stroke(open('-56,40 46,40'), 'internal'),
    ...['200,-50 180,-80 170,-100', '240,-110 216,-136 200,-150', '-200,60 -230,40 -250,20', '-260,150 -290,130 -300,120', '100,240 60,250 40,260', '120,350 80,330 50,330', '-110,300 -130,270 -160,260', '-190,370 -210,340 -230,330', '-120,120 0,146 120,120'].map((line) => brush(open(line), 'internal', 2)),
    body(closed('-20,-470 90,-440 150,-350 140,-240 80,-150 -20,-120 -120,-150 -180,-240 -190,-350 -130,-440'), 'skin', SUIT), body(ellipse([-20, -290], 122, 104), 'black', { colour: 'navy', relief: 0.4 }), glint(closed('-110,-310! -90,-360 -40,-380! -70,-346 -86,-300')), solid(circle([160, -300], 22)),
    ...[[40, -270], [10, -330], [-40, -250], [60, -320], [-70, -270]].map(([x = 0, y = 0]) => glint(circle([x, y], 6))), stroke(open('-160,60 -300,20 -400,60 -440,-40 -390,-120 -450,-220'), 'outline'),
  ],
};
