import { plain } from '../lexicon/tokens.js';
import type { Company } from '../scene/casting.js';
import type { Commission } from '../scene/commission.js';
import type { Composed } from '../scene/compose-scene.js';
import type { Scene } from '../scene/scene.js';
import { drawnAs } from '../styles/index.js';
import { CHANGES, type Change, type Wish } from './changes.js';
import { styleNamed } from './style-named.js';
import { targetsIn } from './targets.js';
import { clausesOf, verbOf } from './verbs.js';

function applied(scene: Scene, wish: Wish): Change {
  const style = styleNamed(wish.clause);
  if (style !== null && wish.targets.present.length === 0) return { scene: restyled(scene, style), done: true };
  const verb = verbOf(wish.clause);
  const change = verb === null || verb === 'restyle' ? { scene, done: false } : CHANGES[verb](scene, wish);
  if (change.done) return change;
  const recoloured = CHANGES.recolour(scene, wish);
  return recoloured.done ? recoloured : CHANGES.add(scene, verb === null ? wish : { ...wish, targets: { ...wish.targets, present: [] } });
}

/** Another style brings its own surround unless the person had it taken away. */
function restyled(scene: Scene, style: string): Scene {
  const { slug, surrounds } = drawnAs(style);
  const surround = scene.surround === 'none' ? 'none' : (surrounds[0] ?? 'none');
  return { ...scene, style: slug, surround };
}

const colourless = new Set(['black', 'black-and-grey']);

/** Size, style, colours and letters follow the brief where the interpreter changed it; the rest is the parent's. */
function followed(scene: Scene, { brief }: Commission): Scene {
  const style = drawnAs(brief.style).slug;
  const sized = { ...scene, widthMm: brief.widthMm, heightMm: brief.heightMm };
  const dressed = style === scene.style ? sized : restyled(sized, style);
  const palette = brief.palette !== scene.palette && !colourless.has(brief.palette) ? brief.palette : scene.palette;
  const words = scene.words !== null && brief.lettering !== null ? { ...scene.words, text: brief.lettering } : scene.words;
  return { ...dressed, palette, words };
}

/** The parent's scene with the wishes of an instruction carried out, one clause after the other; only that changes. */
export function refineScene(commission: Commission, company: Company): Composed {
  const { refinement, brief } = commission;
  if (refinement === null) throw new Error('No refinement to carry out');
  let scene = followed(refinement.scene, commission);
  const undone: string[] = [];
  for (const clause of clausesOf(refinement.instruction)) {
    const text = plain(clause);
    const change = applied(scene, { clause: text, targets: targetsIn(text, scene, brief.language, company), company });
    scene = change.scene;
    if (!change.done) undone.push(clause);
  }
  const notices = undone.map((clause) => `The built-in engine could not do "${clause}": that stayed as it was.`);
  return { scene: { ...scene, variation: refinement.scene.variation }, notices };
}
