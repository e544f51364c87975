import { body, brush, closed, cut, dots, ellipse, fill, glint, leaf, lerp, open, solid, track, walk } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BODY = `
    -486,40! -470,-60 -400,-150 -290,-206 -160,-226 -20,-214 110,-176 220,-120 300,-50 350,-60 386,-130! 404,-100
    400,-40 372,30 320,110 230,180 120,226 -20,250 -170,252 -310,220 -420,150!`;
const FLUKE =
  '372,-90! 300,-150 236,-250 220,-350! 280,-310 340,-280 390,-250 420,-300 450,-360 490,-420! 498,-320 486,-220 440,-130 400,-60!';
const JAW = '-484,44! -380,56 -280,44 -200,14 -150,-30!';
const THROAT_END = '-180,30 -100,90 0,130 110,140';

/** Pleats of the throat, from the lower lip back along the belly. */
function pleats(): readonly Shape[] {
  const lip = track('-470,70 -380,140 -290,190 -190,224');
  const end = track('-120,30 -60,110 10,170 40,220');
  return Array.from({ length: 7 }, (_, i) => {
    const share = (i + 0.5) / 7;
    const a = lip.at(share);
    const b = end.at(share);
    const [mx, my] = lerp(a, b, 0.5);
    return brush(open([a, [mx - 14, my + 26], b]), 'internal', 1.8);
  });
}

const bulk = (): readonly Shape[] => [
  body(closed('40,-60! 120,-150 220,-230 300,-260! 260,-190 200,-110 150,-60!'), 'dark', { colour: 'navy' }),
  body(closed(FLUKE), 'dark', { colour: 'navy', relief: 0.5 }),
  cut(open('250,-306 310,-220 380,-120'), 'internal', 2.4),
  cut(open('470,-350 450,-250 404,-140'), 'internal', 2.4),
  body(closed(BODY), 'dark', { colour: 'navy', relief: 0.9 }),
  fill(
    closed(`-484,44! -380,58 -280,46 -200,16 -150,-28! ${THROAT_END} 200,160 260,158! 200,200 110,232 -20,252 -170,254 -310,222 -420,152!`),
    'skin',
    { colour: 'bone', relief: 0.7 },
  ),
];

const face = (): readonly Shape[] => [
  ...pleats(),
  cut(open(JAW), 'internal', 1.4),
  cut(open('-440,-70 -340,-160 -220,-190'), 'internal', 2.2),
  cut(open('-60,-180 80,-160 200,-100'), 'internal', 2.2),
  cut(open('20,-120 140,-86 240,-30'), 'internal', 2),
  {
    d: dots([...walk('-440,0 -380,-80 -310,-130', 5), ...walk('-410,20 -350,-40 -280,-80', 4)], 8),
    line: 'none',
    tone: 'skin',
    colour: 'bone',
    relief: 0,
  },
  fill(ellipse([-190, -34], 26, 17, -24), 'skin', { line: 'none', colour: 'bone', relief: 0 }),
  solid(ellipse([-190, -32], 13, 13)),
  glint(ellipse([-194, -37], 4.5, 4.5)),
  cut(open('-226,-46 -190,-66 -152,-54'), 'internal', 1.8),
  cut(open('-20,-10 60,30 170,40'), 'internal', 2),
];

const fin = (): readonly Shape[] => [
  body(
    closed(
      `
        -110,70! -40,40 20,60 40,110! 20,180 -30,260 -60,340 -120,430 -190,470! -216,440 -190,400 -216,360 -176,310
        -190,260 -150,210 -150,140!`,
    ),
    'dark',
    { colour: 'navy', relief: 0.6 },
  ),
  cut(open('-10,110 -60,220 -110,330'), 'internal', 2.4),
  { d: dots(walk('-130,190 -156,280 -176,370', 4), 8), line: 'none', tone: 'skin', colour: 'bone', relief: 0 },
  body(leaf([110, -170], [206, -176], { half: 22, bend: -14 }), 'dark', { colour: 'navy', line: 'internal' }),
];

/** A humpback leaping: pleated throat, long knobbly fin, flukes up. */
export const whale: Motif = {
  name: 'whale',
  pose: 'figure',
  words: ['whale', 'humpback', 'humpback whale', 'sperm whale', 'blue whale', 'moby dick'],
  anchors: { crown: [-160, -226], mouth: [-480, 40], base: [-20, 250], heart: [-60, 0] },
  draw: () => [...bulk(), ...face(), ...fin()],
};
