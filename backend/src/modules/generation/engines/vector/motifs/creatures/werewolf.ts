import { body, brush, circle, closed, cut, fill, flames, glint, knots, lock, marksOf, open, paired, placed, profile, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'grey' } as const;
const marks = marksOf(2.4);

/** Five long fingers with claws, spread as if to seize. */
const FINGERS: readonly string[] = ['330,-126 282,-156 260,-206 276,-240', '346,-166 308,-240 312,-300 346,-316', '384,-176 366,-260 380,-326 414,-330',
  '422,-166 436,-246 456,-294 478,-284', '440,-126 480,-146 494,-186 490,-214'];
const CLAWS: readonly string[] = ['272,-236 306,-226 308,-174', '340,-314 374,-290 366,-228', '408,-330 440,-300 426,-238', '472,-286 494,-258 478,-204',
  '490,-212 496,-184 470,-146'];

const arm = (): readonly Shape[] => [
  ...FINGERS.map((finger) => body(ribbon(finger, profile('0:27 0.5:25 1:21')).outline(), 'skin', { ...fur, relief: 0.9 })),
  body(closed('318,-160! 352,-196 420,-194 450,-150! 440,-92 412,-60 360,-60 326,-100'), 'skin', { ...fur, relief: 0.9 }),
  ...CLAWS.map((claw) => body(lock(claw, 19, 0.3), 'skin', { colour: 'bone' })),
  ...marks(['350,-130 384,-112 420,-130', '346,-98 384,-84 424,-98']),
  body(closed([...knots('250,-20! 320,60 344,100!'), ...flames('344,100 330,20 352,44 340,-40 362,-20 352,-90 380,-66 396,-96 414,-66 446,-84 432,-20 466,-10 446,50 484,80 452,110 482,166 440,170 446,230 396,214 376,262 336,226', 0.1), ...knots('280,230 220,190 190,120!')]), 'mid', { ...fur, relief: 0.9 }),
  ...marks(['372,-30 366,10 376,46', '410,-30 416,20 406,60', '396,80 420,110 418,150', '290,60 316,120 364,150', '340,170 372,180 400,170', '250,100 276,150 320,186']),
];

const TORSO = '120,-190 210,-140 300,-60 310,-10 270,30 300,70 250,90 276,150 228,150 244,220 196,214 206,290 160,274 164,360 124,340 116,430 70,396 40,496 0,430';

