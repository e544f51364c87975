import type { Motif } from '../motif.js';
import { body, brush, circle, closed, open } from '../geometry/kit.js';

export const semicolon: Motif = {
  name: 'semicolon',
  pose: 'tall',
  words: ['semicolon', 'semi colon', 'my story is not over', 'semicolon project'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(circle([0, -300], 150), 'black', { colour: 'black' }),
    { ...brush(open('-90,-310 -72,-362 -22,-392'), 'internal', 2), cut: true },
    body(closed('0,20 130,60 164,180 120,320 20,430 -110,484! -20,390 30,300 20,290 -20,306 -110,280 -152,170 -110,60'), 'black', {
      colour: 'black',
    }),
    { ...brush(open('-96,160 -76,100 -24,70'), 'internal', 2), cut: true },
  ],
};
