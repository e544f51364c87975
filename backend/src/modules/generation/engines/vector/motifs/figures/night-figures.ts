import { arc, body, brush, circle, closed, dots, ellipse, fill, glint, open, paired, polar, radians, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { drawSkull } from './draw-skull.js';
import { catrina } from './catrina.js';

/** A bed-sheet ghost with open arms. */
export const ghost: Motif = {
  name: 'ghost',
  pose: 'figure',
  words: ['ghost', 'ghosts', 'phantom', 'spirit ghost', 'sheet ghost', 'cute ghost'],
  anchors: { crown: [0, -480], mouth: [0, -110], eye: [74, -230], base: [0, 470], hand: [-300, 40] },
  draw: () => [
    body(symmetric('0,-490 120,-470 200,-390 230,-260 250,-130! 300,-60 370,-40 390,20 340,70 250,60! 260,200 300,330 370,440 330,480 250,440 200,400 150,450 90,490 30,440 0,420'), 'skin', { colour: 'white', relief: 0.9 }),
    ...paired(
      solid(ellipse([74, -230], 40, 56)), glint(ellipse([62, -252], 12, 17)), brush(open('210,-80 240,-20 300,20'), 'internal', 2.2), ...['130,60 150,200 190,340', '60,120 70,280 100,400'].map((line) => brush(open(line), 'internal', 2.2)),
      fill(ellipse([140, -150], 30, 16), 'mid', { colour: 'pink', line: 'none', relief: 0 }),
    ),
    solid(ellipse([0, -110], 34, 46)), brush(open('0,200 6,300 0,390'), 'internal', 2.2), shadow(closed('250,80! 260,220 300,340 362,440 330,476! 260,400 216,280 210,160')),
  ],
};

/** The head of a grey visitor. */
export const alien: Motif = {
  name: 'alien',
  pose: 'symmetric',
  words: ['alien', 'aliens', 'alien head', 'extraterrestrial', 'martian'],
  anchors: { crown: [0, -480], mouth: [0, 260], eye: [150, 0], base: [0, 490] },
  draw: () => [
    body(symmetric('0,300! 90,300 100,380 200,440 260,492! 0,492'), 'skin', { colour: 'leaf', relief: 0.7 }),
    body(symmetric('0,-490 190,-470 330,-350 360,-180 320,20 240,180 140,300 60,370 0,380'), 'skin', { colour: 'leaf', relief: 1 }),
    ...paired(
      body(closed('40,90! 60,-20 150,-120 270,-150 300,-120! 300,-10 240,90 140,140 70,140'), 'black', { colour: 'black', line: 'internal' }),
      glint(closed('210,-100! 262,-124 276,-70 250,-20! 246,-70 230,-90')), glint(ellipse([110, 60], 22, 12, -30)), brush(open('60,-250 130,-280 220,-250'), 'internal', 2.2), brush(open('90,-340 150,-350 210,-320'), 'internal', 2), brush(open('230,220 190,280 140,320'), 'internal', 2),
    ),
    solid(dots([[-18, 190], [18, 190]], 8)), brush(open('-60,268 0,280 60,268'), 'internal', 2.2), shadow(closed('340,-40! 312,60 240,186 140,306 66,364! 180,220 260,80 310,-60')),
  ],
};

/** A flying saucer with its beam. */
export const ufo: Motif = {
  name: 'ufo',
  pose: 'figure',
  words: ['ufo', 'flying saucer', 'spaceship', 'alien ship', 'spacecraft', 'abduction'],
  anchors: { base: [0, 470], centre: [0, 250], crown: [0, -400] },
  draw: () => [
    fill(closed('-130,-30! 130,-30! 340,480! -340,480!'), 'light', { colour: 'yellow', line: 'none', relief: 0 }), ...[-310, -150, 0, 150, 310].map((x) => brush(open([[x * 0.4, 0], [x * 0.7, 230], [x, 470]]), 'internal', 1.6)),
    body(symmetric('0,-410 120,-390 180,-310 200,-220! 0,-190'), 'skin', { colour: 'blue', relief: 1 }), glint(closed('-120,-320! -90,-370 -40,-390! -80,-340 -96,-280')),
    body(closed('-490,-110 -380,-190 -200,-230 0,-240 200,-230 380,-190 490,-110 380,-50 200,-20 0,-10 -200,-20 -380,-50'), 'skin', { colour: 'grey', relief: 0.9 }), shadow(closed('-470,-96! -300,-40 0,-14 300,-40 470,-96! 300,-86 0,-70 -300,-86')),
    brush(open('-400,-150 -200,-186 0,-192 200,-186 400,-150'), 'internal', 1.8), ...[-340, -180, 0, 180, 340].map((x) => body(circle([x, -118 + Math.abs(x) * 0.02 - 0.0001 * x * x + 10], 30), 'skin', { colour: 'yellow', relief: 1 })),
    ...[[-260, 120], [240, 40], [300, 260], [-330, 300]].map(([x = 0, y = 0]) => solid(closed(
      [
        [x, y - 26, true], [x + 6, y - 6, true], [x + 20, y, true], [x + 6, y + 6, true], [x, y + 26, true], [x - 6, y + 6, true], [x - 20, y, true],
        [x - 6, y - 6, true],
      ],
    ))),
  ],
};

const PETALS = (x: number, y: number, r: number): readonly Shape[] => Array.from({ length: 12 }, (_, i) => {
  const at = polar([x, y], radians(i * 30), r);
  return fill(circle(at, r * 0.27), i % 2 === 0 ? 'mid' : 'skin', { colour: i % 2 === 0 ? 'red' : 'gold', line: 'internal' });
});

/** A sugar skull of the Day of the Dead: petalled eyes, a heart of a nose, vines and dots. */
export const sugarSkull: Motif = {
  name: 'sugar-skull',
  pose: 'symmetric',
  words: ['sugar skull', 'day of the dead', 'dia de los muertos', 'day of the dead skull', 'calavera mexicana', 'mexican skull', 'candy skull', 'payasa'],
  anchors: { crown: [0, -470], eye: [154, -36], mouth: [0, 290], base: [0, 470] },
  together: { lady: catrina },
  draw: (rng: Rng) => [
    ...drawSkull(rng).slice(0, -2), ...paired(...PETALS(154, -40, 118)),
    body(closed('0,40! -20,10 -56,20 -60,60 0,130! 60,60 56,20 20,10'), 'black', { line: 'none' }),
    ...[-60, -20, 20, 60].map((turn) => body(
      closed(
        [[0, -310, true], polar([0, -310], radians(turn - 112), 70), [...polar([0, -310], radians(turn - 90), 110), true], polar([0, -310], radians(turn - 68), 70)],
      ),
      'dark', { colour: 'teal', line: 'internal' },
    )),
    ...[-90, 90, 150, 210].map((turn) => fill(
      closed(
        [[0, -310, true], polar([0, -310], radians(turn - 112), 50), [...polar([0, -310], radians(turn - 90), 80), true], polar([0, -310], radians(turn - 68), 50)],
      ),
      'mid', { colour: 'crimson', line: 'internal' },
    )),
    body(circle([0, -310], 30), 'skin', { colour: 'gold', relief: 1 }),
    ...paired(
      brush(open('70,-240 140,-290 210,-270 240,-220 210,-190 180,-216'), 'internal', 2), brush(open('90,-380 160,-400 220,-370 230,-330'), 'internal', 2), solid(dots(arc([154, -40], 166, 200, 340), (t) => 7 + 3 * Math.sin(Math.PI * t))),
      brush(open('240,120 280,150 290,110 264,96'), 'internal', 1.8), brush(open('120,430 160,420 180,380 150,370 140,390'), 'internal', 1.8), solid(dots([[40, 160], [66, 170], [300, 40], [310, 66], [60, -180], [36, -200]], 8)),
    ),
    solid(dots([[0, 408], [-24, 424], [24, 424], [0, 440], [0, -180], [0, -206]], 9)),
  ],
};
