import { body, brush, circle, closed, fill, glint, open, paired, placed, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A foot of four toes with round pads, toes along -y from 0,0. */
function foot(): readonly Shape[] {
  return ['-60,-60', '-22,-92', '24,-92', '64,-56'].flatMap((tip) => {
    const [x = 0, y = 0] = tip.split(',').map(Number);
    return [
      body(
        ribbon(
          [
            [0, 10],
            [x * 0.6, y * 0.5],
            [x, y],
          ],
          profile('0:15 1:10'),
        ).outline(),
        'skin',
        { colour: 'leaf', line: 'internal' },
      ),
      body(circle([x, y], 20), 'dark', { colour: 'orange', line: 'internal' }),
    ];
  });
}

const limbs = (): readonly Shape[] => [
  ...placed(foot(), { x: 332, y: -232, turn: 20 }),
  body(ribbon('110,-90 220,-60 290,-110 330,-230', profile('0:36 0.5:36 1:22')).outline(), 'skin', { colour: 'leaf', relief: 0.9 }),
  brush(open('200,-50 262,-70 300,-130'), 'internal', 2.2),
  ...placed(foot(), { x: 376, y: 388, turn: 130 }),
  body(ribbon('300,150 240,260 300,350 376,384', profile('0:34 0.5:30 1:20')).outline(), 'skin', { colour: 'leaf', relief: 0.9 }),
  body(ribbon('80,220 190,290 290,260 340,160', profile('0:70 0.5:64 0.86:44 1:14')).outline(), 'skin', { colour: 'leaf', relief: 0.9 }),
  ...['180,250 200,280 190,320', '240,240 262,264 260,300', '300,190 320,206 330,230'].map((line) =>
    solid(ribbon(line, profile('0:2 0.5:13 1:2')).outline()),
  ),
];

const trunk = (): readonly Shape[] => [
  body(symmetric('0,-330 90,-330 160,-280 190,-200 170,-110 170,0 180,120 150,230 80,300 0,320'), 'skin', { colour: 'leaf', relief: 0.9 }),
  ...paired(
    solid(closed('34,-180! 60,-120 54,-20 70,80 50,180 30,250! 20,160 34,60 20,-40 26,-120!')),
    solid(closed('110,-160! 130,-100 120,-20 136,60 124,140! 104,70 100,-20 96,-100!')),
    brush(open('160,-60 150,20 164,100'), 'internal', 2.4),
    body(circle([128, -270], 62), 'skin', { colour: 'leaf' }),
    fill(circle([134, -276], 44), 'skin', { line: 'internal', colour: 'red' }),
    solid(closed('98,-282! 134,-300 172,-282! 134,-258')),
    glint(circle([122, -288], 7)),
    solid(circle([26, -312], 7)),
    brush(open('20,-346 80,-344 120,-336'), 'internal', 1.6),
  ),
];

/** A tree frog from above. */
export const frog: Motif = {
  name: 'frog',
  pose: 'symmetric',
  words: ['frog', 'tree frog', 'toad', 'poison dart frog', 'bullfrog'],
  anchors: { crown: [0, -340], base: [0, 330], heart: [0, 0] },
  draw: () => [...paired(...limbs()), ...trunk()],
};
