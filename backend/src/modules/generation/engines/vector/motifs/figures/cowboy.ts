import { runningHorse } from '../creatures/running-horse.js';
import { body, brush, closed, cut, marksOf, open, placed, profile, ribbon, shadow, solid, type Curve } from '../geometry/kit.js';
import type { ColourName, Motif, Rng, Shape } from '../motif.js';
import { profileFace } from './parts/profile-face.js';

const marks = marksOf(2.2);
const limb = (spine: Curve, halves: string, colour: ColourName): Shape => body(ribbon(spine, profile(halves)).outline(), 'skin', { colour, relief: 0.8 });
const part = (d: string, colour: ColourName): Shape => body(closed(d), 'skin', { colour, relief: 0.8 });
const dark = (d: string, colour: ColourName): Shape => body(closed(d), 'dark', { colour, relief: 0.8 });

/** Hat, moustache and neckerchief. */
const head = (): readonly Shape[] => placed([
  ...profileFace(), dark('-60,-180! -90,-250 -60,-262! -30,-240 -40,-200', 'brown'),
  solid(closed('64,-186! 90,-196 108,-182! 90,-176 66,-166 48,-150!')),
  part('-80,-280! -86,-370 -40,-420 10,-392 60,-418 96,-366 94,-282! 10,-268', 'tan'), dark('-84,-306! 10,-292 96,-308! 94,-280! 10,-266 -80,-278!', 'brown'),
  part('-190,-316! -130,-290 -60,-278 80,-278 150,-290 210,-326! 190,-270 110,-236 0,-238 -110,-240 -170,-270', 'tan'), ...marks(['10,-392 6,-350 10,-310', '-150,-276 0,-258 150,-280']),
  part('-60,-140! 0,-126 60,-146! 76,-100 20,-70 -10,-20! -50,-70 -80,-100', 'red'), ...marks(['-40,-120 -10,-90 -8,-50', '40,-120 20,-96 0,-76'], 1.8),
], { x: 26, y: -318, turn: 10, scale: 0.66 });

/** The rope in a loop over his head, seen aslant. */
const lasso = (): readonly Shape[] => [
  body(ribbon('-60,-560 -200,-600 -330,-680 -300,-760 -120,-780 60,-740 90,-660 -20,-600 -150,-590 -230,-610', profile('0:8 1:8')).outline(), 'dark', { colour: 'brown', line: 'internal' }),
];

/** Seated to the right, leaning into the gallop. */
const rider = (): readonly Shape[] => [
  dark('-190,-150! -120,-176 -30,-150 50,-180 74,-150! 60,-116 -20,-100 -120,-104 -200,-120', 'brown'),
  limb('-40,-330 -150,-400 -140,-490 -76,-560', '0:42 0.5:34 0.8:26 1:22', 'blue'), part('-104,-560! -96,-600 -60,-612 -36,-590 -40,-556 -70,-536!', 'tan'),
  part('-120,-130! -130,-230 -110,-330 -50,-376 30,-366 62,-310 40,-220 16,-136!', 'blue'), shadow(closed('-120,-130! -130,-230 -110,-330 -80,-354! -94,-260 -92,-190 -70,-132!')), ...marks(['0,-240 -20,-200 -14,-160', '20,-320 0,-290 -30,-286']),
  ...head(),
  limb('-64,-146 30,-96 96,-60', '0:62 0.5:56 1:46', 'navy'), limb('92,-62 70,30 40,100', '0:48 0.5:42 1:34', 'navy'),
  part('40,-100! 100,-104 140,-70 136,-10 110,60 76,112! 4,92! 40,10 46,-50', 'brown'), ...['70,-86 90,-20 56,80', '110,-80 116,-20 82,60'].map((line) => brush(open(line), 'internal', 2)),
  dark('0,88! 78,108! 70,150 132,176 136,196! 0,190! -14,140', 'black'), part('-46,150! -14,144! -10,164! -44,170!', 'gold'), cut(open('14,120 40,130 66,132'), 'internal', 1.8),
  limb('0,-320 30,-230 110,-230 190,-256', '0:46 0.5:36 0.8:26 1:22', 'blue'), part('176,-280! 216,-286 236,-262 226,-236 190,-230!', 'tan'), ...marks(['204,-276 222,-262', '202,-258 222,-248'], 1.4),
  brush(open('212,-256 300,-200 420,-140'), 'outline', 1.2), brush(open('440,-240 430,-180 410,-140'), 'internal', 1.8),
];

/** A cowboy on a horse at full gallop, his lasso in the air. */
export const cowboy: Motif = {
  name: 'cowboy-on-horseback', pose: 'figure',
  words: ['cowboy on a horse', 'cowboy riding a horse', 'cowboy on horseback', 'cowboy riding', 'cowboy with lasso', 'cowgirl on a horse', 'cowgirl riding a horse', 'cowboy and his horse', 'cowboy and horse', 'horse rider', 'horseman', 'man riding a horse', 'man on a horse', 'rodeo', 'rodeo cowboy', 'gaucho', 'horseback riding', 'rider on a horse', 'person riding a horse'],
  anchors: { centre: [0, 0], base: [0, 460], heart: [-20, -100], back: [-120, 0] },
  draw: (rng: Rng) => placed([...lasso(), ...runningHorse.draw(rng), ...rider()], { x: 0, y: 190, scale: 0.78 }),
};
