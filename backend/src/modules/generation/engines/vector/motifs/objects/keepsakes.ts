import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, fill, glint, leaf, open, placed, polygon, shadow, solid, stroke, symmetric } from '../geometry/kit.js';

const volume = (y: number, half: number, thick: number, colour: 'red' | 'blue' | 'moss' | 'brown'): readonly Shape[] => [
  body(closed(`${-half},${y}! ${half - 40},${y}! ${half},${y + 6}! ${half},${y + thick - 6}! ${half - 40},${y + thick}! ${-half},${y + thick}! ${-half - 34},${y + thick * 0.5}`), 'dark', { colour, relief: 0.5 }),
  fill(closed(`${-half + 20},${y + 16}! ${half},${y + 18}! ${half - 14},${y + thick * 0.5} ${half},${y + thick - 18}! ${-half + 20},${y + thick - 16}! ${-half - 6},${y + thick * 0.5}`), 'skin', { colour: 'bone', line: 'internal', relief: 0.4 }),
  ...[0.34, 0.5, 0.66].map((k) => stroke(open([[-half + 30, y + thick * k], [half - 24, y + thick * k]]), 'detail')),
];

/** Four books, one on the other. */
export const bookStack: Motif = {
  name: 'book-stack',
  pose: 'wide',
  words: ['stack of books', 'pile of books', 'book stack', 'stacked books', 'books stack'],
  anchors: { crown: [0, -260], base: [0, 270] },
  draw: () => [
    ...volume(130, 460, 130, 'brown'), ...placed(volume(6, 390, 124, 'red'), { x: 24, turn: -1 }),
    ...placed(volume(-112, 430, 118, 'blue'), { x: -16, turn: 1 }), ...placed(volume(-220, 350, 108, 'moss'), { x: 20 }),
    shadow(closed('250,-112! 330,-110 370,-106! 372,-4 330,-2 300,-60')),
    body(closed('180,-112! 214,-112! 220,-10 214,60! 196,34! 178,58!'), 'skin', { colour: 'gold', line: 'internal', relief: 0.2 }),
  ],
};

const HALF = '0,-200! -60,-330 -190,-400 -330,-370 -430,-250 -440,-90 -370,80 -240,240 -90,380 -10,460! 30,330! -50,220! 50,100! -40,-20! 40,-110!';

/** A heart torn down the middle. */
export const brokenHeart: Motif = {
  name: 'broken-heart',
  pose: 'figure',
  words: ['broken heart', 'heartbreak', 'heart broken', 'torn heart', 'cracked heart', 'heartbroken'],
  anchors: { crown: [0, -380], centre: [0, -40] },
  draw: () => [
    ...placed([
      body(closed(HALF), 'skin', { colour: 'red', relief: 0.9 }),
      glint(closed('-360,-200! -330,-300 -250,-340! -290,-280 -320,-200!')),
      shadow(closed('-380,60! -240,220 -90,360 -20,430! -60,330 -160,220 -280,80!')),
    ], { x: -14, turn: -4 }),
    ...placed([
      body(closed('50,-190! 90,-330 210,-400 340,-370 440,-250 446,-90 376,80 246,240 96,380 14,460! 70,330! -4,220! 94,100! 10,-20! 90,-110!'), 'skin', { colour: 'red', relief: 0.9 }),
      shadow(closed('440,-150! 430,-30 360,90 240,230 100,360 30,440! 90,330 200,220 310,90 390,-40!')),
      brush(open('130,-330 190,-360 260,-350'), 'internal', 2),
    ], { x: 16, turn: 4 }),
  ],
};

/** A molar with its roots. */
export const tooth: Motif = {
  name: 'tooth',
  pose: 'figure',
  words: ['tooth', 'teeth', 'molar', 'dentist', 'dental'],
  anchors: { crown: [0, -400], centre: [0, -120], base: [0, 470] },
  draw: () => [
    body(closed('-40,-360 40,-360 150,-420 280,-400 360,-290 350,-140 290,20 270,180 240,360 190,470 130,460 100,320 60,140 0,100 -60,140 -100,320 -130,460 -190,470 -240,360 -270,180 -290,20 -350,-140 -360,-290 -280,-400 -150,-420'), 'skin', { colour: 'bone', relief: 1 }),
    brush(open('-130,-300 -40,-250 60,-260 150,-310'), 'internal', 2.4), brush(open('-20,-250 -10,-180 20,-130'), 'internal', 2),
    shadow(closed('340,-200! 330,-100 280,40 262,200 226,380 190,450! 200,300 220,120 260,-20 300,-120!')),
    glint(closed('-300,-290! -260,-350 -190,-370! -240,-320 -270,-250!')), brush(open('-290,-160 -250,0 -236,140'), 'internal', 2.2),
  ],
};

