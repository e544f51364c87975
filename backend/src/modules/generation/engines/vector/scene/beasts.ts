import { creatures } from '../motifs/creatures/index.js';
import { figures } from '../motifs/figures/index.js';
import type { Motif } from '../motifs/motif.js';

const BEASTS = new Set(creatures.map((motif) => motif.name).filter((name) => !/-(?:skull|tail|print)$/u.test(name)));

/** Whether a motif is an animal, real or of legend. */
export const isBeast = (motif: string): boolean => BEASTS.has(motif);

const PEOPLE: ReadonlySet<string> = new Set(figures.map(({ name }) => name));

/** Whether a motif is of a person, or of a part of one. */
export const isPerson = (motif: string): boolean => PEOPLE.has(motif);

const isWhole = ({ pose, whole, anchors = {} }: Motif): boolean => pose === 'figure' && whole === undefined && anchors['base'] !== undefined && anchors['heart'] !== undefined;
const WHOLE: ReadonlySet<string> = new Set(figures.filter(isWhole).map(({ name }) => name));

/** Whether a motif is of a person with arms and legs. */
export const isWholePerson = (motif: string): boolean => WHOLE.has(motif);

/** Whether a motif is somebody: an animal or a person. */
export const isCreature = (motif: string): boolean => BEASTS.has(motif) || PEOPLE.has(motif);