const torso = (): readonly Shape[] => [
  body(symmetric([[0, -200], ...flames(TORSO, 0.1)]), 'mid', { ...fur, relief: 0.9 }),
  ...paired(
    // The bare chest and belly of a man between the fur.
    body(closed('10,-56! 70,-80 140,-84 192,-54! 196,0 174,44 120,66 60,60 12,36!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.9 }),
    body(closed('10,70! 60,84 104,82! 110,116 100,150 60,158 10,150!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.9 }),
    body(closed('10,164! 56,172 94,168! 96,200 84,234 50,242 10,234!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.9 }),
    body(closed('10,250! 46,258 76,252! 74,286 56,318 10,340!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.9 }),
    shadow(closed([...flames('214,-60 240,20 212,30 232,100 196,110 208,190 168,190 172,270 132,270 126,350 96,350', 0.1), [60, 330], [110, 250], [140, 160], [176, 60]])),
    ...marks(['150,-60 168,-20 156,20', '40,44 80,52 124,46', '126,90 130,120 118,150', '112,178 114,206 102,236']),
    ...['250,-40 270,0 240,20', '196,130 220,140 206,180', '150,230 170,250 150,290', '110,320 120,350 104,380', '40,330 50,370 38,410'].map((line) => cut(open(line),
      'internal', 2.4)),
  ),
];

const RUFF = '60,-440 140,-430 150,-392 214,-370 190,-330 262,-270 214,-262 268,-180 206,-190 234,-100 172,-124 170,-40 112,-80 84,-10 44,-56 0,20';
const EAR = '70,-390! 96,-450 150,-496! 184,-440 186,-380 170,-310!';

const skull = (): readonly Shape[] => [
  body(symmetric([[0, -430], ...flames(RUFF, 0.12)]), 'dark', { ...fur, relief: 0.6 }),
  ...paired(
    ...['214,-240 196,-220 190,-190', '190,-160 186,-130 170,-110', '120,-110 116,-84 104,-70'].map((line) => cut(open(line), 'internal', 2.4)),
    body(closed(EAR), 'mid', fur), fill(closed('100,-386! 118,-434 146,-464! 164,-420 162,-376 150,-340!'), 'black', { line: 'none', relief: 0 }),
  ),
  body(symmetric(flames('0,-410 24,-446 46,-404 80,-430 96,-388 140,-372 150,-330 190,-286 156,-282 182,-226 142,-232 156,-170 110,-190', 0.1)), 'skin', { colour: 'bone',
    relief: 0.8 }),
];

const TEETH: readonly string[] = ['8,-178! 18,-176 26,-180! 18,-156!', '30,-180! 42,-182 52,-188! 46,-136!', '60,-190! 70,-196 80,-204! 76,-178!'];
const LOWER: readonly string[] = ['6,-82! 16,-80 24,-82! 16,-102!', '28,-84! 40,-88 48,-94! 40,-136!', '54,-100! 62,-108 68,-118! 60,-134!'];

/** Jaws wide open, the muzzle in snarling folds above them. */
const jaws = (): readonly Shape[] => [
  body(symmetric('0,-210 60,-214 104,-230 112,-180 96,-110 66,-64 34,-44 0,-40'), 'skin', { colour: 'bone', relief: 0.6 }),
  solid(symmetric('0,-210 56,-208 92,-214! 94,-160 74,-104 44,-74 0,-70')),
  fill(symmetric('0,-128 26,-124 34,-104 24,-84 0,-78'), 'mid', { colour: 'crimson', line: 'none', relief: 0.6 }), brush(open('0,-122 2,-106 0,-86'), 'detail', 1.8),
  body(symmetric('0,-330 34,-322 46,-270 70,-252 96,-238 106,-208 90,-190 60,-182 30,-172 0,-178'), 'skin', { colour: 'bone', line: 'internal', relief: 0.9 }),
  ...paired(
    ...TEETH.map((tooth) => fill(closed(tooth), 'skin', { line: 'internal', colour: 'white', relief: 0.2 })),
    ...LOWER.map((tooth) => fill(closed(tooth), 'skin', { line: 'internal', colour: 'white', relief: 0.2 })),
    ...marks(['26,-300 46,-288 60,-262', '34,-324 62,-306 82,-270', '60,-232 80,-222 92,-206', '120,-250 132,-220 122,-196'], 2.2),
  ),
  body(symmetric('0,-256 34,-258 50,-244 42,-222 16,-206 0,-204'), 'black', { relief: 0.3 }), ...paired(cut(open('14,-246 28,-248 38,-240'), 'detail', 1.6)),
  solid(symmetric('0,-212 5,-200 4,-176 0,-174')),
];

const eyes = (): readonly Shape[] => paired(
  solid(closed('22,-290! 34,-330 70,-356 128,-374! 122,-336 96,-308 60,-296 36,-262!')),
  fill(closed('46,-312! 66,-334 108,-350! 94,-324 68,-310'), 'skin', { colour: 'yellow', line: 'none', relief: 0 }), solid(circle([78, -328], 8)), glint(circle([75, -331], 3)),
  ...marks(['30,-360 60,-388 110,-396', '16,-350 22,-376 18,-396']),
);

/** A werewolf rearing up: a wolf's snarling head on a man's chest, its claws raised at both sides. */
export const werewolf: Motif = {
  name: 'werewolf',
  pose: 'symmetric',
  words: ['werewolf', 'werewolves', 'lycanthrope', 'lycan', 'wolfman', 'wolf man', 'were wolf'],
  anchors: { crown: [0, -440], eye: [78, -328], mouth: [0, -130], base: [0, 480], heart: [60, 20] },
  draw: () => placed([...torso(), ...paired(...arm()), ...skull(), ...jaws(), ...eyes()], { scale: 0.96 }),
};
