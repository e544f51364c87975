import { body, brush, circle, closed, cut, fill, glint, open, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A macaw on a twig, tail hanging. */
export const parrot: Motif = {
  name: 'parrot',
  pose: 'figure',
  words: ['parrot', 'macaw', 'tropical bird'],
  anchors: { crown: [60, -480], mouth: [220, -330], base: [0, 470], heart: [20, -60] },
  draw: () => [
    body(closed('-90,140! -150,290 -190,440 -196,500! -130,460 -70,496! -40,340 0,190!'), 'dark', { colour: 'blue', relief: 0.5 }), cut(open('-80,220 -120,340 -150,450'), 'internal', 2.2), cut(open('-40,220 -70,330 -90,440'), 'internal', 2),
    body(closed('-330,226! -100,196 120,196 340,230! 336,256 120,236 -100,240 -326,258!'), 'dark', { colour: 'brown', relief: 0.8 }),
    body(closed('90,-470 180,-440 220,-360 210,-260 200,-120 170,40 90,170 0,210 -80,190 -110,80 -100,-80 -60,-260 -30,-400 20,-460'), 'skin', { colour: 'red', relief: 0.9 }),
    body(closed('-20,-220! -90,-160 -150,-20 -170,140 -180,300! -90,230 -10,120 40,-20 40,-150!'), 'dark', { colour: 'blue', relief: 0.7 }),
    fill(closed('-10,-210! -70,-160 -110,-70 -120,-20! -40,-60 30,-110 36,-150!'), 'mid', { colour: 'gold', line: 'internal' }),
    ...['0,-70 -70,20 -110,130', '20,0 -40,90 -100,190', '-50,-30 -120,80 -150,200'].map((line) => cut(open(line), 'internal', 2.2)),
    fill(closed('110,-430! 190,-410 200,-340 170,-300 110,-310 90,-370'), 'skin', { colour: 'white', line: 'internal', relief: 0.3 }),
    ...['120,-330 150,-324 180,-330', '116,-350 150,-346 186,-352'].map((line) => brush(open(line), 'detail', 1.2)),
    body(closed('180,-440! 270,-430 310,-350 280,-250! 250,-290 200,-300 176,-330!'), 'dark', { colour: 'black', relief: 0.7 }), cut(open('210,-410 260,-390 280,-340'), 'internal', 2.2),
    body(closed('190,-300! 236,-290 250,-262 220,-240 190,-256!'), 'dark', { colour: 'black' }),
    solid(circle([134, -390], 19)), glint(circle([128, -396], 6)),
    ...['120,-180 140,-150 136,-120', '150,-80 164,-50 156,-20', '90,-100 108,-70 100,-40', '110,20 120,46 110,70', '60,90 74,116 64,140'].map((line) => brush(open(line), 'internal', 2)),
    ...[40, 96].flatMap((x) => [body(closed(`${x - 26},190! ${x},176 ${x + 26},190! ${x + 22},236 ${x},250 ${x - 22},236`), 'skin', { colour: 'grey' })]),
  ],
};

const arm = (turn: number): Shape => {
  const a = (turn * Math.PI) / 180;
  return brush(open([[Math.cos(a) * 60, Math.sin(a) * 60], [Math.cos(a) * 220, Math.sin(a) * 220], [Math.cos(a) * 360, Math.sin(a) * 360]]), 'internal', 1.6);
};

const warts = (turn: number): readonly Shape[] => [110, 190, 270, 340].flatMap((r, i) => [-1, 1].map((side) => {
  const a = (turn * Math.PI) / 180 + side * (0.3 - i * 0.06);
  return solid(circle([Math.cos(a) * r, Math.sin(a) * r], 11 - i * 1.6));
}));

/** A starfish. */
export const starfish: Motif = {
  name: 'starfish',
  pose: 'round',
  words: ['starfish', 'sea star'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(
      closed(Array.from(
        { length: 10 },
        (_, i): readonly [number, number] => { const a = ((i * 36 - 90) * Math.PI) / 180; const r = i % 2 ? 190 : 480; return [Math.cos(a) * r, Math.sin(a) * r]; },
      )),
      'skin', { colour: 'orange', relief: 1 },
    ),
    ...[-90, -18, 54, 126, 198].map(arm),
    ...[-90, -18, 54, 126, 198].flatMap(warts),
    body(circle([0, 0], 44), 'mid', { colour: 'red', line: 'internal' }),
  ],
};
