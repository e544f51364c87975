import { body, brush, closed, cut, ellipse, fill, flames, knots, open, paired, placed, solid, symmetric } from '../geometry/kit.js';
import type { ColourName, LineRole, Motif, Shape, Tone } from '../motif.js';
import { neck } from './dog.js';
import { CROPPED, dogEars, FOLDED, FRINGED, HANGING, LONG, PRICKED, SMALL, SPREAD, TALL, TIPPED, type Ear } from './parts/dog-ears.js';
import { APPLE, BROAD, dogEyes, dogMuzzle, folds, LEAN, WEDGE, type Build, type Coat } from './parts/dog-face.js';

/** What is not black has an edge, or it is lost where the light falls. */
const edge = (tone: Tone): LineRole => (tone === 'dark' ? 'none' : 'internal');

/** The coat lies over both sides of the head, a light stripe between them from the crown to the nose. */
const blaze = ({ tone, colour }: Coat): readonly Shape[] => paired(
  fill(closed([...knots('26,-360! 86,-347 160,-305 204,-236 216,-150 212,-60 196,0!'), ...flames('196,0 160,20 160,-30 116,-44 70,-60 50,-96 34,-200 30,-280 26,-360', 0.06).slice(1)]), tone, { line: edge(tone), colour }),
);

