import { body, circle, closed, paired, placed, polar, profile, ribbon, solid, symmetric, type Knot } from '../geometry/kit.js';
import type { Shape } from '../motif.js';
import { form, ink, line, type SmallDrawing } from './pen.js';

/** A mane: so many flames round the head, sharp at their tips. */
const MANE: readonly Knot[] = Array.from({ length: 32 }, (_, i): Knot => {
  const isTip = i % 2 === 0;
  return [...polar([0, 0], ((i + 0.5) / 32) * 2 * Math.PI, isTip ? 496 : 428), isTip];
});

const lion = (): readonly Shape[] => [
  form(MANE),
  ...placed([
    ...paired(body(circle([200, -226], 78))), body(symmetric('0,-290 150,-264 244,-130 232,40 184,150 160,262 84,340 0,358')),
    ...paired(ink('56,-34! 104,-78 172,-56! 118,-22')),
    ink('-80,96! 0,76 80,96! 34,160 0,178 -34,160'), line('0,178 0,230'), line('-116,216 -60,276 0,230 60,276 116,216'),
  ], { scale: 0.9, y: 8 }),
];

const eagle = (): readonly Shape[] => [
  form('-44,230! -140,440! -66,424! 0,486! 66,424! 140,440! 44,230!'),
  ...paired(form('40,-150! 150,-250 300,-400 470,-480! 440,-340! 492,-250! 412,-160! 452,-40! 352,4! 372,116! 272,132! 262,226! 172,204! 150,280! 56,150!'), line('110,-90 230,-200 370,-290')),
  body(symmetric('0,-190 74,-130 102,10 84,160 34,262 0,276')),
  form('-84,-130! -100,-250 -50,-350 50,-380 126,-344! 206,-330 236,-262 210,-200! 184,-246 118,-248! 100,-190 92,-120! 50,-170 30,-90! 0,-160 -40,-80! -50,-160'),
  solid(circle([70, -300], 19)), line('126,-344 104,-294 118,-248'),
];

const koi = (): readonly Shape[] => {
  const fish = ribbon('-350,-330 -160,-350 70,-250 160,-20 90,200 -50,320', profile('0:30 0.12:108 0.36:134 0.7:84 1:24'));
  const along = (...places: readonly (readonly [number, number])[]): Knot[] => places.map(([share, v]) => fish.at(share, v));
  const fin = (from: Knot, tips: readonly Knot[], to: Knot): Shape => body(closed([[from[0], from[1], true], ...tips, [to[0], to[1], true]]));
  return [
    fin(fish.at(0.3, -0.9), along([0.38, -1.9], [0.52, -1.9]), fish.at(0.62, -0.9)),
    form('-40,290! 80,370 220,480! 80,486 -50,430! -180,490 -360,470! -260,380 -90,310!'),
    fin(fish.at(0.5, 0.8), along([0.54, 1.8], [0.62, 2]), fish.at(0.6, 0.8)), body(fish.outline()),
    fin(fish.at(0.24, 0.5), along([0.26, 1.7], [0.36, 2]), fish.at(0.38, 0.5)),
    line(along([0.22, -1], [0.28, 0], [0.22, 1])), solid(circle(fish.at(0.11, -0.36), 21)), line('-340,-300 -400,-270 -430,-200'), line('-300,-270 -330,-220 -320,-150'),
    ...[[0.4, -0.42], [0.42, 0.42], [0.53, 0], [0.66, 0]].map(([share = 0, v = 0]) => line(along([share, v - 0.5], [share + 0.07, v], [share, v + 0.5]))),
  ];
};

const lady = (): readonly Shape[] => [
  form('-40,-470 150,-456 280,-330 306,-120 276,70 340,250 290,430! -280,430! -340,250 -270,70 -310,-110 -262,-330 -140,-450'),
  form('-84,220! -84,330 -180,400 -320,440! -320,470! 320,470! 320,440! 180,400 84,330 84,220!'),
  form('-176,-170! -192,20 -142,170 -62,268 0,292 62,268 142,170 192,20 176,-170! 80,-220 -30,-330! -80,-240'),
  ...paired(line('46,-74 100,-96 148,-66'), line('48,-8 98,26 150,-6')), line('6,0 -22,104 22,116'), ink('-66,178! -22,160 0,172 22,160 66,178! 0,220'),
  line('-250,180 -220,300 -240,420'), line('256,190 226,300 246,420'),
];

const dagger = (): readonly Shape[] => [
  form('-64,-110! -64,200 -40,330 0,492! 40,330 64,200 64,-110!'), line('0,-70 0,330'),
  form('-44,-420! -36,-290 -44,-170! 44,-170! 36,-290 44,-420!'), ...[-366, -300, -234].map((y) => line([[-40, y + 20], [40, y - 20]])),
  form('-270,-190! -230,-130 -120,-110 120,-110 230,-130 270,-190! 200,-176 90,-176 -90,-176 -200,-176'), body(circle([0, -452], 46)), solid(circle([0, -142], 17)),
];

/** What is looked in the eye: heads and emblems that people ask for small. */
export const smallPortraits: Readonly<Record<string, SmallDrawing>> = { lion, eagle, koi, lady, dagger };
