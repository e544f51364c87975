import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  flames,
  glint,
  leaf,
  offset,
  open,
  paired,
  polar,
  radians,
  ribbon,
  solid,
  symmetric,
  track,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hair, type Lock } from './parts/hair.js';

const BEHIND: readonly Lock[] = [
  ['60,-300 190,-260 270,-120 250,40 300,180 270,330 300,450', 74],
  ['60,-300 160,-240 220,-100 200,60 240,200 200,340 214,470', 70],
];
const FRONT: readonly Lock[] = [
  ['0,-310 110,-300 176,-210 190,-90 176,40 210,170 180,300', 50],
  ['0,-300 90,-290 140,-220 158,-130 152,-20 168,80', 32],
];

const glory = (): readonly Shape[] => Array.from({ length: 27 }, (_, i) => {
  const turn = radians(180 + (i * 180) / 26);
  return solid(leaf(polar([0, -120], turn, 300), polar([0, -120], turn, i % 2 === 0 ? 384 : 340), { half: 8, belly: 0.25 }));
}).filter((ray, i) => i > 2 && i < 24 && ray.d !== '');

const eyes = (): readonly Shape[] => paired(
  fill(closed('34,-50! 56,-80 86,-88 122,-66! 98,-46 64,-40'), 'skin', { line: 'detail', colour: 'white', relief: 0 }), solid(circle([80, -68], 20)), glint(circle([72, -76], 6)),
  solid(closed('26,-46! 48,-82 84,-98 122,-84 142,-70! 118,-68 84,-82 52,-72!')), brush(open('38,-38 66,-30 104,-42'), 'internal', 2.2), brush(open('46,-20 76,-14 106,-26'), 'detail', 2),
  solid(closed('22,-112! 60,-140 106,-134 146,-104! 104,-116 62,-120 26,-98!')), brush(open('18,-90 26,-40 18,10'), 'internal', 2.4), solid(closed('8,42! 20,32 32,36 30,46! 18,44')), brush(open('32,14 44,32 36,48'), 'internal', 2.2),
  brush(open('112,10 96,40 78,56'), 'internal', 2.6),
);

const beard = (): readonly Shape[] => [
  body(
    symmetric([[0, 74], [40, 70], [90, 60], [126, 20], [146, -40, true], [156, 40], ...flames('150,70 166,150 140,150 146,230 112,220 110,310 76,290 66,390 34,350 20,430 0,390', 0.1)]), 'dark', { colour: 'brown', relief: 0.7 },
  ),
  ...paired(...['110,80 120,140 108,190', '76,110 86,180 74,250', '40,160 50,230 38,310', '136,40 140,90 132,130', '92,200 94,240 84,270', '14,180 18,250 10,330'].map((line) => cut(open(line), 'internal', 2.4))),
  fill(symmetric('0,78! 24,74 56,86 60,104 30,122 0,124'), 'skin', { colour: 'tan', line: 'none', relief: 0.3 }),
  body(symmetric('0,62! 30,56 70,72 104,124! 60,98 26,92 0,98!'), 'dark', { colour: 'brown', line: 'internal' }), fill(symmetric('0,104 24,102 38,108 20,122 0,126'), 'skin', { colour: 'red', line: 'internal', relief: 0.5 }), brush(open('-34,106 0,110 34,106'), 'internal', 2.2),
];

/** Three canes plaited, thorns out of each. */
const crown = (): readonly Shape[] => ['-214,-170 -150,-214 -60,-196 30,-236 120,-204 214,-190', '-216,-200 -120,-186 -30,-240 60,-196 150,-226 212,-170', '-210,-222 -90,-236 0,-200 100,-240 208,-212'].flatMap((cane, row) => {
  const way = track(cane);
  const thorns = Array.from({ length: 6 }, (_, i) => {
    const at = (i + 0.3 + row * 0.22) / 6;
    const side = (i + row) % 2 === 0 ? -1 : 1;
    return body(
      leaf(offset(way.at(at), way.angle(at), 0, 0), offset(way.at(at), way.angle(at), 22 * side, side * (54 - row * 6)), { half: 9, belly: 0.15, foot: 8 }), 'skin',
      { colour: 'bone', line: 'internal' },
    );
  });
  return [...thorns, body(ribbon(cane, (share) => 15 - 3 * Math.abs(share * 2 - 1)).outline(), row === 1 ? 'skin' : 'dark', { colour: 'brown', relief: 0.8 })];
});

const drops = (): readonly Shape[] => [[-70, -150, 46], [34, -156, 60], [104, -146, 40], [-122, -140, 34]].map(([x = 0, y = 0, long = 40]) =>
  fill(closed([[x, y, true], [x + 9, y + long * 0.7], [x, y + long], [x - 9, y + long * 0.7]]), 'dark', { colour: 'red', line: 'none', relief: 0.2 }));

/** Christ under the crown of thorns, rays about his head. */
export const jesus: Motif = {
  name: 'jesus',
  pose: 'symmetric',
  words: ['jesus', 'jesus christ', 'christ', 'jesus face', 'crown of thorns', 'christ the redeemer', 'messiah'],
  anchors: { crown: [0, -300], eye: [80, -68], mouth: [0, 110], base: [0, 480] },
  draw: () => [
    ...glory(), ...paired(...hair(BEHIND, 'skin', 'brown')),
    body(symmetric('0,90! 70,140 76,260 90,340 160,390 220,470! 110,494 0,498'), 'skin', { colour: 'tan', relief: 0.6 }), solid(symmetric('0,380! 50,340 84,280! 86,330 50,390 0,430!')),
    body(symmetric('0,-270 80,-262 130,-210 150,-130 150,-50 142,30 120,110 80,180 0,220'), 'skin', { colour: 'tan', relief: 0.4 }),
    ...eyes(), ...beard(), ...paired(...hair(FRONT, 'skin', 'brown')), ...crown(), ...drops(),
  ],
};
