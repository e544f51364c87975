import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { boxOf, grown, heightOf, widthOf, type Box } from '../geometry/box.js';
import { body, polygon } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';
import type { Actor } from '../scene/scene.js';
import { put, type Cast, type Player } from './cast.js';
import type { Room, Stand, Tie, Tied } from './stand.js';

/** The part of a thing that letters are written on: what is black there has them white, a line is broken for them. */
export interface Panel extends Room {
  readonly is?: 'black' | 'line';
}

/** In the motifs' own coordinates. */
const PANELS: Readonly<Record<string, Panel>> = {
  heart: { x: -22, y: 20, width: 430, height: 230 }, padlock: { x: -16, y: 168, width: 370, height: 270 }, infinity: { x: 246, y: 172, width: 330, height: 150, is: 'line' },
  tombstone: { x: -26, y: -40, width: 270, height: 360 }, coffin: { x: -10, y: -120, width: 300, height: 420 }, scroll: { x: -20, y: -60, width: 430, height: 460 },
  balloon: { x: 0, y: -210, width: 360, height: 240 }, 'puzzle-piece': { x: -60, y: 60, width: 560, height: 300 }, moon: { x: 0, y: 0, width: 700, height: 400 },
  'paw-print': { x: 0, y: 236, width: 350, height: 150, is: 'black' }, 'laurel-wreath': { x: 0, y: -10, width: 430, height: 380 },
};

/** Where letters stand in somebody who is drawn, null where nothing is to write on. */
export function panelOf(actors: readonly Actor[], find: (name: string) => { readonly holds?: { readonly room?: Panel } } | undefined): Panel | null {
  const hero = actors.find(({ role }) => role === 'hero');
  return hero === undefined ? null : (PANELS[hero.motif] ?? find(hero.motif)?.holds?.room ?? null);
}

/** The cast with its words tied to the hero they are written on. */
export const written = (cast: Cast): Cast =>
  (cast.words?.relation?.kind === 'lettered' ? { ...cast, companions: [...cast.companions, cast.words], words: null } : cast);

/** Of a thing's box, how large what has to go from its face is at most. */
const SMALL = 0.3;
const areaOf = (box: Box): number => widthOf(box) * heightOf(box);

function isIn(box: Box, panel: Box): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x > panel.left && x < panel.right && y > panel.top && y < panel.bottom;
}

/** A thing with a clear face: nothing is drawn where the letters stand, nothing shades it. */
const cleared = (item: Item, panel: Box): Item => ({
  ...item, shapes: item.shapes.filter(({ rings }) => !isIn(boxOf(rings), panel) || areaOf(boxOf(rings)) > areaOf(item.box) * SMALL).map((shape) => ({ ...shape, relief: 0 })),
});

const inWhite = (player: Player): Player => ({ ...player, shapes: player.shapes.map((shape): Shape => ({ ...shape, tone: 'skin', colour: 'white' })) });

/** How much larger than its letters a panel is cleared. */
const AROUND = 1.1;

/** Bare skin under letters that break a line. */
const gap = ({ left, top, right, bottom }: Box): Item =>
  placeItem('words/gap', 'ornament', [body(polygon([[left, top], [right, top], [right, bottom], [left, bottom]]), 'skin', { line: 'none', relief: 0, colour: 'white' })], HERE);

/** The words on the hero. */
export const lettered: Tie = (player, stand) => {
  const panel = PANELS[stand.hero.motif?.name ?? ''];
  const room = panel === undefined ? stand.room() : stand.onStage(panel);
  return room === undefined ? {} : onPanel(player, stand, room, panel?.is);
};

function onPanel(player: Player, stand: Stand, room: Room, is: Panel['is'] | 'plain' = 'plain'): Tied {
  const [w, h] = [(room.width * AROUND) / 2, (room.height * AROUND) / 2];
  const box: Box = { left: room.x - w, right: room.x + w, top: room.y - h, bottom: room.y + h };
  const words = put(is === 'black' ? inWhite(player) : player, room);
  if (is === 'line') return { front: [gap(grown(words.box, room.height * 0.2)), words] };
  if (is === 'black') return { front: [words] };
  return { core: stand.core.map((item) => (item.id === stand.hero.id ? cleared(item, box) : item)), front: [words] };
}
