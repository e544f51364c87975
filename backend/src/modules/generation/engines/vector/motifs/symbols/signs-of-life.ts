import { arc, body, brush, circle, closed, cut, ellipse, fill, leaf, open, paired, polar, polygon, profile, radians, ribbon, shadow, solid, stroke,
  whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const bar = (curve: string, half: number): Shape => body(ribbon(curve, () => half).outline(), 'skin', { relief: 0.5 });

/** A round face with a smile. */
export const smiley: Motif = {
  name: 'smiley', pose: 'round',
  words: ['smiley', 'smiley face', 'smile face', 'happy face', 'smiling face', 'acid smiley', 'emoji'],
  anchors: { crown: [0, -460], base: [0, 460], centre: [0, 0] },
  draw: () => [
    body(circle([0, 0], 460), 'skin', { colour: 'yellow', relief: 0.7 }), solid(ellipse([-150, -120], 54, 108)), solid(ellipse([150, -120], 54, 108)),
    ...[-166, 134].map((x) => fill(ellipse([x, -160], 16, 30), 'skin', { line: 'none', relief: 0 })),
    body(ribbon('-300,90 -220,230 -90,310 0,322 90,310 220,230 300,90', profile('0:8 0.5:26 1:8')).outline(), 'black', { line: 'none', colour: 'black' }),
    brush(open('-338,64 -300,84 -276,120'), 'outline', 2), brush(open('338,64 300,84 276,120'), 'outline', 2),
    whip('434,150 330,330 120,444', '360,130 270,270 100,360', { count: 19, reach: 0.7, longest: 'middle' }),
  ],
};

const sexSign = (name: string, words: readonly string[], tail: readonly Shape[], at: readonly [number, number]): Motif => ({
  name, pose: 'figure', words, anchors: { centre: at },
  draw: () => [...tail, body(ellipse([at[0], at[1]], 270, 270), 'skin', { relief: 0.5 }), body(circle(at, 190), 'skin', { relief: 0 }),
    shadow(closed([...arc(at, 262, 20, 110), ...arc(at, 200, 110, 20)]))],
});

/** The sign of Venus. */
export const femaleSign = sexSign('female-sign',
  ['female symbol', 'female sign', 'venus symbol', 'woman symbol', 'venus sign', 'feminist symbol', 'feminism', 'feminist'],
  [bar('0,60 0,250 0,480', 38), bar('-190,310 0,310 190,310', 38), fill(polygon('-34,276 34,276 34,344 -34,344'), 'skin', { line: 'none' })], [0, -180]);
/** The sign of Mars. */
export const maleSign = sexSign('male-sign', ['male symbol', 'male sign', 'mars symbol', 'man symbol', 'mars sign'],
  [bar('60,-60 200,-200 390,-390', 38), body(polygon('420,-430 150,-430 150,-354 344,-354 344,-160 420,-160'), 'skin', { relief: 0.5 }),
    fill(polygon('300,-354 344,-354 344,-310 270,-236 220,-286'), 'skin', { line: 'none' })], [-120, 120]);

/** The moon before the sun, its light about it. */
export const eclipse: Motif = {
  name: 'eclipse', pose: 'round',
  words: ['eclipse', 'solar eclipse', 'total eclipse', 'sun eclipse', 'total solar eclipse', 'lunar eclipse'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...Array.from({ length: 32 },
      (_, i) => radians(i * 11.25)).map((a,
        i) => fill(leaf(polar([0, 0], a, 250), polar([0, 0], a, [480, 370, 430, 350][i % 4] ?? 400), { half: i % 2 === 0 ? 22 : 13, foot: 20, belly: 0.1 }), 'skin',
        { line: 'internal', colour: 'gold' })),
    body(circle([0, 0], 270), 'skin', { colour: 'gold', relief: 0 }), body(circle([0, 0], 236), 'black', { colour: 'black' }),
    ...([[-60, -80, 44], [70, 30, 60], [-90, 90, 30], [60, -120, 24], [-10, 160, 20]] as const).map(([x, y, r]) => cut(ellipse([x, y], r, r * 0.8), 'detail', 1.2)),
    cut(open(arc([0, 0], 206, -60, 40)), 'internal', 2.4), fill(leaf([250, -130], [330, -172], { half: 30 }), 'skin', { line: 'internal', colour: 'white' }),
  ],
};

/** A crescent with its star. */
export const starAndCrescent: Motif = {
  name: 'star-and-crescent', pose: 'round',
  words: ['star and crescent', 'crescent and star', 'crescent moon and star symbol', 'islamic symbol', 'islamic moon', 'muslim symbol'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(closed('150,-420! 20,-446 -170,-410 -330,-290 -420,-100 -420,100 -330,290 -170,410 20,446 150,420! -10,380 -150,270 -220,110 -220,-110 -150,-270 -10,-380'),
      'skin', { colour: 'gold', relief: 0.7 }), whip('-410,100 -320,280 -120,410', '-300,80 -230,210 -90,330', { count: 17, reach: 0.8, longest: 'middle' }),
    body(polygon(Array.from({ length: 10 }, (_, k) => polar([200, 0], ((k - 2.5) * Math.PI) / 5, k % 2 === 0 ? 230 : 94))), 'skin', { colour: 'gold', relief: 0.4 }),
    ...[0, 1, 2, 3, 4].map((k) => stroke(open([[200, 0], polar([200, 0], ((2 * k - 2.5) * Math.PI) / 5, 150), polar([200, 0], ((2 * k - 2.5) * Math.PI) / 5, 214)]))),
  ],
};

/** The fish of the first Christians in two strokes. */
export const ichthys: Motif = {
  name: 'ichthys', pose: 'wide',
  words: ['ichthys', 'jesus fish', 'christian fish', 'fish symbol', 'ichthus', 'christian fish symbol'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(ribbon('-470,20 -360,-110 -160,-190 40,-170 240,-50 430,180', profile('0:6 0.4:24 1:10')).outline(), 'black', { line: 'none', colour: 'black' }),
    body(ribbon('-470,-20 -360,110 -160,190 40,170 240,50 430,-180', profile('0:6 0.4:24 1:10')).outline(), 'black', { line: 'none', colour: 'black' }),
    solid(circle([-300, -20], 22)),
  ],
};

const rod: readonly Shape[] = [body(ribbon('0,-440 0,0 0,490', profile('0:22 1:16')).outline(), 'skin', { colour: 'brown', relief: 0.8 }),
  body(circle([0, -460], 40), 'skin', { colour: 'gold', relief: 1 })];
const serpent = (side: 1 | -1): readonly Shape[] => {
  const k = side;
  const band = ribbon(`${70 * k},-300 ${180 * k},-250 ${170 * k},-150 0,-70 ${-150 * k},10 ${-140 * k},110 0,170 ${110 * k},230 ${90 * k},310 0,360 ${-60 * k},410 ${-30 * k},460`, profile('0:26 0.25:42 0.7:28 1:4'));
  return [
    body(band.outline(), 'skin', { colour: 'leaf', relief: 0.9 }),
    ...Array.from({ length: 22 }, (_, i) => 0.06 + i * 0.04).map((s) => brush(open([band.at(s, -0.9), band.at(s + 0.012, 0), band.at(s, 0.3)]), 'detail', 1.3)),
    body(closed([[40 * k, -316], [20 * k, -360], [-20 * k, -384, true], [-96 * k, -366], [-110 * k, -340], [-70 * k, -316], [10 * k, -290], [60 * k, -270]]), 'skin',
      { colour: 'leaf', relief: 0.7 }), solid(circle([-30 * k, -350], 9)), brush(open([[-108 * k, -342], [-150 * k, -336], [-176 * k, -350]]), 'internal', 1.4),
  ];
};

const overRod = (y: number): readonly Shape[] => [body(polygon([[-20, y - 52], [20, y - 52], [20, y + 52], [-20, y + 52]]), 'skin',
  { colour: 'brown', line: 'none', relief: 0.8 }), stroke(open([[-20, y - 52], [-20, y], [-20, y + 52]]), 'outline'),
    stroke(open([[20, y - 52], [20, y], [20, y + 52]]), 'outline')];

/** The rod of Asclepius: one serpent about a staff. */
export const rodOfAsclepius: Motif = {
  name: 'rod-of-asclepius', pose: 'tall',
  words: ['rod of asclepius', 'staff of asclepius', 'medical symbol', 'medicine symbol', 'asclepius', 'star of life', 'medical snake', 'aesculapius', 'paramedic symbol'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 0] },
  draw: () => [...rod, ...serpent(1), ...overRod(170)],
};

const wing: readonly Shape[] = [
  ...[0, 1, 2, 3].map((i) => body(leaf([40 + i * 6, -400 + i * 34], [440 - i * 84, -440 + i * 66], { half: 38, belly: 0.6, bend: -16 }), 'skin',
    { colour: 'bone', relief: 0.6 })),
  ...[0, 1, 2, 3].map((i) => brush(open([[80, -402 + i * 36], [220 - i * 30, -420 + i * 52], [400 - i * 84, -438 + i * 66]]), 'detail', 1.4)),
  body(closed('20,-430! 130,-470 210,-450 160,-410 70,-380 20,-360!'), 'skin', { colour: 'bone' }),
];

/** The staff of Hermes: two serpents and a pair of wings. */
export const caduceus: Motif = {
  name: 'caduceus', pose: 'symmetric',
  words: ['caduceus', 'staff of hermes', 'hermes staff', 'two snakes on a staff', 'pharmacy symbol', 'winged staff'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 0] },
  draw: () => [...paired(...wing), ...rod, ...serpent(1), ...serpent(-1), ...overRod(170)],
};
