import { body, circle, closed, dots, fill, leaf, paired, polar, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { girlWithBalloon } from './girl-with-balloon.js';
import { bust, womanFace } from './parts/face.js';
import { hair, type Lock } from './parts/hair.js';

const BEHIND: readonly Lock[] = [
  ['60,-280 200,-200 250,-40 230,120 290,260 240,400', 64],
  ['40,-300 230,-260 320,-100 310,60 370,180 330,310', 60],
  ['20,-320 220,-330 350,-220 390,-60 380,60 440,150', 54],
];
const FRONT: readonly Lock[] = [
  ['0,-320 120,-330 230,-260 270,-140 250,-20 290,70', 60],
  ['0,-260 80,-290 160,-230 184,-120 168,-10 200,90 170,180', 44],
];

/** A small rose worn in the hair. */
export function hairRose([x, y]: Knot, radius: number): readonly Shape[] {
  const petals = [0, 1, 2, 3, 4].map((i) => {
    const angle = (i / 5) * Math.PI * 2 - Math.PI / 2;
    return body(
      leaf(polar([x, y], angle, radius * 0.1), polar([x, y], angle, radius), { half: radius * 0.46, belly: 0.6, blunt: true }),
      'skin',
      { colour: 'red' },
    );
  });
  const inner = [0, 1, 2].map((i) => {
    const angle = (i / 3) * Math.PI * 2;
    return fill(leaf([x, y], polar([x, y], angle, radius * 0.5), { half: radius * 0.26, belly: 0.6, blunt: true }), 'skin', {
      colour: 'red',
    });
  });
  return [...petals, ...inner, solid(circle([x, y], radius * 0.12))];
}

/** The lady of the old flash sheets: waves of dark hair, a flower, a string of beads. */
export const lady: Motif = {
  name: 'lady',
  pose: 'bust',
  words: [
    'lady',
    'woman',
    "woman's face",
    'lady head',
    'girl',
    'pin up',
    'pin-up',
    'female face',
    'face',
    'queen',
    'goddess',
  ],
  anchors: { crown: [0, -370], eye: [78, -60], base: [0, 470], heart: [0, -40] },
  together: { balloon: { ...girlWithBalloon, name: 'girl-and-balloon', words: ['girl and balloon'] } },
  draw: () => [
    ...paired(...hair(BEHIND, 'dark', 'black')),
    ...bust(),
    {
      ...solid(
        dots(
          [
            [-80, 290],
            [-52, 312],
            [-20, 324],
            [20, 324],
            [52, 312],
            [80, 290],
          ],
          11,
        ),
      ),
    },
    fill(closed('0,324! 20,352 0,384! -20,352'), 'dark', { colour: 'red' }),
    ...womanFace('open'),
    ...paired(...hair(FRONT, 'dark', 'black')),
    ...paired(
      fill(circle([152, 96], 15), 'skin', { colour: 'gold' }),
      fill(leaf([152, 110], [152, 158], { half: 13, belly: 0.65, blunt: true }), 'dark', { colour: 'red' }),
    ),
    ...hairRose([172, -230], 96),
    ...[200, 330].map((degrees) =>
      body(
        leaf(polar([172, -230], (degrees * Math.PI) / 180, 70), polar([172, -230], (degrees * Math.PI) / 180, 150), { half: 28 }),
        'dark',
        { colour: 'leaf' },
      ),
    ),
    ...hairRose([172, -230], 92),
  ],
};
