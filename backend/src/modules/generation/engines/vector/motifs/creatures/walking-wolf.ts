import { body, brush, circle, closed, cut, fill, flames, glint, knots, open, placed, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const grey = { colour: 'grey' } as const;

const FAR_LEGS = [
  '160,60! 236,120 270,180 296,236 318,300 330,344! 330,372 346,386 424,380 434,362 420,342 386,328! 366,270 346,210 330,150 300,60!',
  '-230,40! -160,120 -146,170 -184,232! -170,280 -140,330 -128,352! -132,378 -118,392 -42,392 -30,374 -44,354 -80,340! -108,290 -122,240 -84,180 -60,120 -70,50!',
];
const TAIL = '-296,-70 -372,-60 -356,-20 -416,30 -390,46 -440,120 -412,124 -436,206 -404,196 -408,270 -366,218 -346,236 -346,150 -322,152 -330,60 -306,50';
const BODY: readonly Knot[] = [
  ...knots('-300,-90! -340,-40 -352,20 -344,80 -334,140 -342,190 -366,232! -360,290 -342,338 -336,366! -332,388 -318,398 -236,398 -222,380 -238,358 -276,344! -292,300 -290,254 -250,202 -196,156 -164,100 -150,40!'),
  ...flames('-150,40 -104,84 -84,62 -26,110 -4,86 56,134 92,112', -0.1).slice(1),
  ...knots('92,112! 124,146 142,200 148,260 142,320 136,358! 134,386 150,398 234,398 248,380 236,358 204,342! 206,290 216,230 238,166 264,100!'),
  ...flames('264,100 306,62 282,32 324,-14 300,-40 322,-90', -0.1),
  ...flames('260,-206 170,-228 192,-194 104,-196 126,-164 40,-152 60,-126', -0.12),
  ...knots('-20,-112 -110,-100 -200,-104 -264,-106'),
];
const BACK = '-350,30 -344,-30 -300,-92 -200,-104 -110,-100 -20,-112 70,-134 140,-178 200,-204';
const EDGE = '220,-60 140,-24 60,-16 -30,-20 -120,-20 -210,-10 -280,20 -316,70';

const lines = (all: readonly string[], swell = 2.4): readonly Shape[] => all.map((line) => brush(open(line), 'internal', swell));
const cuts = (all: readonly string[], swell = 2.4): readonly Shape[] => all.map((line) => cut(open(line), 'internal', swell));

/** The toes of a paw whose sole ends at x. */
export const wolfToes = (x: number, y: number): readonly Shape[] => [-44, -22].map((back) => brush(open([[x + back, y - 28], [x + back + 6, y - 14], [x + back + 2, y]]), 'internal', 1.7));

/** Body and legs of a wolf that walks to the right. */
export const wolfTrunk = (rng: Rng): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...grey, relief: 0.5 })),
  ...cuts(['262,130 304,206 338,290', '-110,120 -144,196 -140,240 -110,300']),
  body(closed(flames(TAIL, -0.1)), 'dark', { ...grey, relief: 0.6 }),
  ...cuts(['-344,-20 -382,60 -400,140', '-336,50 -372,130 -380,210', '-356,10 -392,90 -416,150']),
  body(closed(BODY), 'skin', { colour: 'bone', relief: 0.9 }),
  saddle(BACK, EDGE, { count: 11, depth: 50, rng }),
  shadow(closed('92,110! 56,130 -4,84 -26,106 -84,60 -104,80 -150,40! -90,44 -10,64 60,88')),
  shadow(closed('148,260! 142,320 136,352! 158,330 166,280 160,220')), shadow(closed('-360,240! -358,290 -340,340! -322,330 -334,290 -344,240')),
  ...cuts(['-270,-86 -200,-84 -130,-78', '-90,-78 -20,-84 50,-104', '96,-126 140,-150 180,-160', '-316,-50 -326,0 -322,40', '-230,-50 -212,-30 -210,-8', '-60,-50 -44,-28 -46,-4', '110,-84 140,-66 152,-40'], 2.6),
  ...lines(['-316,100 -300,150 -320,196', '-196,100 -226,146 -272,186', '-180,20 -216,60 -226,100', '124,50 112,90 126,120', '232,60 206,120 200,180', '178,200 182,250 178,300', '-310,260 -312,300 -300,336', '-30,66 6,84 40,90', '260,10 246,54 250,90', '290,-60 274,-24 280,10', '60,20 84,40 110,46', '-80,20 -60,40 -30,46'], 2.6),
  ...wolfToes(-230, 398), ...wolfToes(242, 398), ...wolfToes(428, 382), ...wolfToes(-36, 392),
];

/** A wolf's head in profile on a neck that ends about 200, -100. */
export const wolfHead = (): readonly Shape[] => [
  body(closed('276,-236! 280,-296 302,-340! 326,-300 334,-250!'), 'dark', grey),
  body(closed([...knots('196,-170! 226,-226 276,-250 322,-246 352,-220 392,-204 440,-196 480,-190 500,-174 498,-152 486,-142! 478,-124 450,-112 414,-106 384,-90!'), ...flames('384,-90 352,-34 336,-66 296,-2 282,-50 230,10 230,-54 176,-22 190,-88 146,-96 184,-134', 0.1).slice(1)]), 'skin', { colour: 'bone', relief: 0.9 }),
  // The dark cap runs from the nape over the brow to the bridge, and ends ragged on the cheek.
  fill(closed([...knots('196,-168! 228,-226 276,-248 322,-244 352,-219 392,-203 478,-189! 430,-180 396,-180 370,-188'), ...flames('370,-188 336,-196 318,-174 304,-196 282,-150 272,-180 240,-120 236,-168 204,-118 206,-150', 0.1)]), 'dark', { line: 'none', ...grey, relief: 0.4 }),
  body(closed('208,-212! 212,-280 236,-350! 268,-318 290,-268 288,-228!'), 'skin', { ...grey, relief: 0.5 }),
  fill(closed('228,-228! 226,-280 240,-318! 260,-288 272,-246!'), 'black', { line: 'none', relief: 0 }),
  solid(closed('468,-192! 500,-178 502,-152 484,-140! 468,-148 476,-164 464,-174')), cut(open('476,-184 488,-178 492,-168'), 'detail', 1.6),
  ...lines(['486,-138 452,-132 414,-128 392,-140'], 2.6),
  solid(closed('402,-170! 378,-192 346,-196 312,-188! 336,-166 372,-160')),
  fill(closed('388,-172! 370,-186 346,-186! 366,-168'), 'skin', { line: 'none', colour: 'gold', relief: 0 }), solid(circle([369, -177], 6.5)), glint(circle([366, -181], 2.5)),
  ...lines(['424,-164 440,-150 462,-152', '350,-128 324,-92 318,-62', '300,-140 268,-98 262,-58', '246,-116 226,-84 226,-60'], 2.4),
  ...lines(['420,-148 426,-142 434,-144'], 1.6),
];

/** A wolf walking to the right, alert, its dark saddle over a light flank. */
export const walkingWolf: Motif = {
  name: 'walking-wolf',
  pose: 'wide',
  words: ['walking wolf', 'wolf walking', 'wolf body', 'whole wolf', 'standing wolf', 'wolf full body'],
  anchors: { crown: [236, -290], mouth: [460, -158], eye: [347, -210], base: [0, 372], heart: [20, -20], back: [-120, -126], tail: [-480, 190] },
  draw: (rng) => placed([...wolfTrunk(rng), ...placed(wolfHead(), { x: -26, y: 12, scale: 1.12 })], { x: -40, y: -24 }),
};
