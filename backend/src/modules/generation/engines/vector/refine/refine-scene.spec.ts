import { describe, expect, it } from '@jest/globals';
import { drawScene } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import type { Commission } from '../scene/commission.js';
import type { Scene } from '../scene/scene.js';
import { commissionFor } from '../testing/commission.js';

function parent(commission: Commission): Scene {
  return drawScene(sceneOf(commission).scene, null).scene;
}

const COMMISSION = commissionFor({ subject: 'a lion', elements: ['roses', 'moon'], style: 'blackwork' });
const LION = parent(COMMISSION);

function refined(instruction: string, scene = LION): ReturnType<typeof sceneOf> {
  return sceneOf({ ...COMMISSION, refinement: { scene, instruction } });
}

const sizeOf = (scene: Scene, motif: string): number | undefined => scene.actors.find((actor) => actor.motif === motif)?.size;

describe('refining a scene', () => {
  it('makes one thing larger and changes nothing else', () => {
    const { scene } = refined('make the lion larger');
    expect(sizeOf(scene, 'lion')).toBeGreaterThan(1);
    expect({ ...scene, actors: [] }).toEqual({ ...LION, actors: [] });
    expect(scene.actors.slice(1)).toEqual(LION.actors.slice(1));
  });

  it.each([
    ['drop the moon', 'moon'], ['quita la luna', 'moon'], ['remove the roses', 'rose'],
  ])('%s takes out the %s and keeps the rest', (instruction, motif) => {
    const { scene, notices } = sceneOf({ ...COMMISSION, brief: { ...COMMISSION.brief, language: instruction.startsWith('quita') ? 'es' : 'en' }, refinement: { scene: LION, instruction } });
    expect(scene.actors.map((actor) => actor.motif)).toEqual(LION.actors.map((actor) => actor.motif).filter((name) => name !== motif));
    expect(notices).toEqual([]);
  });

  it('takes away the leaves between and keeps the flowers they belong to', () => {
    const { scene } = refined('lose the leaves and the moon');
    expect(scene).toMatchObject({ ornaments: false, actors: [{ motif: 'lion' }, { motif: 'rose' }] });
    expect(refined('lose the leaves').scene).toEqual({ ...LION, ornaments: false });
  });

  it('carries out several wishes in one sentence', () => {
    const { scene } = refined('make the roses smaller, drop the moon and add a dagger');
    expect(sizeOf(scene, 'rose')).toBeLessThan(1);
    expect(scene.actors.map((actor) => actor.motif)).toEqual(['lion', 'rose', 'dagger']);
  });

  it('swaps the subject and keeps its place, flips, restyles, thins lines and clears the background', () => {
    expect(refined('swap the lion for a tiger').scene.actors[0]).toMatchObject({ motif: 'tiger', role: 'hero' });
    expect(refined('flip the lion').scene.actors[0]).toMatchObject({ flip: true });
    expect(refined('in dotwork please').scene).toMatchObject({ style: 'dotwork', actors: LION.actors });
    expect(refined('thinner lines').scene.boldness).toBeLessThan(1);
    expect(refined('bolder lines').scene.boldness).toBeGreaterThan(1);
    expect(refined('no background').scene.surround).toBe('none');
    expect(refined('make the roses red').scene.actors[1]).toMatchObject({ colour: 'red' });
  });

  it('means the crescent when the moon is said, and the stack when the books are', () => {
    const cat = commissionFor({ subject: 'cat on a stack of books', elements: ['crescent moon'] });
    const scene = parent(cat);
    const told = (instruction: string): string => sceneOf({ ...cat, refinement: { scene, instruction } }).scene.actors.map((actor) => `${actor.motif} ${String(actor.size)}`).join(', ');
    expect(told('make the moon larger')).toBe('cat 1, book-stack 1, crescent-moon 1.35');
    expect(told('replace the books with a skull')).toBe('cat 1, skull 1, crescent-moon 1');
  });

  it('letters what the instruction says and draws nothing for it', () => {
    const brief = { ...COMMISSION.brief, lettering: 'Leo' };
    const { scene, notices } = sceneOf({ ...COMMISSION, brief, refinement: { scene: LION, instruction: 'add a banner that says "Leo" and drop the moon' } });
    expect(scene.words?.text).toBe('Leo');
    expect(scene.actors.map((actor) => actor.motif)).toEqual(['lion', 'rose']);
    expect(notices).toEqual([]);
  });

  it('adds no second pair of wings when they should be larger', () => {
    const eagle = commissionFor({ subject: 'eagle' });
    const scene = parent(eagle);
    const { scene: after, notices } = sceneOf({ ...eagle, refinement: { scene, instruction: 'make the wings larger' } });
    expect(after).toEqual(scene);
    expect(notices).toHaveLength(1);
  });

  it('does not call a size or a place undone that the brief followed', () => {
    const moved = { ...COMMISSION, brief: { ...COMMISSION.brief, widthMm: COMMISSION.brief.widthMm * 1.6, heightMm: COMMISSION.brief.heightMm * 1.6 } };
    const told = (instruction: string) => sceneOf({ ...moved, refinement: { scene: LION, instruction } }).notices;
    expect([told('16 cm'), told('en la espalda')]).toEqual([[], []]);
    expect(told('16 cm and make the whiskers larger')).toHaveLength(1);
  });

  it('calls a size of the whole done, in every language', () => {
    const larger = { ...COMMISSION, brief: { ...COMMISSION.brief, widthMm: COMMISSION.brief.widthMm * 1.25, heightMm: COMMISSION.brief.heightMm * 1.25 } };
    const told = (instruction: string, language: string) => sceneOf({ ...larger, brief: { ...larger.brief, language }, refinement: { scene: LION, instruction } }).notices;
    expect([told('make it bigger', 'en'), told('hazlo más grande', 'es'), told('plus grand', 'fr'), told('mach ihn größer', 'de'), told('più grande', 'it'), told('maior', 'pt'), told('больше', 'ru')].flat()).toEqual([]);
    expect(told('move it to the calf', 'en')).toEqual([]);
  });

  it('puts what is there where the words say, and what is new', () => {
    expect(refined('put the moon behind it').scene.actors).toMatchObject([{ motif: 'lion' }, { motif: 'rose' }, { motif: 'moon', relation: { kind: 'behind', to: 'lion-1' } }]);
    expect(refined('add a crown on his head').scene.actors.at(-1)).toMatchObject({ motif: 'crown', relation: { kind: 'worn' } });
    expect(refined('put a snake around it').scene.actors.at(-1)).toMatchObject({ motif: 'snake', relation: { kind: 'around' } });
    expect(refined('add two butterflies').scene.actors.filter(({ motif }) => motif === 'butterfly')).toHaveLength(2);
  });

  it('draws nobody twice who should do something else, and takes out what "them" means', () => {
    expect(refined('make the lion smile').scene).toEqual(LION);
    expect(refined('make the lion smile').notices).toHaveLength(1);
    const { scene, notices } = refined("I don't like the roses, take them out");
    expect(scene.actors.map(({ motif }) => motif)).toEqual(['lion', 'moon']);
    expect(notices).toEqual([]);
  });

  it('turns a profile to the side that is said, once', () => {
    const horse = commissionFor({ subject: 'horse' });
    const look = (instruction: string, scene: Scene): Scene => sceneOf({ ...horse, refinement: { scene, instruction } }).scene;
    const left = look('make the horse look left', parent(horse));
    expect(left.actors[0]).toMatchObject({ flip: true });
    expect(look('make the horse look left', left)).toEqual(left);
    expect(look('make it face right', left).actors[0]).toMatchObject({ flip: false });
  });

  it('clears what stands between and behind when it is too much, adds it when it was away, and says when no detail can be added', () => {
    expect(refined('make it less busy').scene).toMatchObject({ ornaments: false, surround: 'none' });
    const { scene, notices } = refined('make it more detailed', { ...LION, surround: 'none' });
    expect([scene.surround, notices]).toEqual(['dots', []]);
    expect(refined('make it more detailed', scene).notices).toHaveLength(1);
  });

  it('takes the colours away, the banner without its letters, and another face', () => {
    const brief = { ...COMMISSION.brief, lettering: 'Leo', palette: 'limited-colour', letteringFace: 'serif' } as const;
    const scene = { ...parent({ ...COMMISSION, brief }), words: { text: 'Leo', face: 'serif', shape: 'banner', size: 1 } } as const;
    const told = (instruction: string, more: object = {}) => sceneOf({ ...COMMISSION, brief: { ...brief, ...more }, refinement: { scene, instruction } });
    expect(told('no colour', { palette: 'black' })).toMatchObject({ scene: { palette: 'black' }, notices: [] });
    expect(told('remove the banner').scene.words).toMatchObject({ text: 'Leo', shape: 'block' });
    expect(told('script font please', { letteringFace: 'script' })).toMatchObject({ scene: { words: { face: 'script' } }, notices: [] });
    expect(told('add the date 12.05.2020', { lettering: 'Leo\n12.05.2020' })).toMatchObject({ scene: { words: { text: 'Leo\n12.05.2020', shape: 'block' } }, notices: [] });
  });

  it('says what it could not do and leaves the scene as it was', () => {
    const { scene, notices } = refined('make the whiskers larger');
    expect(scene).toEqual(LION);
    expect(notices).toEqual(['The built-in engine could not do "make the whiskers larger": that stayed as it was.']);
  });
});
