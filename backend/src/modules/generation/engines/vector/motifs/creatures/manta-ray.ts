import { body, brush, circle, closed, cut, fill, glint, lerp, open, paired, placed, polygon, profile, ribbon, solid, symmetric, track } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const DISC = '0,-226 44,-232 76,-206! 140,-206 230,-190 330,-130 420,-40 500,110! 400,70 310,90 226,150 150,214 84,246 44,240 0,262';
const RIM = '150,-196 240,-176 330,-116 414,-30 470,60';
const FOLD = '120,-110 210,-90 280,-30 340,50 390,66';

/** A row of teeth between two curves, their points towards the second. */
function teeth(from: string, to: string, count: number): readonly Shape[] {
  const [a, b] = [track(from), track(to)];
  return Array.from({ length: count }, (_, i) => fill(
    polygon([lerp(a.at(i / count), b.at(i / count), 0.1), lerp(a.at((i + 0.5) / count), b.at((i + 0.5) / count), 0.92), lerp(a.at((i + 0.9) / count), b.at((i + 0.9) / count), 0.1)]),
    'skin', { line: 'none', colour: 'bone', relief: 0 },
  ));
}

/** A shoot that rolls up, cut out of the dark. */
const scroll = (spine: string, half: number): Shape => fill(ribbon(spine, profile(`0:3 0.5:${String(half)} 1:${String(half * 0.6)}`)).outline(), 'skin', { line: 'none', colour: 'bone', relief: 0 });

const lobe = (): readonly Shape[] => [
  body(closed('50,-206! 52,-290 84,-370 140,-404! 176,-380 170,-330 138,-300 126,-250 124,-196!'), 'dark', { colour: 'navy' }),
  cut(open('84,-236 92,-300 124,-350'), 'internal', 2.4), cut(open('106,-226 114,-280 144,-330'), 'internal', 2),
  body(circle([102, -192], 19), 'black', { line: 'internal' }), glint(circle([96, -198], 6)),
];

const back = (): readonly Shape[] => [
  body(ribbon('0,220 -16,310 20,400 -8,496', profile('0:24 0.3:10 1:3')).outline(), 'dark', { colour: 'navy', line: 'internal' }),
  ...paired(body(closed('24,226! 70,250 92,300 76,332! 36,300 8,250!'), 'dark', { colour: 'navy' }), cut(open('40,256 60,276 68,300'), 'internal', 1.8)),
  body(symmetric(DISC), 'dark', { colour: 'navy', relief: 0.8 }),
  ...paired(
    ...lobe(),
    ...teeth('176,-180 262,-150 340,-90 410,-14 452,50', '150,-140 230,-110 300,-50 360,20 420,60', 11),
    cut(open(FOLD.replace('120,-110', '150,-112')), 'internal', 2.8),
    scroll('130,190 190,120 220,40 200,-30 150,-40 136,4 166,20', 13), scroll('250,120 290,60 290,0 250,-20 236,12 256,24', 10),
    ...[0, 1, 2, 3].map((i) => cut(open([[44 + i * 5, -84 + i * 30], [66 + i * 4, -76 + i * 30], [88 - i * 2, -82 + i * 32]]), 'internal', 2.4)),
    ...[50, 90, 130, 166].map((y, i) => fill(polygon([[10, y], [38 - i * 5, y + 12], [10, y + 30]]), 'skin', { line: 'none', colour: 'bone', relief: 0 })),
  ),
  fill(symmetric('0,-180! 20,-140 30,-90 20,-30 0,10!'), 'skin', { line: 'none', colour: 'bone', relief: 0 }), solid(symmetric('0,-150! 11,-120 15,-86 10,-50 0,-26!')),
  brush(open('-44,-222 0,-212 44,-222'), 'internal', 1),
];

/** What lies under the near edge: keeps the rim readable. */
const edge = (): readonly Shape[] => paired(cut(open(RIM), 'internal', 2.2));

/** A manta ray from above, its back in bands of teeth and scrolls. */
export const mantaRay: Motif = {
  name: 'manta-ray',
  pose: 'symmetric',
  words: ['manta ray', 'manta', 'ray'],
  anchors: { crown: [0, -290], base: [0, 400], heart: [0, -80] },
  draw: () => placed([...back(), ...edge()], { y: -50, scale: 0.99 }),
};
