import { body, brush, circle, closed, cut, fill, glint, lerp, open, placed, polygon, shadow, solid, stroke, track, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Drawn level, its snout to the right; the motif lifts it. */
const BACK = '-372,-66! -300,-96 -220,-128 -110,-166 10,-190 130,-196 240,-186 340,-156 430,-110 486,-70 508,-44!';
const UNDER = '508,-44! 494,-20 468,-4 440,2! 396,8 350,16 308,34 276,66! 300,102 338,130 400,146! 388,172 344,190 280,190 200,182 110,168 10,142 -100,104 -210,52 -300,4 -372,-30!';
/** Where the dark of the back meets the pale belly, from the tail to the lip. */
const FLANK = '440,2 400,2 350,-14! 330,-2 300,-2 270,28 236,8 200,34 150,14 90,32 20,12 -50,34 -120,6 -200,10 -280,-26 -372,-34!';
const GUM = '446,4 396,10 350,18 308,36 284,60';
const LIP = '400,146 368,140 334,126 304,100';
const TAIL = '-352,-92! -398,-140 -446,-226 -500,-290! -506,-210 -486,-130 -442,-58! -456,-16 -470,50 -462,132! -420,86 -384,24 -352,-8!';
const DORSAL = '140,-184! 96,-250 30,-330 -62,-384! -62,-320 -66,-262 -54,-214 -84,-166!';
const NEAR_FIN = '206,92! 190,180 130,270 50,340 -34,380! -26,310 6,230 48,160 92,104!';
const FAR_FIN = '250,120! 290,190 310,250 306,314! 250,276 206,220 180,150!';

/** Teeth along a gum, each as high as told, their tips drawn towards a place in the mouth. */
function teeth(gum: string, count: number, long: number, towards: Point): readonly Shape[] {
  const way = track(gum);
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [way.at((i + 0.04) / count), way.at((i + 0.96) / count)];
    const middle = lerp(a, b, 0.5);
    const reach = Math.hypot(towards[0] - middle[0], towards[1] - middle[1]);
    return fill(polygon([a, lerp(middle, towards, long / reach), b]), 'skin', { line: 'detail', colour: 'white', relief: 0 });
  });
}

const grey = (d: string, relief = 0.7): Shape => body(closed(d), 'dark', { colour: 'grey', relief });
const cuts = (lines: readonly string[], swell = 2.8): readonly Shape[] => lines.map((line) => cut(open(line), 'internal', swell));

const fins = (): readonly Shape[] => [
  grey(FAR_FIN, 0.5), ...cuts(['236,150 270,210 290,272']),
  grey(DORSAL), ...cuts(['104,-206 40,-280 -34,-346', '60,-206 14,-260 -36,-308', '10,-206 -16,-236 -44,-262']),
  grey('-214,-126! -236,-160 -270,-176 -300,-178! -288,-150 -284,-120 -290,-96!'), grey('-160,74! -176,116 -214,150 -256,164! -246,124 -238,80 -236,40!'), grey('-280,20! -300,50 -330,60! -326,30 -322,10 -320,0!'),
  grey(TAIL), ...cuts(['-376,-96 -420,-160 -472,-236', '-392,-76 -430,-120 -466,-166', '-388,-20 -420,30 -446,86']),
];

const trunk = (): readonly Shape[] => [
  body(closed(`${BACK} ${UNDER.slice(UNDER.indexOf(' ') + 1)}`), 'skin', { colour: 'bone', relief: 0.9 }),
  shadow(closed('300,160! 220,171 120,165 10,141 -100,103 -210,51 -300,3! -210,34 -100,80 10,116 120,140 220,148')),
  fill(closed(`${BACK} ${FLANK}`), 'dark', { line: 'internal', colour: 'grey', relief: 0.8 }),
  ...cuts(['470,-66 420,-100 350,-136', '300,-156 210,-174 120,-178', '60,-172 -30,-158 -110,-134', '-160,-126 -230,-98 -300,-72', '120,-110 20,-104 -70,-80', '-110,-60 -190,-46 -270,-46']),
  ...[0, 1, 2, 3, 4].map((i) => cut(open([[232 - i * 25, -74 + i * 4], [220 - i * 25, -44], [224 - i * 25, -12 + i * 2]]), 'internal', 2.2)),
  ...['140,110 60,104 -20,84', '-60,70 -120,46 -180,20', '280,130 240,140 190,140'].map((line) => brush(open(line), 'internal', 2.2)),
];

const mouth = (): readonly Shape[] => [
  fill(closed('440,2! 396,8 350,16 308,34 276,66! 300,102 338,130 400,146! 392,110 398,60'), 'skin', { line: 'none', colour: 'crimson', relief: 0.3 }),
  solid(closed('424,6! 396,9 350,17 308,35 278,66! 302,102 338,129 370,139! 366,110 376,60')),
  fill(closed('306,88! 336,84 366,104 374,134! 340,124 316,106'), 'mid', { line: 'none', colour: 'red', relief: 0.4 }),
  ...teeth(GUM, 8, 42, [372, 120]), ...teeth(LIP, 5, 36, [380, 40]),
  stroke(open('446,1 396,8 350,16 308,34 276,66! 300,102 338,130 404,147'), 'internal'),
  brush(open('268,40 256,70 266,102'), 'internal', 2.6), brush(open('386,166 340,176 290,176'), 'internal', 2.2),
];

const eye = (): readonly Shape[] => [
  fill(circle([352, -74], 25), 'skin', { line: 'none', colour: 'bone', relief: 0 }), solid(circle([354, -72], 18)), glint(circle([360, -80], 6)),
  fill(closed('316,-102! 354,-106 394,-90! 388,-78 354,-90 320,-84'), 'dark', { line: 'none', colour: 'grey' }), cut(open('318,-106 356,-112 396,-92'), 'internal', 2.4),
  cut(open('446,-62 460,-52 458,-38'), 'internal', 2),
];

const nearFin = (): readonly Shape[] => [
  grey(NEAR_FIN, 0.8), ...cuts(['186,120 160,200 90,280', '146,120 110,190 50,270', '106,124 66,190 22,260']),
];

/** A great white shark rising to the right, jaws open. */
export const shark: Motif = {
  name: 'shark',
  pose: 'figure',
  words: ['shark', 'great white', 'great white shark', 'jaws'],
  anchors: { mouth: [385, -40], eye: [347, -171], crown: [219, -242], base: [20, 290] },
  draw: () => placed([...fins(), ...trunk(), ...mouth(), ...eye(), ...nearFin()], { turn: -18, x: 45, y: 0, scale: 0.96 }),
};
