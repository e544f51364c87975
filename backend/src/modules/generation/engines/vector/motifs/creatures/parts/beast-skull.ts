import { body, brush, closed, cut, fill, open, paired, solid, symmetric, whip, type Curve } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

const CRANIUM = `0,-300 84,-300 142,-276 170,-238 160,-200 190,-186 206,-150 204,-104 176,-54 152,-26 146,20 160,66 140,108 112,168 96,240
    92,310 100,352 92,412 66,468 34,484 14,458! 10,400 0,372`;
const SOCKET: Curve = '84,-118! 112,-152 160,-168 190,-158! 192,-112 166,-70 128,-54 98,-70! 92,-96';

/** Bone between horns and teeth, seen from the front: the long skull of cattle, sheep and deer. */
export function beastSkull(): readonly Shape[] {
  return [
    body(symmetric(CRANIUM), 'skin', { colour: 'bone', relief: 0.9 }),
    ...paired(
      // The hollow behind the orbit, and the cheek that turns away below it.
      solid(closed('150,-232! 164,-196 150,-180 118,-190 104,-214 126,-218!')),
      solid(closed('158,-36! 146,20 158,66 140,108 114,166 98,238! 104,170 112,120 118,70 122,20 132,-20!')),
      body(closed(SOCKET), 'black', { line: 'internal', colour: 'black', relief: 0 }),
      brush(open('64,-122 104,-178 160,-192 196,-182'), 'internal', 3.2),
      brush(open('76,-96 86,-52 124,-34 158,-44'), 'internal', 2.4),
      fill(closed('62,-236! 70,-200 62,-170 46,-200!'), 'dark', { line: 'none', colour: 'tan', relief: 0 }),
      brush(open('28,-280 34,-230 24,-180'), 'internal', 2.2),
      brush(open('52,-146 44,-90 56,-40 50,20'), 'internal', 2.4),
      brush(open('78,-30 74,30 84,80'), 'internal', 2.2),
      brush(open('98,40 88,96 92,140'), 'detail', 1.8),
      // The premaxilla: a thin blade of bone beside the nose, teeth under its end.
      brush(open('66,236 78,310 70,380 54,438'), 'internal', 2.4),
      brush(open('90,366 76,392 82,420'), 'detail', 1.8),
    ),
    // The nose: one dark cavity under the two tips of the nasal bones.
    body(symmetric('0,150 30,164 52,210 60,280 56,350 40,404 16,420 0,404'), 'black', { line: 'internal', colour: 'black', relief: 0 }),
    ...paired(body(closed('0,-60! 26,-40 44,20 46,100 40,160 18,232! 4,190 0,140!'), 'skin', { line: 'internal', colour: 'bone', relief: 0.6 })),
    cut(open('0,260 4,310 0,370'), 'internal', 2.6),
    ...paired(brush(open('26,10 30,60 24,110'), 'detail', 1.8)),
    brush(open('0,-296 7,-262 -6,-228 5,-190 -4,-150 3,-110 0,-64'), 'internal', 1.8),
    whip('150,-266 60,-292 -60,-292 -150,-266', '120,-180 40,-214 -40,-214 -120,-180', { count: 11, reach: 0.55, valley: 0.4, longest: 'ends' }),
  ];
}
