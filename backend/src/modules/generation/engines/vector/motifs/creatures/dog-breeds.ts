import { body, brush, closed, cut, ellipse, fill, flames, lock, open, paired, placed, solid, symmetric } from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';
import { HEAD, muzzle, neck, openEyes, tongue } from './dog.js';

interface Coat {
  readonly tone: Tone;
  readonly colour: ColourName;
}

/** The right ear: its form, the inside where that shows, and lines of fur. */
interface Ear {
  readonly form: string;
  readonly inside?: string;
  readonly fur: readonly string[];
}

const PRICKED: Ear = {
  form: '56,-404! 90,-500 150,-590! 226,-510 262,-400 226,-240!',
  inside: '106,-400! 128,-480 156,-536! 208,-470 224,-390 208,-310!',
  fur: ['120,-390 138,-450 152,-500', '160,-360 172,-430 172,-480'],
};
const HUGE: Ear = {
  form: '40,-404! 110,-520 240,-596! 350,-500 356,-330 226,-170!',
  inside: '106,-400! 160,-490 242,-546! 310,-470 312,-330 236,-240!',
  fur: ['140,-370 180,-430 226,-480', '190,-310 230,-370 266,-420'],
};
const TIPPED: Ear = {
  form: '64,-404! 110,-500 190,-546 250,-520! 320,-470 360,-370 350,-320! 296,-346 262,-390! 262,-330 226,-240!',
  fur: ['120,-420 160,-480 206,-506', '250,-500 300,-440 330,-370', '170,-360 200,-420 226,-450'],
};
const FOLDED: Ear = {
  form: '96,-420! 170,-500 270,-510 350,-450! 350,-380 300,-330! 262,-350 226,-250!',
  fur: ['160,-440 220,-476 290,-464', '250,-440 300,-420 320,-380'],
};
const SMALL: Ear = {
  form: '90,-424! 200,-450 300,-390 340,-260 300,-130 262,-120! 236,-220 206,-300 150,-370!',
  fur: ['200,-400 270,-340 296,-240', '236,-300 270,-230 272,-170'],
};
const LONG: Ear = {
  form: '96,-410! 190,-440 280,-400 340,-300 376,-170 380,-40 340,60 284,90! 250,10 222,-90 190,-190 150,-270!',
  fur: ['230,-370 300,-270 336,-140', '262,-250 306,-140 318,-20', '240,-160 276,-60 296,30'],
};
const FRINGED: Ear = {
  form: '96,-410! 190,-440 280,-400 340,-300 376,-170 392,-40! 356,-10 372,80! 326,50 316,140! 276,70 256,10 222,-90 190,-190 150,-270!', fur: ['230,-370 300,-270 336,-140', '262,-250 306,-140 318,0', '240,-160 276,-60 300,60', '300,-300 340,-200 356,-90'],
};

function ears({ form, inside, fur }: Ear, { tone, colour }: Coat): readonly Shape[] {
  const strand = (line: string): Shape => (tone === 'dark' ? cut(open(line), 'internal', 2.4) : brush(open(line), 'internal', 2.4));
  return paired(
    body(closed(form), tone, { colour, relief: 0.7 }),
    ...(inside === undefined ? fur.map(strand) : [
      fill(closed(inside), 'skin', { line: 'internal', colour: 'pink', relief: 0.3 }), ...fur.map((line) => fill(lock(line, 17), 'skin', { line: 'internal', colour: 'white', relief: 0 })),
    ]),
  );
}

/** What the face is marked with, over the colour of the head. */
type Marking = (coat: Coat) => readonly Shape[];

const FURROWS = ['18,-400 24,-330 16,-270', '140,-10 132,40 144,90', '64,-390 76,-340 66,-300'] as const;
const furrows = (tone: Tone): readonly Shape[] => paired(...FURROWS.map((line) => (tone === 'dark' ? cut(open(line), 'internal', 2.2) : brush(open(line), 'internal', 2.2))));