/** A sealed letter. */
export const letter: Motif = {
  name: 'letter',
  pose: 'wide',
  words: ['letter', 'envelope', 'love letter', 'mail', 'sealed letter'],
  anchors: { centre: [0, 20] },
  draw: () => [
    body(polygon('-470,-290 470,-290 470,300 -470,300'), 'skin', { colour: 'bone', relief: 0.3 }),
    brush(open('-460,290 -140,10'), 'internal', 1.4), brush(open('460,290 140,10'), 'internal', 1.4),
    shadow(polygon('-470,300 470,300 400,238 -400,238')),
    body(closed('-470,-290! 470,-290! 60,90! 0,116 -60,90!'), 'skin', { colour: 'bone', relief: 0.5 }),
    body(circle([0, 84], 96), 'dark', { colour: 'red', relief: 0.9 }),
    fill(closed('0,134! -56,76 -46,40 -18,40 0,62! 18,40 46,40 56,76!'), 'skin', { colour: 'crimson', line: 'internal', relief: 0.6 }),
  ],
};

/** A marrow bone. */
export const bone: Motif = {
  name: 'bone',
  pose: 'wide',
  words: ['bone', 'dog bone', 'bones'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(closed('-300,-60! -330,-140 -410,-170 -470,-110 -450,-30 -470,-10 -490,60 -440,140 -350,150 -300,70! -100,44 100,44 300,70! 350,150 440,140 490,60 470,-10 450,-30 470,-110 410,-170 330,-140 300,-60! 100,-40 -100,-40'), 'skin', { colour: 'bone', relief: 0.9 }),
    shadow(closed('-290,62! -100,20 100,20 290,62! 100,44 -100,44')), brush(open('-420,-20 -400,10 -410,40'), 'internal', 2), brush(open('420,-20 400,10 410,40'), 'internal', 2),
    brush(open('-180,-24 -60,-30 40,-28'), 'internal', 1.6),
  ],
};

const ribs = Array.from({ length: 9 }, (_, i) => -76 + i * 19);
const onFan = (deg: number, r: number): readonly [number, number] => [Math.sin((deg * Math.PI) / 180) * r, 300 - Math.cos((deg * Math.PI) / 180) * r];

/** A folding fan with a sun and a branch of blossom on it. */
export const foldingFan: Motif = {
  name: 'folding-fan',
  pose: 'wide',
  words: ['fan', 'folding fan', 'japanese fan', 'hand fan', 'sensu'],
  anchors: { centre: [0, -80], base: [0, 340] },
  draw: () => placed([
    body(
      closed([
        ...ribs.map((deg): readonly [number, number, boolean] => [...onFan(deg, deg % 38 === 0 ? 580 : 590), true]),
        ...[...ribs].reverse().map((deg): readonly [number, number, boolean] => [...onFan(deg, 250), true]),
      ]),
      'skin', { colour: 'bone', relief: 0.5 },
    ),
    fill(circle([0, -120], 110), 'dark', { colour: 'red', line: 'internal', relief: 0.4 }),
    ...ribs.slice(1, -1).map((deg) => stroke(open([onFan(deg, 256), onFan(deg, 584)]), 'detail')),
    brush(open([onFan(-60, 330), onFan(-40, 430), onFan(-18, 470), onFan(2, 520)]), 'outline', 1.6), brush(open([onFan(-40, 430), onFan(-34, 500), onFan(-26, 530)]), 'internal', 1.6),
    ...[[-40, 440], [-18, 478], [-27, 526], [-54, 400], [3, 522]].flatMap(([deg = 0, r = 0]) => {
      const [x, y] = onFan(deg, r);
      return [0, 72, 144, 216, 288].map((turn) => fill(
        leaf([x, y], [x + Math.cos((turn * Math.PI) / 180) * 36, y + Math.sin((turn * Math.PI) / 180) * 36], { half: 16, blunt: true }),
        'skin', { colour: 'pink', line: 'internal', relief: 0.3 },
      ));
    }),
    ...ribs.map((deg) => body(polygon([onFan(deg - 1.4, 252), onFan(deg + 1.4, 252), onFan(deg + 6, 10), onFan(deg - 6, 10)]), 'dark', { colour: 'brown', line: 'internal', relief: 0.3 })),
    body(circle([0, 300], 26), 'skin', { colour: 'gold' }),
    brush(open('0,326 14,380 -6,430'), 'internal', 1.4), body(closed('-30,420! 20,420! 30,490! -40,490!'), 'dark', { colour: 'crimson' }),
  ], { scale: 0.86, y: -88 }),
};

