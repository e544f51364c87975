import type { ColourName, Shape } from '../../motif.js';
import { body, brush, circle, closed, fill, glint, open, paired, solid, symmetric } from '../../geometry/kit.js';

const OUTLINE = '0,-236 76,-226 128,-180 150,-100 150,-20 142,56 122,124 88,184 48,224 0,236';

const openEyes = (iris: ColourName): readonly Shape[] =>
  paired(
    fill(closed('34,-4! 54,-32 82,-42 118,-26! 94,-4 62,4'), 'skin', { line: 'detail', colour: 'white', relief: 0 }),
    fill(circle([78, -20], 19), 'dark', { line: 'none', colour: iris, relief: 0 }),
    solid(circle([78, -20], 10)),
    glint(circle([71, -27], 5)),
    solid(closed('28,2! 48,-34 82,-52 116,-40 146,-58! 132,-34 116,-20! 82,-36 56,-28!')),
    brush(open('40,6 66,14 100,2'), 'detail', 2.4),
    brush(open('44,-54 80,-70 120,-58'), 'internal', 2.4),
  );

const closedEyes = (lashes: boolean): readonly Shape[] =>
  paired(
    solid(closed('32,-16! 58,4 88,6 122,-16! 138,-14 100,20 62,20!')),
    ...(lashes ? ['52,16 48,28 40,36', '72,20 70,34 64,44', '94,18 96,32 94,42', '114,8 120,20 122,30'] : []).map((lash) =>
      brush(open(lash), 'internal', 1.4),
    ),
    brush(open('40,-40 76,-56 118,-44'), 'internal', 2.4),
  );

/** A woman's face from the front, eyes open, closed with long lashes, or lowered without them (small faces), about 300 wide, brow to chin -240 … 240, without hair. */
export function womanFace(eyes: 'open' | 'closed' | 'lowered', iris: ColourName = 'blue', skin: ColourName = 'tan'): readonly Shape[] {
  return [
    body(symmetric(OUTLINE), 'skin', { colour: skin, relief: 0.3 }),
    ...(eyes === 'open' ? openEyes(iris) : closedEyes(eyes === 'closed')),
    ...paired(
      solid(closed('24,-74! 58,-100 100,-98 140,-66! 102,-82 62,-82 28,-60!')),
      solid(closed('8,84! 18,74 30,78 28,86! 18,86')),
      brush(open('30,58 40,72 34,86'), 'internal', 2.2),
    ),
    brush(open('16,-56 22,-10 14,40'), 'internal', 2.2),
    fill(symmetric('0,128! 12,118 28,122 56,142! 28,144 0,146!'), 'dark', { line: 'internal', colour: 'crimson', relief: 0.3 }),
    fill(symmetric('0,146! 28,146 54,142! 38,166 16,174 0,174'), 'skin', { line: 'internal', colour: 'red', relief: 0.7 }),
    brush(open('-14,160 -4,166 8,162'), 'detail', 1.6),
    brush(open('-18,190 0,194 18,190'), 'internal', 2.2),
  ];
}

/** Neck and shoulders to go behind the face, with a collarbone; ends in a point below. */
export const bust = (colour: ColourName = 'tan'): readonly Shape[] => [
  body(symmetric('0,120 74,140 76,240 96,290 190,330 270,380! 200,430 110,470 0,500!'), 'skin', { colour, relief: 0.6 }),
  solid(symmetric('0,262! 40,240 74,190! 76,250 40,276 0,300!')),
  ...paired(brush(open('30,350 110,342 190,366'), 'internal', 2.4), brush(open('60,300 40,340 20,364'), 'internal', 2.4)),
];
