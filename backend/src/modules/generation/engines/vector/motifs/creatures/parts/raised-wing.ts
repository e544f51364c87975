import { body, closed, featherFan } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';
import { coverts } from './coverts.js';

/** From the shoulder to the tip, over the roots of the feathers. */
const ARM = '0,40! 50,46 94,16 112,-36 98,-92 60,-160 -40,-300 -250,-500! -180,-330 -130,-220 -90,-130 -60,-50';

/** A feathered wing seen from the side, its shoulder at 50,0, swept up and back to the left. */
export const raisedWing = (): readonly Shape[] => [
  ...featherFan('50,-60 -10,-10 -50,60', '-260,-496 -390,-400 -460,-270 -470,-130 -420,0', {
    count: 9,
    tone: 'skin',
    colour: 'white',
    fullness: 0.7,
    curl: -0.07,
    edge: 'outline',
    reversed: true,
  }),
  ...featherFan('60,-60 0,-10 -40,60', '-160,-370 -270,-280 -320,-170 -290,-40', {
    count: 7,
    tone: 'dark',
    colour: 'grey',
    fullness: 0.7,
    curl: -0.07,
    reversed: true,
  }),
  ...featherFan('60,-50 10,0 -20,60', '-80,-250 -160,-190 -200,-100 -180,-10', {
    count: 6,
    tone: 'skin',
    colour: 'white',
    fullness: 0.7,
    curl: -0.07,
    reversed: true,
  }),
  body(closed(ARM), 'skin', { colour: 'white', relief: 0.7 }),
  ...coverts(ARM, [[20, -160], [-110, -20]]),
];
