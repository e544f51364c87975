import { boxOfShapes } from './canvas/place.js';
import { heightOf, widthOf } from './geometry/box.js';
import { playerOf, type Player } from './layout/cast.js';
import { panelOf } from './layout/lettered.js';
import { drawWords, type DrawnWords } from './lettering/letter-shapes.js';
import { LEAST_X_MM } from './lettering/lettering-notices.js';
import { findMotif } from './motifs/index.js';
import type { Relation, Scene, Words } from './scene/scene.js';

/** Letters have most of a sheet to themselves, less beside others, a strip under a hero. */
const SHARE_OF_HEIGHT = { alone: 0.7, lead: 0.45, under: 0.3 } as const;
const SHARE_OF_WIDTH = 0.86;

/** Of a sheet's shorter side, how large the thing is that letters are written on; how much smaller than it is said that they may be there, and that capitals may be: they are higher than an x. */
const [THING, SMALLER, CAPITALS] = [0.84, 0.7, 0.3] as const;
/** Units of a motif's box. */
const BOX = 1000;

/** The words on the thing that is drawn, null where they would be too small to read. */
function onThing({ words, actors, widthMm, heightMm }: Scene): DrawnWords | null {
  const panel = words?.on === true ? panelOf(actors, findMotif) : null;
  if (words === null || panel === null) return null;
  const drawn = drawWords({ ...words, shape: 'block' }, panel);
  const box = boxOfShapes(drawn.shapes);
  const mm = Math.min(panel.width / widthOf(box), panel.height / heightOf(box)) * Math.min(widthMm, heightMm) * (THING / BOX);
  return drawn.shapes.length > 0 && drawn.xHeight * mm >= LEAST_X_MM[words.face] * (/\p{Ll}/u.test(words.text) ? SMALLER : CAPITALS) ? { ...drawn, isOn: true } : null;
}

/** There is nothing to go around. */
const inBlock = (words: Words): Words => (words.shape === 'around' ? { ...words, shape: 'block' } : words);

/** The words of a scene as shapes. */
export function lettering(scene: Scene): DrawnWords | null {
  const { words, actors, style, layout, widthMm, heightMm } = scene;
  if (words === null) return null;
  const leads = style === 'lettering' || layout === 'script';
  const share = SHARE_OF_HEIGHT[actors.length === 0 ? 'alone' : leads ? 'lead' : 'under'];
  const room = { width: widthMm * SHARE_OF_WIDTH, height: heightMm * share };
  const own = leads ? null : onThing(scene);
  return own ?? drawWords(leads ? inBlock(words) : words, room);
}

/** A little more than the least: letters are drawn in lines that have a width. */
const ROOM_TO_READ = 1.05;

function placeOf({ words }: Scene, { isOn }: DrawnWords): Relation | null {
  if (isOn === true) return { kind: 'lettered', to: 'hero' };
  return words?.over === true ? { kind: 'above', to: 'hero' } : null;
}

/** The words as somebody who takes part. */
export function wordsPlayer(scene: Scene, drawn: DrawnWords): Player {
  const { words, widthMm, heightMm } = scene;
  const legible = (player: Player): Player => {
    const leastMm = words === null ? 0 : (LEAST_X_MM[words.face] * widthOf(player.box)) / drawn.xHeight;
    return { ...player, least: { share: (leastMm * ROOM_TO_READ) / widthMm, sheetRatio: widthMm / heightMm } };
  };
  const player = legible(playerOf('words', 'lettering', drawn.shapes, 'wide'));
  return { ...player, relation: placeOf(scene, drawn), ...(drawn.upper === undefined ? {} : { upper: legible(playerOf('words/upper', 'lettering', drawn.upper, 'wide')) }) };
}
