import { arm } from '../creatures/octopus.js';
import { brush, open, placed } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { sailingShip } from './ship.js';

/** Arms that rise out of the sea: behind the ship, then over its rails. */
const BEHIND = ['-300,470 -420,330 -450,100 -400,-110 -300,-170 -250,-100 -300,-50', '320,470 450,300 470,60 430,-160 330,-210 290,-130 340,-90', '30,300 -60,40 -20,-180 70,-260 60,-370 -20,-380'] as const;
const BEFORE = ['-120,490 -250,400 -270,260 -190,150 -90,150 -80,220 -140,230', '140,490 260,420 290,290 220,170 110,160 90,230 150,250', '10,500 -30,400 20,300 10,220 -60,200'] as const;

const tentacle = (spine: string, i: number, half: number): readonly Shape[] => arm([spine, i % 2 === 0 ? 1 : -1, half]);

const sea = (): readonly Shape[] => ['-480,470 -400,440 -340,474 -270,446 -210,478', '-120,486 -50,462 20,490 90,464 160,488', '220,478 290,446 350,476 420,444 490,470'].map((line) => brush(open(line), 'outline', 1.6));

/** A ship in the arms of a kraken, which is still under water. */
export const krakenAndShip: Motif = {
  name: 'kraken-and-ship',
  pose: 'figure',
  words: [
    'kraken and ship', 'kraken attacking a ship', 'kraken attacking ship', 'ship attacked by kraken', 'ship attacked by a kraken', 'kraken sinking a ship', 'kraken and a ship', 'kraken destroying a ship', 'kraken ship', 'ship and kraken',
  ],
  anchors: { crown: [0, -430], base: [0, 490], centre: [0, 60] },
  draw: (rng) => placed([
    ...BEHIND.flatMap((spine, i) => tentacle(spine, i, 50)), ...placed(sailingShip.draw(rng), { y: 10, scale: 0.82 }),
    ...BEFORE.flatMap((spine, i) => tentacle(spine, i + 1, i === 2 ? 40 : 52)), ...sea(),
  ], { y: -66, scale: 0.97 }),
};

/** A sailing ship, and what it is together with what drags it down. */
export const ship: Motif = { ...sailingShip, together: { octopus: krakenAndShip } };
