import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, polygon, polyline, shadow, type Knot } from '../geometry/kit.js';

/** One mountain, drawn by hand: its outline, the side in shadow, the lit facets in that shadow, the breaks in its snow. */
interface Peak {
  readonly outline: string;
  readonly shade: readonly string[];
  readonly facets: readonly string[];
  readonly breaks: readonly string[];
}

const PEAKS: readonly Peak[] = [
  {
    outline: '-494,262! -440,180! -400,130! -372,60! -340,20! -310,-60! -270,-140! -236,-84! -200,-50! -170,20! -120,90! -60,170! 0,262!',
    shade: ['-270,-140! -236,-84! -200,-50! -170,20! -120,90! -60,170! -20,262! -210,262! -236,180! -210,120! -250,60! -230,0! -262,-50!'],
    facets: ['-206,-30! -170,50! -190,100! -214,40!', '-150,90! -90,180! -110,250! -160,180!'],
    breaks: ['-300,-30! -290,10! -316,50!', '-350,60! -330,100! -350,150!', '-292,90! -270,130! -290,190!', '-400,160! -384,200!'],
  },
  {
    outline: '0,262! 70,180! 120,110! 160,60! 190,0! 230,-50! 270,-120! 306,-60! 340,-30! 370,40! 420,110! 450,180! 494,262!',
    shade: ['270,-120! 306,-60! 340,-30! 370,40! 420,110! 450,180! 484,262! 330,262! 300,190! 324,130! 284,70! 300,10! 272,-40!'],
    facets: ['326,0! 360,80! 344,120! 316,60!', '390,130! 430,210! 410,254! 376,190!'],
    breaks: ['236,-20! 250,30! 226,70!', '180,60! 200,110! 176,150!', '256,110! 270,160! 250,210!', '110,170! 130,210!'],
  },
  {
    outline: '-350,262! -280,170! -240,130! -200,50! -150,-10! -128,-90! -84,-150! -60,-240! -26,-300! 6,-396! 40,-320! 84,-262! 110,-180! 164,-120! 190,-40! 246,30! 290,110! 340,170! 390,262!',
    shade: ['6,-396! 40,-320! 84,-262! 110,-180! 164,-120! 190,-40! 246,30! 290,110! 340,170! 380,262! 70,262! 30,190! 66,120! 10,50! 56,-20! 14,-90! 44,-160! 6,-230! 24,-300!'],
    facets: ['70,-214! 96,-120! 150,-40! 130,0! 84,-70! 60,-150!', '110,60! 170,120! 200,210! 150,250! 110,160!', '206,40! 270,130! 310,210! 290,250! 230,160!', '66,0! 100,60! 90,110! 50,70!'],
    breaks: ['-26,-250! -16,-200! -44,-160!', '-84,-110! -60,-60! -90,-10! -60,40!', '-20,-120! -6,-70! -30,-20! -6,40! -30,90!', '-160,50! -130,100! -160,160!', '-70,110! -50,160! -80,220!', '-240,170! -220,210!'],
  },
];

function peak({ outline, shade, facets, breaks }: Peak): readonly Shape[] {
  return [
    body(closed(outline), 'skin', { colour: 'grey', relief: 0.2 }),
    ...shade.map((d) => shadow(closed(d))),
    ...facets.map((d): Shape => ({ ...shadow(closed(d)), tone: 'skin', colour: 'white' })),
    ...breaks.map((d) => brush(open(d), 'outline', 2)),
  ];
}

function pines(rng: Rng): readonly Shape[] {
  return Array.from({ length: 25 }, (_, i) => {
    const x = -456 + i * 38 + rng.between(-8, 8);
    const foot = 282 + 20 * Math.sin((i / 24) * Math.PI);
    const tall = rng.between(76, 128);
    const w = tall * 0.21;
    const tiers = [0, 1, 2, 3].flatMap((k): readonly Knot[] => {
      const y = foot - tall + (tall * (k + 1)) / 4.3;
      return [
        [w * (0.35 + k * 0.22), y, true],
        [w * (0.16 + k * 0.16), y - 2, true],
      ];
    });
    const right = tiers.map(([u, v]): Knot => [x + u, v, true]);
    const left = [...tiers].reverse().map(([u, v]): Knot => [x - u, v, true]);
    return shadow(polygon([[x, foot - tall], ...right, [x + 3, foot], [x - 3, foot], ...left]));
  }).map((shape): Shape => ({ ...shape, tone: 'black', colour: 'leaf' }));
}

const GROUND: readonly Shape[] = [
  body(closed('-480,262! -300,250 0,258 300,246 480,262! 380,322 160,348 0,356 -160,348 -380,322'), 'skin', { colour: 'moss' }),
  brush(polyline('-300,312 -120,318 60,312'), 'internal', 1.5),
  brush(polyline('-60,334 90,334 200,328'), 'internal', 1.5),
];

export const mountains: Motif = {
  name: 'mountains',
  pose: 'scenery',
  words: ['mountain', 'mountains', 'mountain range', 'peaks', 'alps', 'summit', 'hills', 'rocky mountains', 'himalaya', 'landscape'],
  anchors: { crown: [20, -380], base: [0, 330] },
  draw: (rng) => [...PEAKS.flatMap(peak), ...GROUND, ...pines(rng)],
};

export const fuji: Motif = {
  name: 'fuji',
  pose: 'scenery',
  words: ['mount fuji', 'fuji', 'fujiyama', 'japanese mountain'],
  anchors: { crown: [0, -260], base: [0, 300] },
  draw: (rng) => {
    const drip = (x: number, y: number): string => `${x - 26},${y - 70}! ${x},${y + rng.between(-10, 50)}! ${x + 26},${y - 60}!`;
    const drops = [-200, -140, -80, -20, 40, 100, 160, 215].map((x) => drip(x, 10 + Math.abs(x) * 0.46)).join(' ');
    return [
      body(closed('-490,290! -330,180 -190,10 -90,-230! -40,-250! -10,-232! 30,-256! 90,-230! 190,10 330,180 490,290!'), 'dark', {
        colour: 'navy',
        relief: 0.3,
      }),
      body(
        closed(
          `-90,-230! -40,-250! -10,-232! 30,-256! 90,-230! 180,-14 276,112! ${drops.split(' ').reverse().join(' ')} -276,112! -180,-14`,
        ),
        'skin',
        { colour: 'white', relief: 0.4 },
      ),
      ...['-60,-200 -90,-90 -130,10', '-10,-200 -20,-80 -40,20', '40,-210 70,-90 100,0', '74,-190 130,-60 176,40'].map((d) =>
        brush(polyline(d), 'internal', 1.5),
      ),
      body(
        closed(
          
            '-490,290! -430,236 -360,252 -330,226 -250,236 -210,262! -150,240 -60,252 -20,282! 60,250 150,240 200,268! ' +
            '260,232 350,236 400,256 450,244 490,290!',
        ),
        'skin',
        { colour: 'white' },
      ),
    ];
  },
};