/** Dark sides, a light stripe between them from the crown to the nose. */
const blaze: Marking = ({ tone, colour }) => paired(
  fill(closed([[40, -438, true], [140, -406], [196, -330], [214, -220], [206, -120], [184, -30, true], ...flames('170,-40 136,-10 140,-60 96,-50 70,-110 46,-160 34,-260 24,-360 40,-438', 0.06)]), tone, { line: 'none', colour }),
);

/** Tan over the eyes and at the cheeks of a dark head. */
const points: Marking = () => paired(
  fill(ellipse([96, -262], 30, 22, -18), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
  fill(closed(flames('206,-110 150,-60 120,0 100,60 120,120 150,110 176,50 190,-40', 0.05)), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
);

/** A dark cap that comes down in a peak between the eyes; light brows and cheeks. */
const cap: Marking = ({ tone, colour }) => [
  fill(symmetric([[0, -440], [80, -436], [150, -400], [200, -320], [214, -220], ...flames('214,-220 190,-200 196,-150 168,-190 150,-250 110,-280 70,-262 50,-220 40,-160', 0.08).slice(1), [18, -100], [0, -70]]), tone, { line: 'none', colour }),
  ...paired(cut(open('20,-400 26,-340 18,-280'), 'internal', 2.4), cut(open('80,-396 88,-350 80,-320'), 'internal', 2.2)),
];

const SPOTS = [
  [60, -380, 26], [150, -330, 22], [30, -300, 16], [176, -250, 18], [186, -120, 20], [160, -50, 16],
  [112, -392, 14], [170, 30, 14], [40, 230, 20], [130, 320, 26], [60, 380, 22], [190, 260, 20],
] as const;
const spots: Marking = () => [
  ...SPOTS.map(([x, y, r], i) => solid(ellipse([x, y], r, r * 0.8, i * 40))),
  ...SPOTS.map(([x, y, r], i) => solid(ellipse([-x * 0.92, y + (i % 3) * 16 - 14], r * 0.9, r, i * 25))),
];
const plain: Marking = () => [];

/** Fur that stands out beside the cheeks; it makes a face broad. */
const CHEEK = '206,-250 262,-170 240,-166 300,-60 262,-64 296,40 246,24 254,110 196,86 170,150 120,160';
const cheeks = ({ tone, colour }: Coat): readonly Shape[] => [
  body(symmetric([[0, -300], ...flames(CHEEK, 0.1), [0, 190]]), tone, { colour, relief: 0.5 }), ...paired(...['270,-90 240,-60 220,-56', '266,10 236,20 212,8', '222,80 198,74 184,56'].map((line) => brush(open(line), 'internal', 2.2))),
];

/** A wide grin, the tongue between the jaws. */
const grin = (): readonly Shape[] => [
  body(closed('-150,96! -90,140 0,150 90,140 150,96! 140,180 80,240 0,252 -80,240 -140,180'), 'black', { relief: 0 }), ...placed(tongue(), { y: 6 }),
];

interface Breed {
  readonly name: string;
  readonly words: readonly string[];
  readonly ear: Ear;
  readonly head: Coat;
  readonly ears: Coat;
  readonly marking: Marking;
  readonly mark: Coat;
  readonly muzzle: ColourName;
  readonly chest: Coat;
  readonly isGrinning?: true;
  readonly isFurry?: true;
}

const WHITE: Coat = { tone: 'skin', colour: 'white' };
const BLACK: Coat = { tone: 'dark', colour: 'black' };
const GOLD: Coat = { tone: 'skin', colour: 'gold' };
const GREY: Coat = { tone: 'dark', colour: 'grey' };
const TAN: Coat = { tone: 'skin', colour: 'tan' };
const RED: Coat = { tone: 'mid', colour: 'orange' };
const BROWN: Coat = { tone: 'dark', colour: 'brown' };

const breed = ({ name, words, ear, head, ears: earCoat, marking, mark, muzzle: lips, chest, isGrinning, isFurry }: Breed): Motif => ({
  name,
  pose: 'symmetric',
  words,
  anchors: { crown: [0, -330], eye: [100, -110], mouth: [0, 180], base: [0, 480] },
  draw: () => {
    const face = [
      ...ears(ear, earCoat), ...(isFurry ? cheeks(head) : []), body(symmetric(HEAD), head.tone, { colour: head.colour, relief: 0.7 }), ...marking(mark),
      ...(marking === plain || marking === points ? furrows(head.tone) : []),
      ...openEyes(), ...(isGrinning ? grin() : tongue()), ...muzzle(lips),
    ];
    return placed([...neck(chest.colour, chest.tone), ...face], { y: 52, scale: 0.91 });
  },
});

/** Heads of the breeds that are asked for most. */
export const dogBreeds: readonly Motif[] = [
  breed({ name: 'husky', words: ['husky', 'siberian husky', 'malamute', 'alaskan malamute', 'sled dog'],
    ear: PRICKED, head: WHITE, ears: GREY, marking: cap, mark: GREY, muzzle: 'white', chest: WHITE, isFurry: true }),
  breed({ name: 'border-collie', words: ['border collie', 'collie'],
    ear: TIPPED, head: WHITE, ears: BLACK, marking: blaze, mark: BLACK, muzzle: 'white', chest: WHITE, isFurry: true }),
  breed({ name: 'golden-retriever', words: ['golden retriever', 'goldie'],
    ear: FRINGED, head: GOLD, ears: { tone: 'mid', colour: 'gold' }, marking: plain, mark: GOLD, muzzle: 'bone', chest: GOLD, isGrinning: true }),
  breed({ name: 'labrador', words: ['labrador', 'labrador retriever', 'black lab', 'yellow lab', 'chocolate lab'],
    ear: LONG, head: TAN, ears: { tone: 'mid', colour: 'tan' }, marking: plain, mark: TAN, muzzle: 'bone', chest: TAN }),
  breed({ name: 'rottweiler', words: ['rottweiler', 'rottie'], ear: SMALL, head: BLACK, ears: BLACK, marking: points, mark: BLACK, muzzle: 'tan', chest: BLACK }),
  breed({ name: 'doberman', words: ['doberman', 'dobermann', 'doberman pinscher', 'pinscher'],
    ear: PRICKED, head: BLACK, ears: BLACK, marking: points, mark: BLACK, muzzle: 'tan', chest: BLACK }),
  breed({ name: 'pitbull', words: ['pitbull', 'pit bull', 'staffy', 'staffordshire terrier', 'staffordshire bull terrier', 'amstaff', 'bully dog'],
    ear: FOLDED, head: TAN, ears: { tone: 'mid', colour: 'brown' }, marking: plain, mark: TAN, muzzle: 'white', chest: TAN, isGrinning: true }),
  breed({ name: 'corgi', words: ['corgi', 'welsh corgi'],
    ear: HUGE, head: WHITE, ears: RED, marking: blaze, mark: RED, muzzle: 'white', chest: WHITE, isGrinning: true, isFurry: true }),
  breed({ name: 'shiba-inu', words: ['shiba inu', 'shiba', 'akita', 'akita inu'],
    ear: PRICKED, head: WHITE, ears: RED, marking: cap, mark: RED, muzzle: 'white', chest: WHITE, isGrinning: true, isFurry: true }),
  breed({ name: 'chihuahua', words: ['chihuahua', 'chihuahua dog'], ear: HUGE, head: TAN, ears: TAN, marking: plain, mark: TAN, muzzle: 'bone', chest: TAN }),
  breed({ name: 'beagle', words: ['beagle'], ear: LONG, head: WHITE, ears: BROWN, marking: blaze, mark: BROWN, muzzle: 'white', chest: WHITE }),
  breed({ name: 'dalmatian', words: ['dalmatian', 'dalmatian dog'], ear: SMALL, head: WHITE, ears: BLACK, marking: spots, mark: BLACK, muzzle: 'white', chest: WHITE }),
];
