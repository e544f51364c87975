import type { ColourName, Shape } from '../../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  glint,
  leaf,
  lock,
  open,
  paired,
  solid,
  symmetric,
  type Profile,
  ribbon,
} from '../../geometry/kit.js';

const HEAD = '0,-250 70,-244 120,-200 142,-130 134,-40 110,60 92,150 90,220 70,290 30,326 0,330';

/** The face that ram and goat share, seen from the front: crown at -250, chin at 330. */
export function caprineFace(colour: ColourName): readonly Shape[] {
  return [
    body(symmetric(HEAD), 'skin', { colour, relief: 0.8 }),
    ...paired(
      solid(closed('142,-110! 120,-60 104,20 92,90! 84,20 92,-40 112,-90!')),
      body(closed('60,-60! 84,-92 122,-98 144,-76! 128,-46 90,-38!'), 'skin', { line: 'internal', colour: 'yellow', relief: 0 }),
      solid(closed('84,-76! 124,-80 126,-62! 86,-58!')),
      glint(circle([94, -74], 4)),
      solid(closed('50,-62! 84,-106 130,-112 158,-84! 124,-98 86,-90!')),
      brush(open('66,-30 96,-26 124,-38'), 'internal', 2.4),
      brush(open('30,-20 40,60 36,140'), 'internal', 2.8),
      brush(open('62,40 64,90 58,130'), 'internal', 2.4),
      brush(open('20,-220 26,-160 16,-110'), 'internal', 2.4),
      brush(open('64,-210 66,-170 52,-130'), 'internal', 2.4),
      solid(closed('14,214! 34,186 66,184 76,206! 60,214 44,232 26,236!')),
      brush(open('76,180 92,200 88,226'), 'internal', 2.2),
      solid(closed('0,270! 34,282 62,274 84,250! 70,292 34,304 0,296!')),
    ),
    solid(symmetric('0,224! 12,230 8,270 0,280!')),
    brush(open('-16,312 0,316 16,312'), 'internal', 1.8),
  ];
}

/** An ear that hangs outward from the temple. */
export const caprineEar = (colour: ColourName): readonly Shape[] => [
  body(leaf([120, -110], [350, -20], { half: 50, belly: 0.5, bend: 34, foot: 20 }), 'skin', { colour }),
  fill(leaf([160, -80], [318, -20], { half: 27, belly: 0.5, bend: 24 }), 'black', { line: 'none' }),
  fill(lock('140,-80 190,-54 240,-36', 12), 'skin', { colour: 'white' }),
];

/** A ridged horn along a spine. */
export function ridgedHorn(spine: string, half: Profile, ridges: number): readonly Shape[] {
  const horn = ribbon(spine, half);
  return [
    body(horn.outline(0, 0.995), 'skin', { colour: 'bone', relief: 1 }),
    ...Array.from({ length: ridges }, (_, i) => {
      const share = 0.05 + (0.84 * i) / ridges;
      return brush(
        open([horn.at(share, -0.94), horn.at(share + 0.018, -0.3), horn.at(share + 0.018, 0.3), horn.at(share, 0.94)]),
        'internal',
        1.9,
      );
    }),
    cut(horn.along(0, 0.9, 0.94), 'detail', 1),
  ];
}
