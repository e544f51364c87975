import { body, brush, closed, dots, fill, flames, knots, open, paired, profile, ribbon, shadow, solid, symmetric, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const DOME = '0,-496 110,-488 226,-440 318,-356 368,-250 376,-160! 340,-124';
const HEM = '340,-124 306,-84 262,-116! 226,-66 176,-104! 132,-54 88,-98! 44,-46 0,-92!';
const RIBS: readonly string[] = ['60,-440 92,-330 96,-210', '150,-420 206,-320 214,-200', '236,-360 300,-270 312,-190'];
const BAND = '376,-186 300,-206 200,-220 100,-226 0,-228';

const bell = (): readonly Shape[] => [
  body(symmetric(`${DOME} ${HEM.replace('340,-124 ', '')}`), 'skin', { colour: 'violet', relief: 1 }),
  ...paired(
    ...RIBS.map((line) => brush(open(line), 'internal', 2.4)),
    brush(open(BAND), 'internal', 1.6),
    shadow(closed([...flames('10,-222 24,-270 44,-226 70,-290 92,-226 124,-300 150,-222 180,-280 204,-218 244,-290 262,-212 300,-260 314,-202 350,-240 374,-184', 0.06), [300, -206], [200, -218], [100, -224]])),
    ...['340,-170 320,-140 304,-120', '264,-186 248,-150 232,-110', '176,-196 164,-150 152,-100', '90,-202 84,-150 76,-92'].map((line) => brush(open(line), 'internal', 2)),
  ),
  solid(dots(knots('0,-440 -34,-396 34,-396 0,-352 -130,-410 130,-410 -150,-346 150,-346 -34,-300 34,-300'), 11)),
  brush(open('-262,-380 -200,-430 -120,-462'), 'internal', 2.8),
];

/** A ruffled arm: its edges run in waves on both sides of a core that shows as a fold. */
function frill(spine: string, half: number, waves: number): readonly Shape[] {
  const band = ribbon(spine, profile(`0:${String(half)} 0.5:${String(half * 0.8)} 1:${String(half * 0.2)}`));
  const count = waves * 2;
  const edge = (side: -1 | 1): readonly Knot[] => Array.from({ length: count + 1 }, (_, i): Knot => [...band.at(i / count, side * (i % 2 === 0 ? 0.66 : 1.12)), i === 0]);
  return [
    body(closed([...edge(-1), band.at(1, 0), ...[...edge(1)].reverse()]), 'skin', { colour: 'pink', relief: 0.8 }),
    ...Array.from({ length: count - 1 }, (_, i) => (i + 1) / count).map((share, i) => {
      const side = i % 2 === 0 ? -1 : 1;
      return brush(open([band.at(share, side * 0.9), band.at(share + 0.015, side * 0.6), band.at(share + 0.01, side * 0.3)]), 'internal', 1.8);
    }),
    fill(ribbon(spine, profile(`0:${String(half * 0.16)} 0.6:${String(half * 0.13)} 1:2`)).outline(0, 0.94), 'dark', { line: 'none', colour: 'violet' }),
  ];
}

const THREADS: readonly string[] = [
  '-326,-120 -370,20 -300,150 -380,290 -340,420', '-250,-90 -300,60 -240,200 -310,340 -270,480', '-160,-80 -130,80 -200,220 -150,380 -210,490',
  '160,-80 200,60 140,220 210,360 160,490', '250,-90 240,60 310,200 250,340 300,460', '326,-120 330,10 400,140 340,280 390,400',
];

const thread = (spine: string): Shape => body(ribbon(spine, profile('0:11 0.6:8 1:3')).outline(), 'dark', { line: 'internal', colour: 'violet' });

const ARMS: readonly (readonly [spine: string, half: number, waves: number])[] = [
  ['110,-110 200,20 130,160 220,290 170,400', 64, 7], ['-110,-110 -180,30 -90,170 -170,310 -110,430', 64, 7], ['0,-110 50,50 -40,200 40,350 -10,492', 76, 8],
];

/** Where arms and threads leave the bell, y. */
const HEM_AT = -110;
/** Width of the whole, height of the bell and of what hangs from it. */
const [WIDE, BELL, HANGING] = [780, 390, 600] as const;
const LONGEST = 3.6;

/** Threads and arms `drop` times as long as usual, then the bell. */
function drifting(rng: Rng, drop: number): readonly Shape[] {
  const turned = rng.pick([-1, 1]);
  const hung = (spine: string): string => knots(spine).map(([x, y]) => `${String(turned * x)},${String(y <= HEM_AT ? y : HEM_AT + (y - HEM_AT) * drop)}`).join(' ');
  return [...THREADS.map((spine) => thread(hung(spine))), ...ARMS.flatMap(([spine, half, waves]) => frill(hung(spine), half, Math.round(waves * drop))), ...bell()];
}

/** A jellyfish drifting: ribbed bell, ruffled arms, long threads; the seed turns it to either side. */
export const jellyfish: Motif = {
  name: 'jellyfish',
  pose: 'figure',
  words: ['jellyfish', 'jelly fish', 'medusa jellyfish', 'sea nettle', 'man o war'],
  anchors: { crown: [0, -490], base: [0, 470], heart: [0, -300] },
  draw: (rng) => drifting(rng, 1),
  drawTall: (rng, ratio) => drifting(rng, Math.min(LONGEST, Math.max(1, (WIDE * ratio - BELL) / HANGING))),
};
