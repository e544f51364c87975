import { describe, expect, it } from '@jest/globals';
import { findMotif } from '../motifs/index.js';
import { createRng } from '../random/rng.js';
import type { Actor, RelationKind, Scene } from '../scene/scene.js';
import { troupeOf } from './troupe.js';

const actor = (motif: string, role: Actor['role'], kind: RelationKind | null = null): Actor => ({
  id: `${motif}-1`, motif, role, size: 1, flip: false, colour: null, relation: kind === null ? null : { kind, to: 'skull-1' },
});
const castOf = (...actors: Actor[]) => {
  const scene: Partial<Scene> = { actors, layout: 'solo', style: 'blackwork' };
  return troupeOf(scene as Scene, { find: findMotif, words: null, rng: createRng('united') });
};

describe('two subjects that have a drawing as one', () => {
  it('are one hero: the skull with the snake through its eyes', () => {
    const cast = castOf(actor('skull', 'hero'), actor('snake', 'companion', 'through'));
    expect(cast.hero.motif?.name).toBe('skull-and-snake');
    expect(cast.companions).toEqual([]);
  });

  it('are one whichever of them leads', () => {
    expect(castOf(actor('snake', 'hero'), actor('skull', 'companion')).hero.motif?.name).toBe('skull-and-snake');
  });

  it.each([
    ['hourglass', 'stars', 'companion', 'scatter', 'hourglass-of-stars'], ['swing', 'moon', 'sky', 'shelter', 'swing-from-the-moon'], ['lighthouse', 'cliff', 'companion', 'seat', 'lighthouse-on-a-cliff'],
    ['girl-on-a-swing', 'crescent-moon', 'sky', null, 'girl-swinging-from-the-moon'], ['pine-forest', 'aurora', 'sky', 'above', 'aurora'],
  ] as const)('a %s and %s (%s, %s) are the %s', (...[hero, other, role, kind, picture]) => {
    expect(castOf(actor(hero, 'hero'), actor(other, role, kind)).hero.motif?.name).toBe(picture);
  });

  it('stars that are only named stay in the sky', () => {
    expect(castOf(actor('hourglass', 'hero'), actor('stars', 'sky')).hero.motif?.name).toBe('hourglass');
  });

  it('stay two when the words set them apart', () => {
    const cast = castOf(actor('skull', 'hero'), actor('snake', 'companion', 'beside'));
    expect(cast.hero.motif?.name).toBe('skull');
    expect(cast.companions.map((player) => player.motif?.name)).toEqual(['snake']);
  });
});
