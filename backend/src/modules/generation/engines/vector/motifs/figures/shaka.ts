import { brush, open, placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { finger, flesh, folded } from './parts/fingers.js';
import { palm } from './parts/palm.js';

/** Thumb and little finger out, the others folded: the surfers' greeting. */
export const shaka: Motif = {
  name: 'shaka', pose: 'figure',
  words: ['shaka', 'hang loose', 'hang loose hand', 'hang loose sign', 'shaka sign', 'shaka hand', 'surfer hand', 'surf hand', 'aloha hand', 'call me hand'],
  anchors: { base: [0, 490], heart: [0, 250] },
  draw: () => placed([
    ...finger('-150,90 -220,-20 -280,-130 -330,-250', 46, 'pads'), ...finger('150,360 240,270 300,150 330,10', 60, 'pads'),
    ...palm(), flesh('-196,60 -120,0 -96,100 -184,170'), flesh('120,300 196,250 230,300 180,380 120,400'),
    brush(open('-198,110 -160,104 -112,70'), 'internal', 2), brush(open('96,400 110,320 160,262'), 'internal', 2.4), brush(open('206,300 200,350 164,402'), 'outline', 1),
    ...folded([-76, -20], 46, 176), ...folded([14, -44], 50, 192), ...folded([106, -26], 50, 180),
  ], { scale: 1.14, y: -60, x: 0 }),
};
