import { boxOfShapes } from '../canvas/place.js';
import { LONG_BANDS } from '../motifs/symbols/bands.js';
import { put } from './cast.js';
import { aspect, isBand } from './frame.js';
import type { Layout } from './layout.js';

/** A band once round a limb, from end to end of the sheet; who else takes part stands in its middle. */
export const limb: Layout = {
  name: 'limb',
  suits: ({ hero, words }, sheet) => (isBand(sheet) && words === null && LONG_BANDS[hero.motif?.name ?? ''] !== undefined ? 14 : 0),
  compose({ hero, companions, flora, sky }, sheet) {
    const { width, height } = sheet.space;
    const shapes = LONG_BANDS[hero.motif?.name ?? '']?.(aspect(sheet)) ?? hero.shapes;
    const [x, y] = [width / 2, height / 2];
    return [
      put({ ...hero, shapes, box: boxOfShapes(shapes) }, { x, y, width: width * 0.96, height: height * 0.96 }),
      ...[...companions, ...flora, ...sky].slice(0, 1).map((player) => put(player, { x, y, width: height * 1.1, height: height * 0.9 })),
    ];
  },
};
