import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, placed, shadow, stroke, whip } from '../geometry/kit.js';
import { blade } from './parts/blade.js';

/** A petal of the bloom: its outline, the inner edge of its rolled lip and the shadow under it, and where black is whipped. */
interface Drawn {
  readonly rim: string;
  readonly lip?: string;
  readonly under?: string;
  readonly dark?: readonly [from: string, to: string, count: number];
  readonly folds?: readonly string[];
}

/** Back to front. */
const OUTER: readonly Drawn[] = [
  {
    rim: '-165,-215! -225,-330 -130,-425 -15,-392! 95,-432 215,-345 165,-215! 0,-120',
    lip: '-212,-320! -150,-348 -80,-362 -10,-348 75,-362 130,-345 208,-320!',
    under: '-212,-320! -150,-348 -80,-362 -10,-348 75,-362 130,-345 208,-320! 110,-312 -10,-308 -110,-314',
  },
  {
    rim: '-120,-235! -250,-345 -385,-285 -398,-160! -458,-65 -405,45 -255,65! -100,-80',
    lip: '-325,-328! -345,-220 -340,-155 -368,-90 -372,-30 -345,62!',
    under: '-325,-328! -345,-220 -340,-155 -368,-90 -372,-30 -345,62! -328,-40 -304,-150 -312,-230',
    dark: ['-215,-255 -285,-120 -235,60', '-300,-265 -340,-110 -300,60', 9],
    folds: ['-285,-215 -312,-165 -318,-110', '-300,-60 -330,-25 -338,10'],
  },
  {
    rim: '120,-235! 235,-352 375,-300 400,-175! 462,-85 418,35 265,65! 100,-80',
    lip: '315,-340! 345,-240 345,-165 372,-100 378,-40 350,62!',
    under: '315,-340! 345,-240 345,-165 372,-100 378,-40 350,62! 332,-50 308,-160 308,-240',
    dark: ['215,-255 288,-120 240,60', '300,-265 345,-110 300,60', 9],
    folds: ['285,-220 315,-170 322,-115', '300,-60 330,-28 340,8'],
  },
  {
    rim: '-250,-20! -405,60 -440,205 -345,262! -300,365 -150,395 -45,300! -60,100',
    lip: '-437,125! -385,190 -305,215 -268,280 -225,335 -140,382!',
    under: '-437,125! -385,190 -305,215 -268,280 -225,335 -140,382! -198,300 -258,182 -370,142',
    dark: ['-275,-20 -225,110 -75,215', '-420,75 -330,215 -120,350', 11],
    folds: ['-270,90 -320,125 -365,140', '-190,190 -205,235 -200,275'],
  },
  {
    rim: '250,-20! 410,55 448,195 352,255! 312,360 165,398 50,300! 60,100',
    lip: '442,115! 390,182 312,208 275,275 235,332 152,387!',
    under: '442,115! 390,182 312,208 275,275 235,332 152,387! 205,298 265,175 375,135',
    dark: ['280,-20 230,110 85,215', '425,70 335,210 125,350', 11],
    folds: ['275,88 325,122 370,135', '195,190 212,235 206,275'],
  },
  {
    rim: '-150,175! -190,320 -95,430 5,402! 110,432 200,315 155,170! 0,60',
    lip: '-176,320! -110,360 -60,374 5,355 60,372 105,358 186,318!',
    under: '-176,320! -110,360 -60,374 5,355 60,372 105,358 186,318! 90,322 5,310 -85,324',
    dark: ['-165,185 0,235 165,185', '-165,350 0,340 170,350', 11],
  },
];

