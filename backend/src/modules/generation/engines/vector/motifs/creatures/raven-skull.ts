import { body, brush, circle, closed, cut, fill, open, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** The skull of a raven from the side, beak to the right. */
export const ravenSkull: Motif = {
  name: 'raven-skull',
  pose: 'wide',
  words: ['raven skull', 'crow skull', 'bird skull', 'corvid skull', 'plague bird skull'],
  anchors: { eye: [-112, -70], crown: [-200, -320], mouth: [440, 110], base: [-120, 260] },
  draw: () => [
    body(closed('-236,110! -110,176 60,196 220,182 350,150 446,120! 372,198 230,248 60,268 -90,254 -220,206 -300,140!'), 'skin', { colour: 'bone', relief: 0.7 }),
    brush(open('-220,176 -80,220 70,232 230,212 350,176'), 'internal', 2),
    solid(closed('-190,120! -60,168 90,176 240,156 380,116! 240,134 90,144 -50,132!')),
    body(closed(`-470,70! -492,-70 -440,-210 -330,-296 -200,-322 -80,-300 10,-240 70,-170! 170,-190 290,-160 400,-80 466,20 494,124!
      424,92 320,84 210,96 110,112! 30,136 -60,128 -150,112 -250,136 -340,140 -420,120!`), 'skin', { colour: 'bone', relief: 0.9 }),
    // The orbit, the thin bar of bone under it and the hollow behind.
    body(circle([-112, -74], 122), 'black', { line: 'internal', colour: 'black', relief: 0 }),
    brush(open('-240,-110 -210,-190 -130,-220 -40,-194 14,-130'), 'outline', 2),
    fill(closed('-200,-20! -150,30 -80,40 -20,10! -70,16 -140,8!'), 'skin', { line: 'none', colour: 'bone', relief: 0.4 }),
    body(closed('-300,56! -210,66 -90,74 30,66 120,60! 30,96 -90,104 -220,98!'), 'skin', { line: 'internal', colour: 'bone', relief: 0.7 }),
    shadow(closed('-360,-20! -290,-50 -250,20 -290,50! -340,40!')),
    // The nostril, and the seam where beak meets brow.
    fill(closed('130,-70! 190,-104 270,-84 300,-44! 240,-38 180,-44!'), 'black', { line: 'internal', relief: 0 }),
    cut(open('170,-64 210,-76 250,-64'), 'detail'),
    brush(open('70,-170 88,-100 76,-30 96,40 110,110'), 'internal', 2.2),
    brush(open('120,40 220,24 330,40 430,84'), 'internal', 2.4),
    brush(open('110,-150 220,-150 320,-110 400,-50'), 'internal', 2),
    brush(open('-300,-286 -310,-240 -286,-200 -300,-160 -280,-130'), 'internal', 1.8),
    brush(open('-420,-190 -380,-170 -350,-180'), 'detail', 1.8),
    brush(open('-230,-310 -214,-280 -224,-256'), 'detail', 1.8),
    whip('-470,76 -488,-70 -440,-206 -336,-290', '-400,60 -420,-60 -390,-160 -320,-230', { count: 15, reach: 0.85, valley: 0.4, longest: 'middle' }),
    whip('490,120 466,26 402,-74 300,-154', '440,80 420,10 360,-60 290,-110', { count: 13, reach: 0.7, valley: 0.4, longest: 'start' }),
  ],
};
