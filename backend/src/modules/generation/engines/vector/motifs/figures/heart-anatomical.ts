import { body, brush, closed, cut, ellipse, fill, open, profile, ribbon, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const VENTRICLES = `
    -180,-130! -120,-190 -20,-200 80,-180 190,-160 280,-80 316,30 296,160 230,290 140,400 40,480 -30,496 -100,440
    -190,330 -270,200 -300,60 -270,-60!`;
const LEFT_ATRIUM = '120,-190! 190,-240 270,-230 320,-170 316,-100 260,-60 200,-90 140,-130!';
const RIGHT_ATRIUM = '-150,-190! -230,-220 -310,-170 -340,-80 -320,20 -270,60 -220,10 -180,-70 -140,-130!';

/** A vessel along a spine with an open, dark end. */
function vessel(spine: string, half: number, mouth: number): readonly Shape[] {
  const tube = ribbon(spine, profile(`0:${half} 1:${half * 0.94}`));
  const end = tube.at(1, 0);
  const turn = (tube.angle(1) * 180) / Math.PI + 90;
  return [
    body(tube.outline(), 'skin', { colour: 'crimson', relief: 1 }),
    brush(tube.along(0.45, 0.15, 0.8), 'internal', 2.2),
    brush(tube.along(0.7, 0.3, 0.9), 'detail', 2),
    body(ellipse(end, half * 0.98, mouth, turn), 'skin', { colour: 'pink', line: 'outline' }),
    fill(ellipse(end, half * 0.62, mouth * 0.58, turn), 'black', { line: 'none', relief: 0 }),
  ];
}

const vessels = (): readonly Shape[] => [
  ...vessel('-220,-80 -226,-220 -236,-340 -240,-440', 54, 20),
  ...vessel('-130,-160 -90,-300 -96,-400 -110,-470', 30, 13),
  ...vessel('10,-300 20,-380 26,-440 24,-486', 30, 13),
  ...vessel('100,-270 130,-360 146,-420 150,-466', 28, 12),
  ...vessel('190,-150 290,-190 370,-210 430,-230', 38, 15),
  ...vessel('200,-110 300,-110 380,-110 446,-116', 34, 14),
  body(
    closed(
      `
        -150,-120! -140,-230 -90,-310 0,-344 100,-330 170,-270 196,-190 196,-100! 110,-100 106,-180 80,-230 20,-246
        -30,-220 -50,-160 -50,-90!`,
    ),
    'skin',
    { colour: 'red', relief: 1 },
  ),
  brush(open('-100,-170 -70,-250 0,-290 80,-280 140,-220'), 'internal', 2.6),
  brush(open('-120,-140 -110,-220 -60,-286'), 'internal', 2.2),
  ...vessel('20,-110 40,-190 150,-240 250,-270 330,-300', 50, 19),
];

/** Coronary vessels: trunk and branches that follow the form. */
const CORONARIES: readonly (readonly [string, number])[] = [
  ['30,-150 10,-40 40,80 30,210 60,330 40,450', 13],
  ['20,0 90,60 130,150 190,200', 8],
  ['38,110 100,190 120,270 160,310', 8],
  ['20,-20 -60,50 -90,140 -150,200', 8],
  ['36,90 -30,180 -50,280 -110,340', 8],
  ['32,220 0,300 -10,380', 6],
  ['180,-130 200,-30 250,50 250,140', 9],
  ['-200,40 -160,110 -180,200 -140,270', 9],
];

const wall = (): readonly Shape[] => [
  body(closed(VENTRICLES), 'skin', { colour: 'red', relief: 1 }),
  solid(closed('316,30! 296,160 230,290 140,400 40,486 -20,496! 90,410 170,310 240,190 280,80')),
  ...[
    '-270,100 -240,190 -190,270',
    '-230,60 -214,120 -190,160',
    '-100,-140 -130,-60 -130,20',
    '-60,-140 -80,-80 -76,-20',
    '90,-130 110,-60 150,0',
    '140,-120 160,-60 190,-10',
    '-160,300 -110,380 -60,440',
    '240,120 210,200 170,260',
    '100,330 70,390 40,440',
  ].map((line) => brush(open(line), 'internal', 2.4)),
  ...CORONARIES.flatMap(([spine, half]) => {
    const tube = ribbon(spine, profile(`0:${half} 1:2`));
    return [body(tube.outline(0, 0.99), 'dark', { colour: 'navy', line: 'internal', relief: 0.8 })];
  }),
  cut(ribbon(CORONARIES[0]?.[0] ?? '', () => 1).along(0, 0.06, 0.4), 'detail', 1.6),
  body(closed(RIGHT_ATRIUM), 'skin', { colour: 'crimson', relief: 0.9 }),
  brush(open('-220,-180 -270,-110 -280,-30'), 'internal', 2.6),
  brush(open('-170,-150 -220,-90 -240,-10'), 'internal', 2.4),
  solid(closed('-340,-80! -320,20 -270,60! -296,0 -310,-60')),
  body(closed(LEFT_ATRIUM), 'skin', { colour: 'crimson', relief: 0.9 }),
  brush(open('170,-190 230,-170 270,-110'), 'internal', 2.4),
  brush(open('220,-216 280,-190 296,-140'), 'internal', 2.2),
];

/** The heart as the anatomist sees it, vessels cut open. */
export const heartAnatomical: Motif = {
  name: 'heart-anatomical',
  pose: 'figure',
  words: ['heart anatomical', 'anatomical heart', 'human heart', 'real heart', 'realistic heart'],
  anchors: { heart: [0, 80], crown: [20, -340], base: [-20, 490] },
  draw: () => [...vessels(), ...wall()],
};
