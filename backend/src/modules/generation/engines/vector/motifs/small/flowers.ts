import { body, circle, closed, ellipse, leaf, paired, placed, polar, solid, type Knot } from '../geometry/kit.js';
import type { Shape } from '../motif.js';
import { along, around, form, frond, line, petal, type SmallDrawing } from './pen.js';

const blossom = (centre: Knot, radius: number, petals: number): readonly Shape[] => [
  ...around(petals, (angle) => petal(polar(centre, angle, radius * 0.12), polar(centre, angle, radius), (radius * 1.9) / petals)),
  body(circle(centre, radius * 0.26)),
];

const roseHead = (): readonly Shape[] => [
  form('-10,-20! -140,-90 -150,-250 -140,-400! -60,-470 60,-480 140,-410! 160,-250 120,-90'),
  line('-60,-350 -10,-400 60,-370 50,-310 -10,-300'), line('-140,-400 -70,-300 10,-250 90,-290 140,-410'),
  form('0,-20! -130,-30 -230,-130 -260,-300! -190,-310 -140,-250 -60,-150 10,-100'), form('0,-20! 130,-30 230,-130 260,-300! 190,-310 140,-250 70,-150 10,-100'),
];

const roseFromAbove = (): readonly Shape[] => [
  form('-60,-470 150,-480 260,-380! 420,-330 480,-140 410,10! 470,190 380,350 210,380! 100,490 -120,490 -220,390! -400,350 -480,180 -410,20! -490,-150 -420,-320 -270,-370!'),
  form('-30,-300! 150,-330 290,-210 310,-40 250,120! 120,260 -60,290 -190,220! -310,90 -310,-90 -220,-220!'), line('-220,-220 -130,-280 -30,-300'), line('250,120 290,20 260,-90'),
  line('-190,220 -230,70 -190,-70 -60,-160 80,-160 160,-60 130,60 30,130 -70,90 -90,0 -20,-50 40,-10'),
];

const rose = (): readonly Shape[] => [
  line('0,-30 24,120 10,300 -40,490'), ...paired(form('0,-14! 50,-10 110,40 120,90! 60,60 10,30')), frond([18, 150], [250, 40], 56), frond([10, 300], [-230, 210], 52), line('18,150 90,120 160,86'), line('10,300 -70,276 -150,244'), ...roseHead(),
];

const LAVENDER = '60,490 20,270 -10,20 -20,-250 -10,-400';
const lavender = (): readonly Shape[] => [
  line(LAVENDER), frond([45, 420], [230, 130], 30), frond([36, 370], [-150, 120], 28),
  ...along({ spine: LAVENDER, from: 0.46, to: 0.9, count: 5, length: 118, last: 0.75, lean: 0.82 }, (base, tip) => solid(leaf(base, tip, { half: 25 }))),
  solid(leaf([-11, -380], [-4, -490], { half: 26 })),
];

const STALK = '-20,490 10,250 0,0 -30,-250 -20,-440';
const fern = (): readonly Shape[] => [
  line(STALK), ...along({ spine: STALK, from: 0.16, to: 0.93, count: 9, length: 300, last: 0.2, lean: 0.95, isPaired: true }, (base, tip) => {
    const bow: Knot = [(base[0] + tip[0]) / 2, (base[1] + tip[1]) / 2 - 18];
    return line([base, bow, tip]);
  }),
];

const BOUGH = '-430,230 -200,110 60,-20 280,-150 400,-250';
const olive = (): readonly Shape[] => placed([
  line(BOUGH), frond([390, -240], [490, -380], 40),
  ...along({ spine: BOUGH, from: 0.12, to: 0.86, count: 4, length: 250, last: 0.62, lean: 0.62 }, (base, tip) => frond(base, tip, 44)),
  solid(ellipse([-130, 190], 40, 54, 20)), solid(ellipse([190, 30], 38, 50, 20)),
], { x: -20, y: 10, scale: 0.92 });

const daisy = (): readonly Shape[] => [
  line('0,-170 40,60 20,280 -30,490'), frond([34, 250], [250, 110], 56), ...blossom([0, -230], 255, 9),
];

const sunflower = (): readonly Shape[] => [
  line('0,-150 26,120 10,300 -20,490'), frond([20, 240], [270, 110], 70), frond([8, 340], [-240, 230], 64),
  ...around(12, (angle) => body(leaf(polar([0, -180], angle, 120), polar([0, -180], angle, 300), { half: 62, belly: 0.4 }))), solid(circle([0, -180], 122)),
];

