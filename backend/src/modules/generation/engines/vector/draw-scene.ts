import type { Item } from './canvas/item.js';
import { spaceFor, type Space } from './canvas/space.js';
import type { Sheet } from './layout/cast.js';
import { blackened } from './layout/blackened.js';
import { chosenLayout } from './layout/choose.js';
import { ensembleOf } from './layout/ensemble.js';
import { thinned } from './layout/thinned.js';
import { troupeOf } from './layout/troupe.js';
import type { DrawnWords } from './lettering/letter-shapes.js';
import { letteringNotices } from './lettering/lettering-notices.js';
import { findMotif } from './motifs/index.js';
import { createRng } from './random/rng.js';
import { isSpare, isSpareSize } from './scene/spare.js';
import type { Scene } from './scene/scene.js';
import { lettering, wordsPlayer } from './scene-words.js';
import { findStyle } from './styles/index.js';
import type { Relief } from './shading/relief.js';
import { lightOn, stageOf } from './styles/stage.js';
import { inTwoStyles } from './styles/two-styles.js';
import type { LineWeights, Style } from './styles/style.js';
import { svgDocument } from './svg/document.js';

export interface DrawnScene {
  readonly svg: string;
  /** The scene with the layout that was chosen. */
  readonly scene: Scene;
  readonly notices: readonly string[];
}

/** Most characters of an SVG; a drawing that comes out larger is drawn again with coarser texture. */
const LARGEST = 690_000;
const GRAINS = [1, 1.45, 2.1, 3, 4.6];

interface Painting {
  readonly items: readonly Item[];
  readonly light: () => Relief;
  readonly grain: number;
}

function painted(scene: Scene, style: Style, space: Space, { items, light, grain }: Painting): string {
  const settings = { seed: `${scene.seed}/${scene.variation}`, palette: scene.palette, boldness: scene.boldness, background: scene.surround !== 'none', grain };
  const stage = stageOf(space, items, settings, light);
  return svgDocument(space, scene.otherHalf === undefined ? style.draw(stage) : inTwoStyles(stage, style, findStyle(scene.otherHalf)));
}

function paintedSmall(scene: Scene, style: Style, space: Space, items: readonly Item[]): string {
  const light = lightOn(items, space);
  let svg = '';
  for (const grain of GRAINS) {
    svg = painted(scene, style, space, { items, light, grain });
    if (svg.length <= LARGEST) return svg;
  }
  return svg;
}

/** A scene with everything in its place, before a style paints it. */
export interface Arrangement {
  readonly items: readonly Item[];
  readonly space: Space;
  /** Name of the layout that placed it. */
  readonly layout: string;
  readonly style: Style;
  readonly words: DrawnWords | null;
}

/** Casts a scene and places everybody on its sheet. `weights` replaces the style's own line weights (mm). */
export function arranged(scene: Scene, weights: LineWeights | null = null): Arrangement {
  const space = spaceFor(scene.widthMm, scene.heightMm);
  const rng = createRng(scene.seed);
  const words = lettering(scene);
  const hasLetters = words !== null && words.shapes.length > 0;
  const source = { find: findMotif, tint: scene.tint, rng, isSpare: isSpare(scene), isSmall: isSpareSize(scene) };
  const troupe = troupeOf(scene, { ...source, words: hasLetters ? wordsPlayer(scene, words) : null });
  const sheet: Sheet = { space, rng: rng.fork(`layout/${scene.variation}`), surround: scene.surround, ornaments: scene.ornaments, isSpare: isSpare(scene) };
  const own = findStyle(scene.style);
  const style = weights === null ? own : { ...own, weights };
  const { layout, items } = chosenLayout(scene, ensembleOf(troupe, sheet), { sheet, bleed: Math.max(2, style.weights.outline * space.unitsPerMm * 0.5) });
  const open = thinned(items, space);
  return { items: scene.isSilhouette === true ? blackened(open) : open, space, layout: layout.name, style, words };
}

/** Scene → SVG. Pure: the same scene gives the same text. `weights` replaces the style's own line weights (mm). */
export function drawScene(scene: Scene, weights: LineWeights | null): DrawnScene {
  const { items, space, layout, style, words } = arranged(scene, weights);
  return { svg: paintedSmall(scene, style, space, items), scene: { ...scene, layout }, notices: letteringNotices(scene, words, items, space) };
}
