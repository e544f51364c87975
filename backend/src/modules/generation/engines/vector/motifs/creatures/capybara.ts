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
  body(closed([...knots('150,-280! 200,-322 270,-344 340,-334 400,-306 462,-292 496,-262! 514,-200 514,-120 492,-60! 462,-24 400,0 340,6'), ...flames('340,6 320,50 290,14 270,70 240,20 200,56 190,0', 0.1).slice(1)]), 'skin', { ...coat, relief: 0.9 }),
  saddle('190,-40 160,-110 150,-200 160,-276 200,-320', '230,-300 190,-220 186,-140 200,-60', { count: 6, depth: 22 }),
  body(closed('196,-306! 176,-350 190,-388 226,-396 254,-366 250,-312!'), 'skin', coat), shadow(closed('208,-318! 200,-350 216,-368 236,-352 236,-322!')), ...orange(),
  solid(closed('316,-250! 330,-272 358,-272 376,-250! 354,-240 332,-240')), glint(circle([342, -260], 6.5)), brush(open('300,-256 330,-288 374,-280'), 'internal', 2.4), brush(open('312,-226 342,-216 372,-226'), 'internal', 2),
  // The blunt end of the muzzle: a nostril high up, the cleft under it, the mouth far below.
  solid(closed('462,-262! 486,-252 496,-232! 478,-228 464,-242')), brush(open('480,-226 494,-170 488,-110 470,-78'), 'internal', 2.6), brush(open('440,-262 436,-240 448,-222'), 'internal', 2.2),
  brush(open('484,-64 430,-52 380,-64 350,-92'), 'internal', 3), brush(open('350,-90 340,-84 338,-70'), 'internal', 2), brush(open('470,-34 436,-22 404,-24'), 'internal', 2.2),
  ...[[440, -120], [458, -134], [446, -150], [426, -136], [462, -110]].map(([x = 0, y = 0]) => solid(circle([x, y], 4.5))),
  ...['430,-180 410,-150 414,-116', '390,-190 370,-150 378,-110', '340,-180 320,-140 324,-90', '280,-200 264,-150 270,-100', '290,-60 280,-20 290,10'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** A capybara standing in profile to the right, at peace, an orange on its head. */
export const capybara: Motif = {
  name: 'capybara',
  pose: 'wide',
  words: ['capybara', 'capybaras'],
  anchors: { crown: [240, -280], mouth: [440, -10], eye: [346, -190], base: [-40, 410], back: [-100, -210] },
  draw: (rng) => placed([...trunk(rng), ...head()], { y: 78, x: -14, scale: 0.96 }),
};
