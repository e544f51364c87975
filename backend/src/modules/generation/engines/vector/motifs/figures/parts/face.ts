import type { ColourName, Shape } from '../../motif.js';
import { body, brush, circle, closed, fill, glint, open, paired, solid, symmetric } from '../../geometry/kit.js';

const OUTLINE = '0,-236 70,-228 116,-190 138,-120 143,-52 139,18 127,84 103,142 70,192 36,225 0,235';

/** The side that turns from the light, from the temple to under the jaw: a soft edge and a deep one. */
const cheek = (skin: ColourName): readonly Shape[] => [
  fill(closed('134,-140! 143,-52 139,18 127,84 103,142 70,192 36,225 0,234! 46,194 86,140 106,70 104,22 120,-10 124,-70'), 'light', { line: 'none', colour: skin, relief: 0.02 }),
  fill(closed('140,-20! 139,18 127,84 103,142 70,192 36,225! 70,174 102,110 121,52'), 'mid', { line: 'none', colour: skin, relief: 0.02 }),
];

/** Half-lidded: the lid hides the top of the iris, its lashes run out to a wing. */
const openEyes = (iris: ColourName): readonly Shape[] =>
  paired(
    fill(closed('30,-6! 46,-30 70,-40 94,-34 114,-18! 94,0 64,4'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
    fill(circle([71, -20], 20), 'dark', { line: 'none', colour: iris, relief: 0 }),
    solid(circle([71, -20], 11)),
    glint(circle([64, -27], 6)),
    solid(closed('24,0! 42,-30 68,-48 94,-44 126,-46! 117,-30 112,-16! 96,-28 72,-33 50,-24!')),
    brush(open('44,5 68,12 104,-4'), 'detail', 2.2),
    brush(open('42,-54 70,-66 106,-58'), 'internal', 1.6),
  );

/** Lids laid down in one dark curve, the lashes under it. */
const closedEyes = (): readonly Shape[] =>
  paired(
    solid(closed('28,-22! 50,-6 78,-2 102,-14 126,-32! 110,2 80,16 48,8!')),
    ...['58,10 54,22 46,30', '80,14 80,28 76,38', '100,6 106,20 106,30', '114,-6 126,4 130,14'].map((lash) => brush(open(lash), 'internal', 1.4)),
    brush(open('38,-46 70,-58 108,-46'), 'internal', 1.8),
  );

const mouth = (): readonly Shape[] => [
  fill(symmetric('0,119! 13,112 30,117 56,133! 28,132 12,136 0,133!'), 'dark', { line: 'internal', colour: 'crimson', relief: 0.3 }),
  fill(symmetric('0,134! 12,137 28,133 52,134! 38,150 18,158 0,158'), 'skin', { line: 'internal', colour: 'red', relief: 0.7 }),
  brush(open('-16,179 0,182 16,179'), 'internal', 2.2),
];

/** A woman's face from the front, about 300 wide, brow to chin -240 … 240, without hair. */
export function womanFace(eyes: 'open' | 'closed', iris: ColourName = 'blue', skin: ColourName = 'tan'): readonly Shape[] {
  return [
    body(symmetric(OUTLINE), 'skin', { colour: skin, relief: 0 }), ...cheek(skin),
    ...(eyes === 'open' ? openEyes(iris) : closedEyes()),
    ...paired(
      solid(closed('22,-70! 56,-96 92,-98 136,-72! 94,-86 58,-84 26,-60!')),
      solid(closed('6,82! 16,71 27,75 24,84! 15,86')),
      brush(open('30,50 40,64 33,80'), 'internal', 2),
    ),
    brush(open('17,-44 20,-10 15,26'), 'detail', 2.2),
    ...mouth(),
  ];
}

/** Neck and shoulders to go behind the face, with a collarbone; ends in a point below. */
export const bust = (colour: ColourName = 'tan'): readonly Shape[] => [
  body(symmetric('0,120 66,140 64,220 78,282 150,322 234,346 270,384! 200,434 110,472 0,500!'), 'skin', { colour, relief: 0.7 }),
  solid(symmetric('0,236! 36,222 64,170! 66,222 40,250 0,262!')),
  ...paired(brush(open('24,356 100,340 184,354'), 'internal', 2.4), brush(open('60,256 42,310 16,350'), 'internal', 2)),
];
