import { body, brush, circle, closed, cut, ellipse, fill, glint, open, placed, polar, polygon, radians, shadow, solid, stroke, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Rng } from '../motif.js';

/** Where the drops of the spray are: denser at the nozzle. */
const spray = (rng: Rng): readonly Knot[] => Array.from({ length: 46 }, (): Knot => {
  const far = 40 + 330 * Math.sqrt(rng.next());
  return [-86 - far, -402 + rng.between(-0.36, 0.3) * far];
});

/** A can of spray paint, spraying. */
export const sprayCan: Motif = {
  name: 'spray-can', pose: 'figure', words: ['spray can', 'spray paint', 'spray paint can', 'graffiti can', 'spraycan', 'aerosol can', 'can of spray paint', 'aerosol', 'graffiti spray can'],
  anchors: { crown: [140, -370], base: [40, 440], centre: [100, 80] },
  draw: (rng: Rng) => placed([
    ...spray(rng.fork('spray')).map((at, i) => (i % 5 === 0 ? body(circle(at, 15), 'skin', { colour: 'red', line: 'internal' }) : solid(circle(at, 4 + (i % 4) * 2)))),
    ...['-110,-420 -200,-460 -300,-486', '-110,-402 -240,-408 -390,-410', '-110,-384 -200,-350 -310,-316'].map((d) => brush(open(d), 'outline', 1.6)),
    body(closed('-110,-120! -110,400! -80,446 100,462 280,446 310,400! 310,-120! 270,-196 200,-240! 0,-240! -70,-196'), 'skin', { colour: 'grey', relief: 0.9 }),
    fill(closed('-110,-80! 100,-56 310,-80! 310,380! 100,408 -110,380!'), 'skin', { colour: 'red', relief: 0.9 }),
    body(closed('-110,110! -60,70 0,96 60,60 130,90 200,64 260,90 310,70! 310,380! 100,408 -110,380!'), 'dark', { colour: 'navy', line: 'internal' }),
    fill(closed('-70,80! -50,70 -30,82! -24,200 -46,226 -70,200'), 'skin', { colour: 'red', line: 'internal' }), fill(closed('150,84! 174,74 196,78! 198,250 174,276 152,250'), 'skin', { colour: 'red', line: 'internal' }),
    glint(polygon(Array.from({ length: 10 }, (_, k) => polar([64, 240], radians(k * 36 - 90), k % 2 === 0 ? 72 : 30)))),
    whip('306,-100 308,140 306,390', '200,-80 204,140 200,390', { count: 25, reach: 0.7, longest: 'alike' }), brush(open('-70,-60 -76,-20 -74,40'), 'internal', 2.4),
    body(ellipse([100, -240], 104, 26), 'skin', { colour: 'grey', relief: 0.4 }), body(closed('20,-250! 24,-300! 176,-300! 180,-250! 100,-232'), 'skin', { colour: 'grey', relief: 0.8 }), stroke(open('-84,-190 100,-164 284,-190'), 'internal'),
    body(closed('36,-300! 30,-380! -60,-384! -60,-420! 34,-434! 60,-474 140,-474 166,-430! 164,-300!'), 'dark', { colour: 'black', relief: 0.6 }), fill(polygon('-86,-416 -56,-420 -56,-384 -86,-388'), 'skin', { colour: 'white' }),
    cut(open('70,-446 110,-456 140,-444'), 'internal', 1.8), shadow(closed('180,-290! 180,-250! 130,-236 140,-290!')),
  ], { turn: 8, x: 10, y: 30, scale: 0.86 }),
};