/** Tan over the eyes and at the cheeks of a dark head. */
const points = (): readonly Shape[] => paired(
  fill(ellipse([84, -192], 30, 19, -20), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
  fill(closed(flames('206,-20 150,-20 96,0 70,60 80,150 110,176 150,120 184,60 190,20', 0.05)), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
);

/** A dark cap that comes down in a peak between the eyes; light brows and cheeks. */
const cap = ({ tone, colour }: Coat): readonly Shape[] => [
  fill(symmetric([...knots('0,-356 92,-342 168,-296 214,-214 222,-150'), ...flames('222,-150 196,-130 200,-80 172,-120 170,-166 140,-192 100,-196 66,-186 44,-160 40,-110', 0.08).slice(1), [20, -60], [0, -40]]), tone, { line: edge(tone), colour }),
  ...paired(cut(open('20,-310 26,-266 18,-220'), 'internal', 2.4), cut(open('76,-304 84,-262 76,-236'), 'internal', 2.2), cut(open('130,-280 142,-246 138,-222'), 'internal', 2.2)),
];

const SPOTS = [
  [60, -296, 26], [150, -250, 22], [24, -216, 16], [184, -150, 18], [190, -20, 20], [40, -130, 12], [150, 40, 16],
  [108, -318, 14], [170, 110, 14], [40, 290, 22], [130, 340, 26], [60, 400, 22], [190, 280, 20],
] as const;
const spots = (): readonly Shape[] => [
  ...SPOTS.map(([x, y, r], i) => solid(ellipse([x, y], r, r * 0.8, i * 40))),
  ...SPOTS.map(([x, y, r], i) => solid(ellipse([-x * 0.92, y + (i % 3) * 16 - 14], r * 0.9, r, i * 25))),
];

/** Fur that stands out beside the cheeks; it makes a face broad. */
const CHEEK = '216,-230 276,-150 250,-146 316,-30 274,-36 306,70 252,50 256,140 196,116 164,176 120,180';
const cheeks = ({ tone, colour }: Coat): readonly Shape[] => [
  body(symmetric([[0, -280], ...flames(CHEEK, 0.1), [0, 200]]), tone, { colour, relief: 0.5 }),
  ...paired(...['280,-60 250,-34 228,-30', '272,40 240,46 214,36', '226,110 202,104 184,86'].map((line) => brush(open(line), 'internal', 2.2))),
];

/** Smooth shoulders under the collar, tufted only where they end. */
const smoothChest = ({ tone, colour }: Coat): readonly Shape[] => [
  body(symmetric([[0, 40], [150, 40], ...knots('188,130 206,220 244,310 288,400!'), ...flames('288,400 216,384 206,456 140,420 104,496 50,440 0,486', 0.1).slice(1)]), tone, { colour, relief: 0.7 }),
  ...paired(...['206,300 196,340 206,376', '70,330 64,380 76,420', '130,340 128,376 140,402'].map((line) => (tone === 'dark' ? cut(open(line), 'internal', 2.4) : brush(open(line), 'internal', 2.4)))),
];
const collar = (): readonly Shape[] => placed(neck().slice(-4), { y: 22 });

interface Breed {
  readonly name: string;
  readonly words: readonly string[];
  readonly build: Build;
  readonly ear: Ear;
  readonly head: Coat;
  readonly ears: Coat;
  /** What marks the face; the folds of an unmarked one when absent. */
  readonly marking?: readonly Shape[];
  readonly muzzle: Coat;
  readonly iris?: ColourName;
  readonly pants?: boolean;
  readonly isFurry?: boolean;
}

const WHITE: Coat = { tone: 'skin', colour: 'white' };
const BONE: Coat = { tone: 'skin', colour: 'bone' };
const BLACK: Coat = { tone: 'dark', colour: 'black' };
const GOLD: Coat = { tone: 'skin', colour: 'gold' };
const GREY: Coat = { tone: 'dark', colour: 'grey' };
const TAN: Coat = { tone: 'skin', colour: 'tan' };
const RED: Coat = { tone: 'mid', colour: 'orange' };
const BROWN: Coat = { tone: 'dark', colour: 'brown' };

/** Where the chest ends. */
const HEM = 496;

/** Long ears and short alike fill the sheet: from the highest of ear and crown to the hem of the chest. */
function standing({ form }: Ear): { readonly scale: number; readonly y: number } {
  const top = Math.min(-364, ...knots(form).map(([, y]) => y));
  const scale = 960 / (HEM - top);
  return { scale, y: -480 - top * scale };
}

const breed = ({ name, words, build, ear, head, ears, marking, muzzle, iris = 'brown', pants = false, isFurry = false }: Breed): Motif => {
  const { scale, y } = standing(ear);
  const at = (x: number, up: number): readonly [number, number] => [x * scale, y + up * scale];
  return {
    name,
    pose: 'symmetric',
    words,
    anchors: { crown: at(0, -350), eye: at(104, -116), mouth: at(0, 150), base: at(0, 480) },
    draw: () => placed([
      ...(isFurry ? neck(head.colour, head.tone).slice(0, -4) : smoothChest(head)), ...collar(),
      ...dogEars(ear, ears), ...(isFurry ? cheeks(head) : []),
      body(symmetric(build.outline), head.tone, { colour: head.colour, relief: 0.7 }), ...(marking ?? folds(head.tone)),
      ...dogEyes(iris, build, head.tone === 'dark' || ears.tone === 'dark'), ...dogMuzzle(muzzle, build, pants),
    ], { y, scale }),
  };
};

/** Heads of the breeds that are asked for most. */
export const dogBreeds: readonly Motif[] = [
  breed({ name: 'husky', words: ['husky', 'siberian husky', 'malamute', 'alaskan malamute', 'sled dog'],
    build: WEDGE, ear: PRICKED, head: WHITE, ears: GREY, marking: cap(GREY), muzzle: WHITE, iris: 'blue', isFurry: true }),
  breed({ name: 'border-collie', words: ['border collie', 'collie'],
    build: LEAN, ear: TIPPED, head: WHITE, ears: BLACK, marking: blaze(BLACK), muzzle: WHITE, isFurry: true }),
  breed({ name: 'golden-retriever', words: ['golden retriever', 'goldie'],
    build: BROAD, ear: FRINGED, head: GOLD, ears: { tone: 'mid', colour: 'gold' }, muzzle: BONE, pants: true, isFurry: true }),
  breed({ name: 'labrador', words: ['labrador', 'labrador retriever', 'black lab', 'yellow lab', 'chocolate lab'],
    build: BROAD, ear: HANGING, head: TAN, ears: { tone: 'mid', colour: 'tan' }, muzzle: BONE }),
  breed({ name: 'rottweiler', words: ['rottweiler', 'rottie'], build: BROAD, ear: SMALL, head: BLACK, ears: BLACK, marking: points(), muzzle: TAN }),
  breed({ name: 'doberman', words: ['doberman', 'dobermann', 'doberman pinscher', 'pinscher'],
    build: LEAN, ear: CROPPED, head: BLACK, ears: BLACK, marking: points(), muzzle: TAN }),
  breed({ name: 'pitbull', words: ['pitbull', 'pit bull', 'staffy', 'staffordshire terrier', 'staffordshire bull terrier', 'amstaff', 'bully dog'],
    build: BROAD, ear: FOLDED, head: TAN, ears: { tone: 'mid', colour: 'brown' }, muzzle: WHITE, pants: true }),
  breed({ name: 'corgi', words: ['corgi', 'welsh corgi'],
    build: WEDGE, ear: TALL, head: WHITE, ears: RED, marking: blaze(RED), muzzle: WHITE, pants: true, isFurry: true }),
  breed({ name: 'shiba-inu', words: ['shiba inu', 'shiba', 'akita', 'akita inu'],
    build: WEDGE, ear: PRICKED, head: WHITE, ears: RED, marking: cap(RED), muzzle: WHITE, isFurry: true }),
  breed({ name: 'chihuahua', words: ['chihuahua', 'chihuahua dog'], build: APPLE, ear: SPREAD, head: TAN, ears: TAN, muzzle: BONE }),
  breed({ name: 'beagle', words: ['beagle'], build: BROAD, ear: LONG, head: WHITE, ears: BROWN, marking: blaze(BROWN), muzzle: WHITE }),
  breed({ name: 'dalmatian', words: ['dalmatian', 'dalmatian dog'], build: BROAD, ear: SMALL, head: WHITE, ears: BLACK, marking: spots(), muzzle: WHITE }),
];