/** A glass jar with a lid and a heart of twine. */
export const masonJar: Motif = {
  name: 'mason-jar',
  pose: 'figure',
  words: ['jar', 'mason jar', 'glass jar', 'honey pot', 'honey jar', 'jam jar', 'terrarium', 'fireflies in a jar'],
  anchors: { centre: [0, 110], crown: [0, -480], base: [0, 490] },
  holds: { room: { x: 0, y: 100, width: 460, height: 600 } },
  draw: () => [
    body(symmetric('0,-330 190,-330 200,-260 290,-180 310,-60 310,380 270,470 0,490'), 'skin', { colour: 'white', relief: 0.5 }),
    shadow(closed('300,-100! 306,380 266,460 160,480! 240,440 262,360 266,-60!')),
    brush(open('-262,-60 -270,150 -262,340'), 'internal', 2.6), brush(open('-220,-120 -236,-60 -238,0'), 'internal', 2),
    body(symmetric('0,-490 210,-484 226,-440 0,-424'), 'skin', { colour: 'gold' }), body(symmetric('0,-430 226,-440 230,-320 0,-300'), 'skin', { colour: 'gold', relief: 0.8 }),
    ...[-180, -110, -40, 40, 110, 180].map((x) => stroke(open([[x, -412], [x, -326]]), 'detail')),
    body(symmetric('0,-270 196,-286 204,-250 0,-230'), 'dark', { colour: 'tan' }), brush(open('-60,-240 -110,-180 -130,-110'), 'internal', 1.6), brush(open('-40,-240 -50,-180 -80,-120'), 'internal', 1.6),
  ],
};

/** A comet with its tail. */
export const comet: Motif = {
  name: 'comet',
  pose: 'figure',
  words: ['comet', 'shooting star', 'falling star', 'meteor', 'asteroid'],
  anchors: { centre: [-230, 230] },
  draw: () => [
    ...([['-330,110! -60,-120 240,-380 460,-480! 250,-220 10,60 -180,200!', 'light'], ['-220,330! 40,160 300,-90 470,-300! 260,60 60,290 -120,390!', 'light'], ['-300,200! -20,0 280,-260 490,-430! 250,-60 10,200 -200,310!', 'mid']] as const).map(([d, tone]) => body(closed(d), tone, { colour: 'yellow', relief: 0.6 })),
    ...['-160,120 60,-60 300,-290', '-120,260 100,80 330,-160', '-140,190 110,-30 350,-270'].map((line) => brush(open(line), 'internal', 2)),
    body(
      polygon(Array.from(
        { length: 10 },
        (_, i): readonly [number, number] => { const r = i % 2 ? 104 : 236; const a = (i * 36 - 100) * Math.PI / 180; return [-240 + Math.cos(a) * r, 240 + Math.sin(a) * r]; },
      )),
      'skin', { colour: 'gold', relief: 0.6 },
    ),
    ...Array.from(
      { length: 5 },
      (_, i): Shape => { const a = (i * 72 - 100) * Math.PI / 180; const b = a + Math.PI / 5; return shadow(polygon([
        [-240, 240], [-240 + Math.cos(a) * 222, 240 + Math.sin(a) * 222], [-240 + Math.cos(b) * 100, 240 + Math.sin(b) * 100],
      ])); },
    ),
    ...[[300, 100], [420, -40], [60, -330], [-120, -120]].map(([x = 0, y = 0], i) => solid(circle([x, y], i % 2 ? 9 : 14))),
  ],
};