const CUP: readonly Drawn[] = [
  {
    rim: '-205,-215! -140,-300 0,-325 150,-300 215,-210! 120,-60 -120,-60',
    lip: '-198,-235! -130,-268 0,-290 140,-268 208,-232!',
    under: '-198,-235! -130,-268 0,-290 140,-268 208,-232! 120,-235 0,-250 -110,-235',
  },
  {
    rim: '-130,-262! -235,-235 -292,-95 -250,75 -130,205 10,228! 90,150 0,0',
    lip: '-130,-262! -205,-175 -250,-60 -256,60!',
    under: '-256,60! -250,-60 -205,-175 -130,-262! -172,-140 -212,-40',
    dark: ['-110,-170 -165,40 -10,150', '-225,-120 -250,100 -70,230', 11],
  },
  {
    rim: '138,-262! 245,-225 298,-90 262,85 140,212 -40,238! -95,175 0,0',
    lip: '138,-262! 212,-170 258,-50 267,70!',
    under: '267,70! 258,-50 212,-170 138,-262! 180,-135 222,-30',
    dark: ['115,-170 170,40 10,150', '230,-120 260,110 60,245', 11],
  },
  {
    rim: '-195,-35! -190,75 -95,175 20,182 125,170 205,70 200,-40! 130,40 0,70 -120,45',
    lip: '-195,-10! -125,98 10,122 150,95 202,-15!',
    under: '-195,-10! -125,98 10,122 150,95 202,-15! 170,115 10,148 -145,118',
  },
];

const drawn = ({ rim, lip, under, dark, folds = [] }: Drawn, rng: Rng): readonly Shape[] => [
  body(closed(rim), 'skin', { colour: 'red' }),
  ...folds.map((fold) => brush(open(fold))),
  ...(dark ? [whip(dark[0], dark[1], { count: dark[2], reach: 0.72, rng })] : []),
  ...(under ? [shadow(closed(under))] : []),
  ...(lip ? [stroke(open(lip), 'outline')] : []),
];

const BUD: readonly Shape[] = [
  body(closed('-128,-175 -95,-245 0,-262 100,-245 138,-170 118,-50 50,30 -10,42 -75,15 -120,-70'), 'skin', { colour: 'red' }),
  shadow(closed('-118,-150! -100,-50 -55,5 0,22 50,8 95,-50! 60,-20 0,-5 -60,-40 -95,-105')),
  shadow(closed('-96,-195! -62,-226 0,-238 74,-224 108,-185! 80,-140 0,-125 -70,-145')),
  body(closed('-98,-192 -60,-135 0,-120 66,-138 110,-185! 100,-85 42,-12 -15,-2 -72,-45 -102,-120'), 'skin', { colour: 'red' }),
  body(closed('-52,-172 -46,-208 0,-224 54,-212 70,-172 50,-128 0,-112 -38,-132'), 'skin', { colour: 'red' }),
  brush(open('-34,-165 -14,-200 30,-198 46,-168 22,-142 -6,-155 8,-178'), 'outline', 1.5),
  stroke(open('110,-185 62,-100 -10,-72 -72,-45'), 'outline'),
  shadow(closed('-72,-45! -10,-72 62,-100! 20,-45 -25,-22')),
  brush(open('-92,-130 -66,-105 -30,-88'), 'internal', 1.5),
];

/** A rose in full bloom alone, seen a little from above: outer petals rolled back, the cup, and the bud wound inside it. */
export const roseHead = (rng: Rng): readonly Shape[] => [...[...OUTER, ...CUP].flatMap((petal) => drawn(petal, rng)), ...BUD];

function roseLeaves(rng: Rng): readonly Shape[] {
  const roots = [
    [-215, -235, -60],
    [-225, 195, -122],
    [228, -230, 60],
    [232, 192, 124],
    [8, 262, 178],
  ] as const;
  return roots.flatMap(([x, y, angle]) => {
    const spec = { length: rng.between(215, 235), half: 74, edge: 'serrated', veins: 5 } as const;
    return placed(blade(spec, rng), { x, y, turn: angle + rng.between(-9, 9) });
  });
}

export const roseBloom: Motif = {
  name: 'rose-head',
  pose: 'flora',
  words: ['rose head', 'rose bloom', 'rosebud', 'rosette'],
  anchors: { centre: [0, -100] },
  draw: (rng) => placed(roseHead(rng), { turn: rng.between(-14, 14), flip: rng.next() < 0.5 }),
};

export const rose: Motif = {
  name: 'rose',
  pose: 'flora',
  words: ['rose', 'rose with leaves', 'rose flower'],
  anchors: { centre: [0, -80] },
  draw: (rng) =>
    placed([...roseLeaves(rng), ...placed(roseHead(rng), { scale: 0.78 })], { turn: rng.between(-10, 10), flip: rng.next() < 0.5 }),
};
