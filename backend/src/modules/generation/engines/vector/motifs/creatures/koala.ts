import { body, brush, circle, closed, cut, fill, flames, glint, knots, leaf, lerp, marksOf, open, paired, placed, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'grey' } as const;
const marks = marksOf(2.2);

const tree = (): readonly Shape[] => [
  body(closed('96,-498! 210,-498! 204,-320 222,-100 208,120 220,330 238,498! 78,498! 100,340 84,120 96,-100 84,-320'), 'dark', { colour: 'brown', relief: 0.9 }),
  ...['150,-440 160,-380 150,-330', '186,-300 180,-240 190,-190', '180,20 186,80 176,130', '130,460 136,420 128,390', '190,420 184,450 194,486', '196,180 190,230 200,270'].map((line) => cut(open(line), 'internal', 2.4)),
];

/** Sickle leaves of the gum tree, hanging from its twigs. */
const leaves = (): readonly Shape[] => [
  body(closed('200,-410! 280,-440 340,-430! 290,-424 208,-386!'), 'dark', { colour: 'brown' }),
  ...['336,-430 410,-400 430,-310', '300,-430 330,-370 316,-290', '326,-432 390,-470 450,-456', '214,330 290,330 320,410', '216,320 290,290 360,300'].flatMap((way) => {
    const [root = [0, 0], , tip = [0, 0]] = knots(way);
    const vein = [0.2, 0.5, 0.82].map((share) => lerp(root, tip, share));
    return [body(leaf(root, tip, { half: 22, belly: 0.4, bend: -16 }), 'skin', { colour: 'leaf' }), brush(open(vein), 'internal', 1.6)];
  }),
];

/** Four claws hooked into the bark, one under the other, the first at x, y. */
const claws = (x: number, y: number): readonly Shape[] => [0, 26, 52, 78].flatMap((step) => placed(
  [fill(closed('-16,-12! 18,-13 50,8! 16,13 -16,12!'), 'skin', { colour: 'bone', line: 'internal', relief: 0 })],
  { x: x - Math.abs(step - 39) / 4, y: y + step, turn: 6 },
));

const BACK = '-110,-190! -220,-120 -300,0 -340,140 -344,270 -290,380 -190,440 -60,450 60,430 120,380 130,200 120,0 90,-120!';
const trunk = (): readonly Shape[] => [
  body(closed(BACK), 'skin', { ...fur, relief: 0.9 }),
  whip('-120,-180 -216,-116 -294,2 -334,140 -338,270 -286,374 -190,434 -70,444', '0,-40 -80,0 -140,80 -160,170 -150,250 -120,310 -80,350 -20,390', { count: 15, reach: 0.52, valley: 0.42, longest: 'middle' }),
  fill(closed([...knots('110,-120! 124,0 132,200 126,340!'), ...flames('126,340 80,310 96,270 50,230 80,180 40,130 76,90 46,30 90,0 66,-60 110,-120', 0.1).slice(1)]), 'skin', { colour: 'white', line: 'internal', relief: 0.4 }),
];

const limbs = (): readonly Shape[] => [
  ...claws(188, 292),
  body(closed('-250,250! -210,180 -120,170 -30,210 40,256 120,260 186,272! 214,300 212,352 180,388! 110,392 40,400 -60,440 -170,440 -240,380'), 'skin', { ...fur, relief: 1 }),
  ...marks(['-206,240 -150,214 -90,224', '-60,250 0,290 70,300', '-190,400 -120,416 -60,400', '120,306 150,308 180,304', '116,334 150,336 184,332', '120,362 146,364 174,362', '-200,310 -170,350 -120,366'], 2.4),
  ...claws(186, -16),
  body(closed('-160,-90! -170,0 -120,70 -40,90 60,80 140,96 186,92! 210,64 210,6 184,-26! 120,-24 60,-30 0,-70 -40,-130!'), 'skin', { ...fur, relief: 1 }),
  ...marks(['-120,-30 -100,30 -40,56', '-60,-50 0,-6 70,10', '120,-2 150,0 178,-4', '116,28 150,32 184,28', '120,60 150,64 180,62'], 2.4),
];

const EAR = '130,-330 136,-410 176,-404 196,-478 246,-440 306,-478 322,-414 386,-404 370,-344 410,-292 356,-268 352,-204 300,-220 266,-170 236,-200';
const head = (): readonly Shape[] => [
  ...paired(
    body(closed([...flames(EAR, 0.12), [160, -240]]), 'skin', { ...fur, relief: 0.6 }),
    shadow(closed([[186, -240, true], ...flames('176,-310 190,-376 226,-360 256,-400 284,-354 330,-352 320,-310 344,-276 302,-262 286,-226 246,-240', 0.12)])),
  ),
  body(symmetric([[0, -414], [80, -410], [160, -376], [212, -310], [226, -230], ...flames('224,-210 246,-150 200,-160 196,-96 152,-116 128,-62 92,-88', 0.12), [50, -76], [0, -74]]), 'skin', { ...fur, relief: 0.9 }),
  ...paired(
    solid(circle([106, -262], 25)), glint(circle([98, -271], 9)), ...marks(['64,-270 84,-304 124,-304 146,-276', '80,-226 104,-220 130,-230'], 2.2),
    ...marks(['26,-392 30,-362 22,-340', '70,-388 76,-356 66,-336', '118,-370 118,-342 106,-326', '196,-220 174,-204 152,-204', '180,-160 160,-156 140,-160']),
    brush(open('0,-128 18,-110 46,-108 78,-124'), 'internal', 2.6),
  ),
  shadow(symmetric('0,-96! 60,-96 120,-110 180,-150! 140,-84 70,-76 0,-74!')),
  body(symmetric('0,-330 38,-318 58,-256 56,-186 32,-150 0,-144'), 'black', { relief: 0.7 }), glint(closed('-28,-286! -12,-304 0,-292! -18,-236')), ...paired(cut(open('16,-168 30,-176 38,-192'), 'internal', 1.8)),
  brush(open('0,-144 0,-128'), 'internal', 1.6),
];

/** A koala that hugs the trunk of a gum tree and looks out. */
export const koala: Motif = {
  name: 'koala',
  pose: 'figure',
  words: ['koala', 'koala bear'],
  anchors: { crown: [-50, -410], mouth: [-50, -110], eye: [56, -262], base: [0, 490], heart: [-100, 60] },
  draw: () => [...tree(), ...leaves(), ...trunk(), ...limbs(), ...placed(head(), { x: -50 })],
};
