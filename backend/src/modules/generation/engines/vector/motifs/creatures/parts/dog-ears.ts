import { body, brush, closed, cut, fill, lock, open, paired } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';
import type { Coat } from './dog-face.js';

/** The right ear: its form, the inside where that shows, and lines of fur. */
export interface Ear {
  readonly form: string;
  readonly inside?: string;
  readonly fur: readonly string[];
}

/** Upright triangles, thick with fur: husky, shiba. */
export const PRICKED: Ear = {
  form: '60,-316! 92,-410 140,-486 180,-520! 226,-460 254,-360 236,-190!',
  inside: '104,-330! 128,-404 158,-448 182,-470! 212,-410 226,-330 210,-230!',
  fur: ['118,-310 138,-370 160,-414', '156,-280 180,-340 190,-390', '190,-240 206,-300 212,-340'],
};
/** Cropped: tall, narrow, straight up. */
export const CROPPED: Ear = {
  form: '66,-324! 76,-430 112,-540 150,-600! 190,-520 206,-400 204,-230!',
  inside: '104,-330! 112,-430 132,-500 152,-540! 174,-470 182,-380 176,-270!',
  fur: ['120,-310 132,-390 146,-446', '152,-290 162,-360 166,-410'],
};
/** Large and rounded at the tip: corgi. */
export const TALL: Ear = {
  form: '52,-316! 84,-430 150,-530 214,-560 266,-524 286,-420 272,-300 236,-170!',
  inside: '104,-330! 130,-420 176,-496 218,-514 246,-476 254,-390 240,-300 214,-220!',
  fur: ['118,-310 148,-390 190,-440', '154,-280 190,-350 218,-400', '190,-244 220,-300 236,-346'],
};
/** Very large, spread to the sides: chihuahua. */
export const SPREAD: Ear = {
  form: '84,-340! 170,-470 290,-566 390,-590! 420,-480 390,-320 320,-200 224,-120!',
  inside: '150,-350! 220,-440 310,-510 368,-534! 384,-450 352,-320 296,-230 240,-180!',
  fur: ['166,-320 230,-390 296,-430', '196,-272 260,-330 310,-370', '222,-226 280,-270 326,-310'],
};
/** Half upright, the tip turned over: collie. */
export const TIPPED: Ear = {
  form: '52,-320! 84,-420 140,-486 206,-506! 280,-470 330,-396 336,-330! 290,-352 250,-372 232,-360! 240,-300 214,-200!',
  fur: ['96,-340 130,-410 176,-450', '210,-470 262,-440 300,-386', '140,-320 170,-370 206,-396'],
};
/** Folded back at half height: pit bull. */
export const FOLDED: Ear = {
  form: '96,-330! 130,-420 200,-476 290,-470 350,-420! 330,-370 280,-330 256,-336! 250,-290 220,-210!',
  fur: ['140,-370 200,-426 280,-430', '210,-380 264,-400 314,-398', '170,-310 200,-350 236,-366'],
};
/** A short triangle hanging close to the head: rottweiler, dalmatian. */
export const SMALL: Ear = {
  form: '92,-330! 170,-366 250,-340 304,-264 322,-160 306,-60 270,-36! 236,-110 206,-180 140,-270!',
  fur: ['180,-336 250,-280 284,-190', '220,-230 262,-160 276,-90'],
};
/** A broad flap that hangs to the jaw: retrievers. */
export const HANGING: Ear = {
  form: '86,-330! 160,-374 244,-364 312,-294 350,-190 358,-80 330,10 286,50! 250,0 224,-80 196,-170 140,-260!',
  fur: ['180,-340 262,-276 310,-170', '232,-240 286,-150 300,-40', '214,-170 254,-80 274,-4'],
};
export const FRINGED: Ear = {
  form: '86,-330! 160,-374 244,-364 312,-294 350,-190 366,-90! 338,-60 356,30! 316,6 310,110! 272,50 250,0 224,-80 196,-170 140,-260!',
  fur: ['180,-340 262,-276 310,-170', '232,-240 286,-150 306,-50', '214,-170 254,-80 280,20', '286,-290 330,-200 340,-110'],
};
/** Long, low and round: beagle. */
export const LONG: Ear = {
  form: '84,-324! 164,-368 252,-352 326,-264 366,-130 380,20 356,130 300,176! 254,140 236,40 222,-60 196,-160 140,-250!',
  fur: ['184,-336 276,-254 322,-110', '236,-226 300,-110 326,30', '220,-120 268,0 290,110'],
};

export function dogEars({ form, inside, fur }: Ear, { tone, colour }: Coat): readonly Shape[] {
  const strand = (line: string): Shape => (tone === 'dark' ? cut(open(line), 'internal', 2.4) : brush(open(line), 'internal', 2.4));
  return paired(
    body(closed(form), tone, { colour, relief: 0.7 }),
    ...(inside === undefined ? fur.map(strand) : [
      fill(closed(inside), 'skin', { line: 'internal', colour: 'pink', relief: 0.3 }), ...fur.map((line) => fill(lock(line, 17), 'skin', { line: 'internal', colour: 'white', relief: 0 })),
    ]),
  );
}
