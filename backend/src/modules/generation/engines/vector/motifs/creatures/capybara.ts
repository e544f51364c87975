import { body, brush, circle, closed, cut, flames, glint, knots, leaf, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;
const FAR_LEGS = [
  '90,140! 100,220 130,270 140,300! 134,326 150,340 250,340 262,322 236,302! 220,260 226,200 240,120!',
  '-210,150! -170,220 -176,270 -170,306! -176,328 -160,340 -64,340 -54,322 -80,304! -96,270 -80,220 -60,150!',
];
const RUMP = '-330,200 -360,176 -400,190 -396,140 -440,130 -424,80 -464,50 -436,0 -460,-50 -420,-80 -420,-130';
const BODY = [
  ...flames(RUMP, 0.1),
  ...knots('-350,-210 -220,-264 -80,-276 60,-266 160,-290! 220,-250 260,-100 250,20 230,90 210,150! 214,220 206,270 216,306! 244,322 238,350 220,358 100,358 84,340 92,316! 96,260 86,200!'),
  ...flames('86,200 40,230 20,210 -40,240 -60,216 -130,236 -160,204', 0.08).slice(1),
  ...knots('-220,250 -230,290 -214,312! -190,326 -196,352 -220,358 -350,358 -366,340 -356,318! -360,270!'),
];

const toes = (x: number): readonly Shape[] => [0, 30, 60].map((step) => brush(open([[x + step, 324], [x + step + 8, 338], [x + step + 6, 356]]), 'internal', 2.2));

const trunk = (rng: Rng): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.5 })),
  body(closed(BODY), 'skin', { ...coat, relief: 0.9 }),
  saddle('-446,0 -450,-60 -418,-130 -350,-208 -220,-262 -80,-274 60,-264 150,-284', '200,-160 120,-170 30,-160 -70,-160 -170,-150 -260,-120 -320,-60 -360,20', { count: 12, depth: 48, rng }),
  saddle('210,150 90,206 0,226 -100,230 -200,210', '-200,110 -120,150 -20,160 80,140 190,80', { count: 10, depth: -34 }),
  ...['-260,40 -200,80 -180,150', '-340,80 -310,130 -310,190', '-210,220 -240,250 -280,270', '130,60 110,120 130,180', '190,170 190,220 180,280', '-100,-40 -80,0 -86,40', '0,-60 20,-20 14,20', '-180,-20 -160,20 -170,60', '90,-60 110,-20 100,20', '-40,50 -20,80 -30,120', '50,60 66,90 56,120'].map((line) => brush(open(line), 'internal', 2.6)),
  ...toes(-336), ...toes(116),
];

/** The orange that it carries on its head. */
const orange = (): readonly Shape[] => [
  body(circle([290, -424], 72), 'skin', { colour: 'orange', relief: 1 }), brush(open('242,-394 262,-370 294,-362'), 'internal', 2.2),
  ...['266,-444 272,-440', '312,-412 318,-408', '290,-394 296,-390', '326,-444 332,-440'].map((line) => brush(open(line), 'internal', 2)),
  body(leaf([288, -488], [374, -532], { half: 28, belly: 0.5 }), 'dark', { colour: 'leaf' }), cut(open('306,-496 332,-510 354,-520'), 'internal', 1.8),
  body(closed('280,-512! 296,-514 296,-482! 278,-482!'), 'dark', { colour: 'brown', line: 'internal' }),
];

/** A long, blunt head held level, eyes and ears high on it. */
const head = (): readonly Shape[] => [
  body(closed([...knots('150,-280! 200,-322 270,-344 340,-334 400,-300 456,-276 492,-240! 500,-180 500,-110 484,-64! 462,-24 400,0 340,6'), ...flames('340,6 320,50 290,14 270,70 240,20 200,56 190,0', 0.1).slice(1)]), 'skin', { ...coat, relief: 0.9 }),
  saddle('190,-40 160,-110 150,-200 160,-276 200,-320', '230,-300 190,-220 186,-140 200,-60', { count: 6, depth: 22 }),
  body(closed('196,-306! 176,-350 190,-388 226,-396 254,-366 250,-312!'), 'skin', coat), shadow(closed('208,-318! 200,-350 216,-368 236,-352 236,-322!')), ...orange(),
  solid(closed('310,-252! 330,-278 364,-274 378,-250! 352,-236 326,-238')), glint(circle([340, -260], 7)), brush(open('298,-262 328,-296 378,-282'), 'internal', 2.6), brush(open('306,-226 342,-212 378,-226'), 'internal', 2.2),
  solid(closed('440,-270! 480,-258 500,-226 500,-180! 478,-176 470,-196 452,-216 440,-240')), cut(open('458,-236 478,-224 486,-204'), 'internal', 2), brush(open('498,-130 480,-110 478,-70'), 'internal', 2.4), brush(open('484,-66 430,-50 384,-60 352,-92'), 'outline', 1.5), brush(open('352,-90 342,-84 338,-70'), 'internal', 2),
  ...['430,-180 410,-150 414,-116', '390,-190 370,-150 378,-110', '340,-180 320,-140 324,-90', '280,-200 264,-150 270,-100', '290,-60 280,-20 290,10', '450,-150 440,-130 442,-106'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** A capybara standing in profile to the right, at peace, an orange on its head. */
export const capybara: Motif = {
  name: 'capybara',
  pose: 'wide',
  words: ['capybara', 'capybaras'],
  anchors: { crown: [240, -280], mouth: [440, -10], eye: [346, -190], base: [-40, 410], back: [-100, -210] },
  draw: (rng) => placed([...trunk(rng), ...head()], { y: 78, x: -14, scale: 0.96 }),
};
