import { isFigure } from './surrounds.js';
import { balanced } from './balanced.js';
import { band } from './band.js';
import { bouquet } from './bouquet.js';
import type { Cast, Sheet } from './cast.js';
import { chain } from './chain.js';
import { bough } from './bough.js';
import { constellation } from './constellation.js';
import { crowned } from './crowned.js';
import { diagonal } from './diagonal.js';
import { entwined } from './entwined.js';
import { facing } from './facing.js';
import { circling, flock, rising } from './flock.js';
import { frieze } from './frieze.js';
import { glimpse } from './glimpse.js';
import { herd } from './herd.js';
import { irezumi } from './irezumi.js';
import { gathered } from './gathered.js';
import type { Layout } from './layout.js';
import { little } from './little.js';
import { lain } from './lain.js';
import { limb } from './limb.js';
import { medallion } from './medallion.js';
import { moonlit } from './moonlit.js';
import { nameplate } from './nameplate.js';
import { nosegay } from './nosegay.js';
import { panorama } from './panorama.js';
import { pets } from './pets.js';
import { posy } from './posy.js';
import { script } from './script.js';
import { solo } from './solo.js';
import { stem } from './stem.js';
import { spread } from './spread.js';
import { strip } from './strip.js';
import { tower } from './tower.js';
import { vine } from './vine.js';
import { vista } from './vista.js';
import { wreath } from './wreath.js';

/** Every way to compose a drawing. */
export const LAYOUTS: readonly Layout[] = [
  script, nameplate, balanced, glimpse, lain, little, limb, nosegay, panorama, irezumi, chain, bough, tower, spread, strip, vine, band, frieze, herd, flock, circling, rising,
  medallion, moonlit, vista, entwined, bouquet, posy, wreath, solo, gathered, crowned, diagonal, pets, facing, stem, constellation,
];

/** These show a figure that was asked for. */
const WITH_FIGURE: ReadonlySet<string> = new Set(['solo', 'medallion', 'glimpse', 'little', 'facing', 'flock']);

/** Layouts that suit, the best first; ties keep the order of the list, so the ranking is the same everywhere. */
export function suitable(cast: Cast, sheet: Sheet): readonly Layout[] {
  const scored = LAYOUTS.map((layout) => ({ layout, score: layout.suits(cast, sheet) })).filter(({ score }) => score > 0);
  const ranked = scored.sort((a, b) => b.score - a.score).map(({ layout }) => layout);
  const shown = isFigure(sheet) ? ranked.filter(({ name }) => WITH_FIGURE.has(name)) : [];
  return shown.length > 0 ? shown : ranked;
}
