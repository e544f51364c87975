import { body, brush, open, polygon, stroke, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fold = (...way: readonly Knot[]): Shape => stroke(open(way), 'internal');

/** A boat folded of a sheet: two flaps of hull, the point of the hat between them, ripples under it. */
export const paperBoat: Motif = {
  name: 'paper-boat',
  pose: 'figure',
  words: ['paper boat', 'paper ship', 'origami boat', 'folded paper boat'],
  anchors: { crown: [0, -440], base: [0, 300], centre: [0, 40] },
  draw: () => [
    body(polygon('-480,-70 -180,-40 0,160 -220,200'), 'mid', { colour: 'grey', relief: 0.2 }), body(polygon('480,-70 180,-40 0,160 220,200'), 'mid', { colour: 'grey', relief: 0.2 }),
    body(polygon('0,-440 -250,90 0,190'), 'skin', { colour: 'white', relief: 0.3 }), body(polygon('0,-440 250,90 0,190'), 'light', { colour: 'bone', relief: 0.3 }),
    body(polygon('-480,-70 0,150 480,-70 270,300 -270,300'), 'skin', { colour: 'white', relief: 0.5 }),
    fold([0, 150], [-110, 300]), fold([0, 150], [110, 300]), fold([-390, 0], [-200, 150]), fold([390, 0], [200, 150]),
    brush(open('-430,360 -290,334 -150,360 0,334 150,360 290,334 430,360'), 'outline', 1.8), brush(open('-290,430 -150,408 0,430 150,408 290,430'), 'internal', 1.8),
  ],
};
