import { body, brush, circle, closed, cut, ellipse, glint, lock, open, paired, placed, profile, ribbon, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { jointedLeg } from './parts/leg.js';

/** An ant from above. */
export const ant: Motif = {
  name: 'ant',
  pose: 'symmetric',
  words: ['ant', 'fire ant', 'worker ant'],
  anchors: { crown: [0, -330], base: [0, 490], heart: [0, 0] },
  draw: () => [
    ...paired(
      ...jointedLeg('50,-60! 190,-130! 300,-300! 390,-380!', 24), ...jointedLeg('54,-20! 230,-40! 360,60! 470,50!', 24), ...jointedLeg('50,20! 190,80! 280,270! 370,420!', 26),
      body(ribbon('50,-330 130,-400 200,-390', profile('0:12 1:9')).outline(), 'black'), body(ribbon('196,-392 260,-440 300,-496', profile('0:10 1:6')).outline(), 'black'),
      body(closed('30,-340! 80,-370 110,-430 84,-480 30,-490! 56,-450 50,-400 20,-370!'), 'dark', { colour: 'brown', relief: 0.7 }),
    ),
    body(symmetric('0,110 60,126 130,200 150,310 110,420 50,480 0,496'), 'dark', { colour: 'crimson', relief: 1 }),
      ...[210, 280, 350, 420].map((y) => cut(open([[-126 + Math.abs(y - 290) * 0.26, y], [0, y + 22], [126 - Math.abs(y - 290) * 0.26, y]]),
      'internal', 2)), glint(ellipse([-66, 244], 20, 34, 24)),
    body(ellipse([0, 86], 40, 38), 'dark', { colour: 'crimson', relief: 0.9 }), 
    body(symmetric('0,-140 50,-132 80,-80 70,-10 46,50 0,64'), 'dark', { colour: 'crimson', relief: 1 }), cut(open('-60,-40 0,-24 60,-40'), 'internal', 2), cut(open('-34,-110 -44,-80 -40,-64'), 'internal', 2),
    body(symmetric('0,-372 70,-366 126,-310 134,-240 96,-160 40,-132 0,-128'), 'dark', { colour: 'crimson', relief: 1 }),
      ...paired(body(ellipse([96, -266], 26, 40, -10), 'black'), glint(ellipse([104, -280], 7, 11))),
      cut(open('-50,-330 -70,-300 -66,-270'), 'internal', 2.2), cut(open('0,-350 4,-280 0,-220'), 'detail', 1.8),
  ],
};

const WING = '40,-150! 130,-120 260,0 350,150 390,300 360,380 280,380 180,280 90,120 30,-40!';

/** A housefly from above. */
export const housefly: Motif = {
  name: 'housefly',
  pose: 'symmetric',
  words: ['housefly', 'house fly', 'fly insect', 'horsefly', 'bluebottle'],
  anchors: { crown: [0, -360], base: [0, 420], heart: [0, -60] },
  draw: () => placed([
    ...paired(...jointedLeg('50,-180! 180,-230! 260,-370! 320,-450!', 22), ...jointedLeg('70,-100! 260,-90! 380,0! 470,-20!', 20), ...jointedLeg('50,0! 170,160! 200,340! 290,480!', 24)),
    body(symmetric('0,20 90,30 150,110 150,230 100,340 0,400'), 'dark', { colour: 'teal', relief: 1 }), ...[120, 200, 280].map((y) => cut(open([[-140 + (y - 120) * 0.14, y], [0, y + 26], [140 - (y - 120) * 0.14, y]]), 'internal', 2.2)),
    ...paired(
      body(closed(WING), 'skin', { colour: 'white', relief: 0.3 }), ...['50,-130 190,60 350,300', '60,-60 170,140 290,350', '110,0 230,90 370,250', '140,110 180,120 226,80', '210,220 260,210 300,190'].map((line) => brush(open(line), 'internal', 1.5)),
      whip('34,-60 90,120 180,280', '120,-60 190,110 270,260', { count: 8, reach: 0.6, valley: 0.4, longest: 'start' }),
    ),
    body(symmetric('0,-260 90,-250 140,-180 140,-80 90,10 0,40'), 'dark', { colour: 'teal', relief: 1 }), ...paired(cut(open('40,-226 50,-120 40,-10'), 'internal', 2.4), cut(open('90,-220 104,-130 90,-50'), 'internal', 2.2)), cut(open('-110,-90 0,-70 110,-90'), 'internal', 1.8),
    body(symmetric('0,-390 50,-386 90,-340 80,-270 40,-236 0,-230'), 'skin', { colour: 'grey', relief: 0.8 }),
    ...paired(body(closed('34,-390! 90,-420 150,-390 166,-320 140,-256 90,-240! 60,-300'), 'dark', { colour: 'red', relief: 1 }), cut(open('80,-380 110,-330 110,-270'), 'detail', 1.6), cut(open('60,-350 110,-350 150,-340'), 'detail', 1.6), cut(open('74,-304 110,-304 150,-300'), 'detail', 1.6), brush(open('16,-380 30,-430 56,-456'), 'outline', 1.4)),
    solid(ellipse([0, -310], 12, 24)),
  ], { y: -10 }),
};

const CRAWL = ribbon('-430,130 -330,96 -210,10 -80,-50 50,-30 150,60 250,80 340,10 380,-110', profile('0:50 0.08:76 0.3:88 0.7:86 0.92:78 1:66'));
const SEGMENTS = Array.from({ length: 14 }, (_, i) => 0.02 + (0.96 * i) / 13);

/** One ring of a caterpillar with its black bands. */
function ring(share: number): readonly Shape[] {
  const [x, y] = CRAWL.at(share, 0);
  const turn = (CRAWL.angle(share) * 180) / Math.PI;
  const half = Math.hypot(CRAWL.at(share, 1)[0] - x, CRAWL.at(share, 1)[1] - y);
  return placed([
    body(ellipse([0, 0], 54, half), 'skin', { colour: 'yellow', relief: 1 }),
    solid(closed([[-8, -half * 0.94, true], [14, -half * 0.5], [20, 0], [14, half * 0.5], [-8, half * 0.94, true], [-4, half * 0.4], [-2, 0], [-4, -half * 0.4]])),
    brush(open([[34, -half * 0.6], [42, 0], [34, half * 0.6]]), 'internal', 1.8),
  ], { x, y, turn });
}

/** A stub of a leg under the ring at a share of the length. */
const proleg = (share: number): Shape => body(ribbon([CRAWL.at(share, 0.5), CRAWL.at(share, 1.3)], profile('0:34 0.8:26 1:20')).outline(), 'dark', { colour: 'black', relief: 0.6 });

/** A monarch's caterpillar looping along a twig. */
export const caterpillar: Motif = {
  name: 'caterpillar',
  pose: 'wide',
  words: ['caterpillar', 'hungry caterpillar'],
  anchors: { crown: [380, -240], eye: [420, -170], mouth: [440, -120], base: [0, 280], heart: [0, 60] },
  draw: () => placed([
    body(ribbon('-500,250 -300,222 -100,206 120,224 320,210 496,180', profile('0:22 0.3:30 0.7:26 1:12')).outline(), 'dark', { colour: 'brown', relief: 0.8 }), ...['-420,236 -320,220 -240,216', '-60,204 40,212 120,222', '220,216 300,206 380,196'].map((line) => cut(open(line), 'internal', 2)),
    body(closed('-180,214! -120,290 20,330 150,300! 90,240 -40,210'), 'skin', { colour: 'leaf', relief: 0.6 }), brush(open('-160,220 -20,262 120,294'), 'internal', 2),
    ...['-60,244 -50,276 -20,296', '0,264 14,284 40,300', '-20,256 20,244 50,250'].map((line) => brush(open(line), 'internal', 1.8)),
    ...[0.06, 0.12, 0.6, 0.67].map(proleg),
    ...['352,60 390,84 394,122', '380,20 424,30 440,66', '398,-30 440,-34 470,-6'].map((leg) => solid(lock(leg, 18, 0.3))),
    ...['-424,110 -456,20 -500,-20', '366,-150 350,-250 380,-330', '400,-150 430,-240 490,-290'].map((horn) => body(lock(horn, 15, 0.2), 'black', { line: 'internal' })),
    ...SEGMENTS.flatMap(ring),
    body(ellipse([392, -148], 74, 66, 30), 'dark', { colour: 'black', relief: 1 }), ...['356,-190 350,-150 366,-104', '396,-202 400,-160 420,-110'].map((line) => cut(open(line), 'internal', 3)),
    glint(circle([434, -166], 13)), solid(circle([437, -164], 6)),
  ], { y: 20, x: 2 }),
};
