import { body, brush, closed, fill, glint, circle, knots, leaf, lock, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const green = { colour: 'leaf' } as const;

const UPPER = '120,-270! 150,-330 210,-366 250,-384 290,-360 360,-346 430,-324 484,-290 498,-250 484,-226! 440,-236 400,-216 350,-222 306,-194 260,-196 226,-160! 190,-150 140,-180';
const LOWER = '140,-170 220,-166 264,-140 310,-130 360,-112 410,-116 450,-130! 468,-108 452,-80 400,-62 330,-62 260,-76 190,-90 130,-120';
const BACK = '150,-300! 90,-280 40,-230 0,-180 -70,-150 -170,-140 -250,-120 -340,-70 -420,10 -470,110 -500,220!';
const BELLY = '-500,220 -430,150 -350,120 -260,120 -160,150 -40,190 60,184 140,130 180,60 186,-10 196,-60 226,-96!';
const LEG = '-250,-20 -170,-84 -70,-70 10,-10 60,80 80,160 60,220 10,270 -24,310 -20,350 20,386 60,410 110,432 124,462! -100,466! -112,430 -116,380 -130,340 -124,300 -96,262 -90,210 -150,170 -220,110 -264,44';
const FAR_LEG = '40,100! 130,150 176,220 166,280 140,320 146,352 190,386 244,420 254,452! 90,456! 84,410 82,360 78,320 90,270 60,220 0,170!';

const claws = (x: number, y: number): readonly Shape[] => [-84, -16, 54].flatMap((aside) => placed(
  [body(closed('-20,-8! 10,-30 44,-16 62,16! 10,10'), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 })],
  { x: x + aside, y },
));

const arm = (): readonly Shape[] => [
  ...['260,104 296,110 300,140', '252,118 280,134 276,164'].map((spine) => body(lock(spine, 15), 'skin', { colour: 'bone', line: 'internal' })),
  body(closed('140,4 112,56 130,110 170,134 230,134 272,122! 266,92 220,92 184,84 192,44 176,6'), 'skin', { ...green, relief: 0.7 }),
];

const farArm = (): readonly Shape[] => placed(arm(), { x: 36, y: -20 }).map((shape) => (shape.line === 'outline' ? { ...shape, tone: 'dark' } : shape));

/** Stripes down from the ridge of the back, longest over the hip. */
const STRIPES = ['60,-250 50,-210 60,-176', '10,-194 0,-140 20,-90', '-50,-158 -60,-100 -40,-40', '-120,-146 -136,-90 -120,-30', '-190,-134 -214,-84 -206,-30', '-260,-112 -284,-64 -280,-16', '-330,-76 -350,-30 -344,10', '-396,-20 -412,20 -400,56', '-446,60 -456,90 -446,116'];

const trunk = (): readonly Shape[] => [
  body(closed(FAR_LEG), 'dark', { ...green, relief: 0.6 }), ...claws(190, 448),
  ...farArm(),
  body(closed([...knots(BACK), ...knots(BELLY).slice(1)]), 'skin', { ...green, relief: 0.9 }),
  fill(closed('-430,150! -350,120 -260,120 -160,150 -40,190 60,184 140,130 180,60 186,-10 196,-60 226,-96! 160,-80 140,-20 120,60 60,120 -30,136 -160,110 -280,90'), 'skin', { colour: 'tan', line: 'internal', relief: 0.6 }),
  ...['180,-60 156,-50', '182,-20 148,-16', '180,30 138,24', '164,80 122,60', '130,136 96,96', '80,172 56,128'].map((line) => brush(open(line), 'internal', 1.6)),
  ...STRIPES.map((spine) => solid(lock(spine, 17, 0.3))),
  body(closed(LEG), 'skin', { ...green, relief: 1 }), ...claws(40, 460),
  shadow(closed('-250,40! -200,110 -120,160 -80,206 -92,262 -120,300! -124,262 -100,212 -160,170 -226,110')),
  ...['-130,-40 -40,-20 20,60', '30,160 40,200 20,230', '-80,330 -50,350 -20,390', '-20,120 10,150 16,180', '-170,20 -150,60 -120,90', '-40,20 -10,60 10,90'].map((line) => brush(open(line), 'internal', 2.2)),
  ...arm(),
];

const tooth = ([x = 0, y = 0, long = 0]: readonly number[]): Shape => body(
  leaf([x, y], [x + long * 0.16, y + long], { half: 12, belly: 0.2, foot: 12 }), 'skin', { colour: 'white', line: 'internal', relief: 0.3 },
);

const head = (): readonly Shape[] => [
  solid(closed('200,-150! 260,-200 350,-220 484,-230! 470,-170 446,-126! 360,-108 264,-136')),
  fill(closed('250,-148! 310,-176 380,-164 420,-132! 366,-116 300,-126'), 'skin', { colour: 'red', line: 'internal', relief: 0.6 }),
  ...[[300, -126, -34], [346, -112, -40], [394, -110, -34], [434, -120, -40]].map(tooth),
  body(closed(LOWER), 'skin', { ...green, relief: 0.8 }), brush(open('220,-110 300,-90 390,-86'), 'internal', 2),
  ...[[262, -194, 36], [306, -194, 44], [352, -220, 40], [400, -216, 52], [444, -234, 40], [474, -230, 34]].map(tooth),
  body(closed(UPPER), 'skin', { ...green, relief: 0.9 }),
  fill(closed('216,-300! 240,-322 276,-318 296,-298! 270,-284 236,-284'), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }), solid(leaf([258, -322], [254, -284], { half: 9 })), glint(circle([250, -310], 4)),
  solid(closed('200,-312! 240,-346 284,-340 316,-306! 276,-322 238,-324')), solid(closed('448,-284! 466,-290 476,-274! 460,-268')),
  ...['210,-268 250,-262 290,-272', '330,-330 340,-304 330,-280', '380,-320 396,-296 390,-270', '180,-320 166,-280 176,-250', '320,-250 350,-246 380,-254', '150,-250 170,-216 200,-200', '420,-290 430,-270 424,-252', '300,-226 260,-220 240,-200'].map((line) => brush(open(line), 'internal', 2)),
];

/** A tyrannosaur striding to the right, roaring. */
export const dinosaur: Motif = {
  name: 'dinosaur',
  pose: 'figure',
  words: ['dinosaur', 'dinosaurs', 't rex', 't-rex', 'trex', 'tyrannosaurus', 'tyrannosaurus rex', 'velociraptor', 'raptor', 'dino', 'godzilla'],
  anchors: { crown: [230, -380], mouth: [440, -170], eye: [256, -304], base: [40, 470], heart: [40, 20], back: [-120, -144] },
  draw: () => [...trunk(), ...head()],
};