const tulip = (): readonly Shape[] => [
  line('0,-60 14,200 -10,490'), form('2,440! 110,330 190,150 210,-40! 120,70 50,220'), form('-4,470! -90,380 -150,250 -170,110! -90,190 -30,310'),
  form('0,-480! 90,-380 110,-220 0,-70 -110,-220 -90,-380'), form('0,-60! -130,-80 -200,-200 -180,-430! -80,-370 -10,-230'), form('0,-60! 130,-80 200,-200 180,-430! 80,-370 10,-230'),
];

const poppy = (): readonly Shape[] => [
  line('0,0 30,180 0,490'), line('14,340 120,250 210,110 250,40'), form('250,50! 200,-10 220,-90 270,-110 320,-80 320,0'),
  form('0,-40! -180,-70 -330,-210 -310,-390! -190,-440 -70,-420 0,-470 90,-430 200,-450 310,-390! 330,-210 180,-70'), form('0,-40! -130,-60 -170,-180 -110,-280! -30,-230 40,-240 120,-280! 170,-180 130,-60'),
  line('-310,-390 -200,-340 -110,-280'), line('310,-390 210,-340 120,-280'), ...[-46, 0, 46].map((x) => solid(circle([x, -300 - (x === 0 ? 40 : 0)], 20))),
];

const TWIG = '-490,330 -250,210 20,60 250,-150 400,-380';
const cherryBlossom = (): readonly Shape[] => [
  line(TWIG), line('20,60 230,80 350,40'), line('-250,210 -290,60 -280,-30'), ...blossom([-40, 10], 220, 5), ...blossom([250, -230], 190, 5),
  body(ellipse([400, 26], 46, 62, 70)), body(ellipse([-280, -80], 42, 58, 5)),
];

/** One that came off its twig: notched petals, a dark heart. */
const loneBlossom = (): readonly Shape[] => [
  ...around(5, (angle) => body(closed([polar([0, 0], angle, 40), polar([0, 0], angle - 0.6, 260), polar([0, 0], angle - 0.46, 450), polar([0, 0], angle - 0.12, 490),
    [...polar([0, 0], angle, 420), true], polar([0, 0], angle + 0.12, 490), polar([0, 0], angle + 0.46, 450), polar([0, 0], angle + 0.6, 260)]), 'skin', { colour: 'pink', relief: 0.8 })),
  ...around(5, (angle) => solid(leaf(polar([0, 0], angle, 60), polar([0, 0], angle, 250), { half: 22 }))), body(circle([0, 0], 84), 'skin', { colour: 'gold' }),
];

const seed = (x: number, y: number, turn: number): readonly Shape[] => placed([line('0,90 0,-20'), line('-70,-70 -40,-26 0,-16 40,-26 70,-70'), solid(ellipse([0, 90], 14, 26))], { x, y, turn });
const CLOCK: Knot = [-120, -170];
const dandelion = (): readonly Shape[] => [
  line('-120,-170 -90,120 -130,490'), ...around(11, (angle) => line([polar(CLOCK, angle, 92), polar(CLOCK, angle, 235)])), ...around(11, (angle) => solid(circle(polar(CLOCK, angle, 250), 22))),
  solid(circle(CLOCK, 40)), ...seed(260, -60, 40), ...seed(370, -290, 55), ...seed(210, -370, 30),
];

const mushroom = (): readonly Shape[] => [
  form('-100,0! -70,200 -130,440! 130,440! 80,200 90,0!'), form('-370,10! -340,-190 -180,-370 20,-410 220,-350 360,-180 380,10! 200,70 0,84 -200,70'),
  body(ellipse([-150, -170], 62, 54)), body(ellipse([70, -260], 70, 58)), body(ellipse([210, -100], 54, 48)), line('-330,450 -250,330'), line('-250,450 -220,370'), line('250,450 310,330'),
];

const lotus = (): readonly Shape[] => [
  ...paired(form('0,280! 170,270 370,180 490,-20! 330,0 210,60')), ...paired(form('0,280! 160,210 310,30 330,-210! 180,-130 70,20')), ...paired(form('0,280! 100,170 190,-60 170,-310! 70,-200 0,-60')),
  form('0,-430! 110,-250 130,-50 80,140 0,280! -80,140 -130,-50 -110,-250'), line('-300,370 -100,390 100,390 300,370'),
];

export const smallFlowers: Readonly<Record<string, SmallDrawing>> = {
  rose, 'rose-head': roseFromAbove, peony: roseFromAbove, lotus, lavender, fern, 'olive-branch': olive, daisy, sunflower, tulip, poppy, 'cherry-blossom': cherryBlossom, dandelion, mushroom,
};

/** What falls through a drawing is one, not a branch of it. */
export const fallingFlowers: Readonly<Record<string, SmallDrawing>> = { 'cherry-blossom': loneBlossom };
