import { spaceFor } from './canvas/space.js';
import { extentOf, fitted } from './fit/fit.js';
import { playerOf, type Sheet } from './layout/cast.js';
import { suitable } from './layout/index.js';
import { troupeOf } from './layout/troupe.js';
import { drawWords, type DrawnWords } from './lettering/letter-shapes.js';
import { findMotif } from './motifs/index.js';
import { createRng } from './random/rng.js';
import type { Scene } from './scene/scene.js';
import { findStyle } from './styles/index.js';
import { stageOf } from './styles/stage.js';
import type { LineWeights } from './styles/style.js';
import { svgDocument } from './svg/document.js';

export interface DrawnScene {
  readonly svg: string;
  /** The scene with the layout that was chosen. */
  readonly scene: Scene;
  readonly notices: readonly string[];
}

function lettering(scene: Scene): DrawnWords | null {
  return scene.words === null ? null : drawWords(scene.words);
}

function letteringNotices(scene: Scene, words: DrawnWords | null): string[] {
  if (words === null || words.missing.length === 0 || scene.words === null) return [];
  return [`The ${scene.words.face} lettering has no ${words.missing.map((one) => `"${one}"`).join(', ')}: left out, everything else is as typed.`];
}

/** Scene → SVG. Pure: the same scene gives the same text. `weights` replaces the style's own line weights (mm). */
export function drawScene(scene: Scene, weights: LineWeights | null): DrawnScene {
  const space = spaceFor(scene.widthMm, scene.heightMm);
  const rng = createRng(scene.seed);
  const words = lettering(scene);
  const hasLetters = words !== null && words.shapes.length > 0;
  const cast = troupeOf(scene, { find: findMotif, words: hasLetters ? playerOf('words', 'lettering', words.shapes, 'wide') : null, rng });
  const sheet: Sheet = { space, rng: rng.fork(`layout/${scene.variation}`), surround: scene.surround, ornaments: scene.ornaments };
  const choices = suitable(cast, sheet);
  const layout = choices.find((one) => one.name === scene.layout) ?? choices[(scene.variation - 1) % Math.max(1, choices.length)];
  if (layout === undefined) throw new Error('No layout suits the scene');
  const own = findStyle(scene.style);
  const style = weights === null ? own : { ...own, weights };
  const items = fitted(layout.compose(cast, sheet), space, Math.max(2, style.weights.outline * space.unitsPerMm * 0.5));
  const stage = stageOf(space, items, { seed: `${scene.seed}/${scene.variation}`, palette: scene.palette, boldness: scene.boldness, background: scene.surround !== 'none' });
  const svg = extentOf(items).right < 0 ? svgDocument(space, []) : svgDocument(space, style.draw(stage));
  return { svg, scene: { ...scene, layout: layout.name }, notices: letteringNotices(scene, words) };
}
