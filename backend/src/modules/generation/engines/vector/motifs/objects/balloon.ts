import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, ellipse, glint, open, placed, polygon, polyline, shadow, solid, stroke } from '../geometry/kit.js';

const ONE: readonly Shape[] = [
  body(closed('0,-190 110,-150 150,-40 120,90 40,170 0,184 -40,170 -120,90 -150,-40 -110,-150'), 'skin', { colour: 'red', relief: 1 }),
  shadow(closed('120,-110! 140,-40 112,84 36,162 4,176! 60,110 100,20 110,-60')),
  glint(closed('-104,-50! -92,-110 -40,-152! -62,-100 -84,-40')),
  body(closed('-18,212! 0,178! 18,212! 0,206'), 'skin', { colour: 'red' }),
];

const STRINGS = ['-208,-8 -140,200 -20,330 0,480', '208,-40 150,180 30,330 0,480', '0,100 20,260 -8,380 0,480'].map((d) =>
  stroke(open(d), 'internal'),
);

/** Three balloons on one knot. */
export const balloon: Motif = {
  name: 'balloon',
  pose: 'tall',
  words: ['balloon', 'balloons', 'party balloon', 'birthday balloon', 'red balloon'],
  anchors: { crown: [0, -300], base: [0, 480] },
  draw: (rng: Rng) => [
    ...STRINGS,
    ...placed(ONE, { x: -206, y: -180, turn: rng.between(-16, -8), scale: 0.98 }),
    ...placed(ONE, { x: 208, y: -210, turn: rng.between(8, 16) }),
    ...placed(ONE, { x: 0, y: -150, scale: 1.22 }),
    body(closed('0,430! -60,396 -86,424 -60,456 0,430! 60,396 86,424 60,456'), 'skin', { colour: 'gold' }),
  ],
};

const GORES = [-1, -0.62, -0.22, 0.22, 0.62, 1] as const;
const edge = (u: number): string => `${u * 60},-486 ${u * 300},-330 ${u * 340},-150 ${u * 220},60 ${u * 96},190`;

const ENVELOPE: readonly Shape[] = [
  body(closed('0,-490 200,-430 330,-280 340,-140 260,20 110,196! 0,206 -110,196! -260,20 -340,-140 -330,-280 -200,-430'), 'skin', {
    colour: 'orange',
    relief: 0.9,
  }),
  ...[1, 3].map((i) => {
    const [a, b] = [GORES[i] ?? 0, GORES[i + 1] ?? 0];
    return shadow(closed(`0,-484! ${edge(a).split(' ').slice(1).join(' ')}! ${edge(b).split(' ').slice(1).reverse().join(' ')}`));
  }),
  ...GORES.slice(1, -1).map((u) => stroke(open(`0,-490 ${edge(u).split(' ').slice(1).join(' ')}`), 'internal')),
  body(closed('-336,-170! -170,-130 0,-120 170,-130 336,-170! 334,-110! 170,-66 0,-56 -170,-66 -330,-110!'), 'skin', { colour: 'gold' }),
  ...[-250, -150, -50, 50, 150, 250].map((x) =>
    body(
      polygon(
        `${x},${-126 - (x * x) / 2200} ${x + 24},${-96 - (x * x) / 2200} ${x},${-66 - (x * x) / 2200} ${x - 24},${-96 - (x * x) / 2200}`,
      ),
      'dark',
      { line: 'internal', colour: 'red' },
    ),
  ),
  body(closed('-110,190! 0,204 110,190! 92,226! 0,236 -92,226!'), 'dark', { colour: 'red' }),
];

const BASKET: readonly Shape[] = [
  ...['-90,228 -66,370', '-32,234 -24,370', '32,234 24,370', '90,228 66,370'].map((d) => stroke(polyline(d), 'internal')),
  body(closed('-76,366! 76,366! 66,480! 0,488 -66,480!'), 'skin', { colour: 'tan' }),
  ...[390, 416, 442, 466].map((y, i) => brush(open(`-${70 - i * 2},${y} 0,${y + 6} ${70 - i * 2},${y}`), 'internal', 1.3)),
  ...[-46, -22, 2, 26, 50].map((x) => brush(polyline(`${x},376 ${x * 0.9},476`), 'internal', 1)),
  body(closed('-84,352! 84,352! 84,376! -84,376!'), 'skin', { colour: 'brown' }),
  solid(ellipse([0, 300], 12, 22)),
];

export const hotAirBalloon: Motif = {
  name: 'hot-air-balloon',
  pose: 'tall',
  words: ['hot air balloon', 'hot-air balloon', 'air balloon', 'montgolfier'],
  anchors: { crown: [0, -490], base: [0, 488] },
  draw: () => [...BASKET, ...ENVELOPE],
};
