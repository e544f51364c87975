import type { Motif } from '../motif.js';
import { fence, gate, stairs, window } from './doorways.js';
import { backpack, computer, earring, monocle, nail, rockingChair, screw, skis, whistle } from './handy.js';
import { broccoli, coconut, mango } from './greengrocer.js';
import { buoy, fountain, hammock, lifebuoy } from './seaside.js';
import { bench, flag, mailbox, phoneBooth, roadSign, trafficLight } from './street.js';

/** What stands about a house, in its street and by the sea, and what is carried there. */
export const town: readonly Motif[] = [
  stairs, window, gate, fence, roadSign, trafficLight, phoneBooth, mailbox, bench, flag, buoy, lifebuoy, fountain, hammock,
  backpack, computer, whistle, skis, nail, screw, monocle, earring, rockingChair, mango, coconut, broccoli,
];
