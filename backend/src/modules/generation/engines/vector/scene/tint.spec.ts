import { describe, expect, it } from '@jest/globals';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { commissionFor } from '../testing/commission.js';

const sceneFor = (subject: string, mood: readonly string[] = [], palette: 'limited-colour' | 'black' = 'limited-colour') =>
  sceneOf(commissionFor({ subject, mood, palette, style: 'japanese' })).scene;

const coloursOf = (subject: string, mood: readonly string[]): ReadonlySet<string | null> => {
  const { items } = arranged(sceneFor(subject, mood));
  return new Set(items.filter(({ role }) => role === 'hero').flatMap(({ shapes }) => shapes.map(({ colour }) => colour)));
};

describe('colours that are asked for by name', () => {
  it.each([['black and red', ['red']], ['rojo y negro', ['red']], ['blue and gold', ['blue', 'gold']]] as const)('%s', (mood, colours) => {
    expect(sceneFor('dragon', [mood]).tint?.colours ?? []).toEqual(colours);
  });

  it('are all the hero has', () => {
    const colours = coloursOf('dragon', ['black and red']);
    expect(colours).toContain('red');
    for (const other of ['leaf', 'moss', 'gold', 'yellow', 'blue']) expect(colours).not.toContain(other);
  });

  it('may be said of the thing itself', () => {
    expect(sceneFor('blue and gold butterfly').tint).toEqual({ colours: ['blue', 'gold'], isAccent: false });
  });

  it('only set accents where that is said', () => {
    expect(coloursOf('koi fish', ['red accents'])).toContain('bone');
  });

  it('are nothing to a piece in black', () => {
    expect(sceneFor('dragon', ['black and red'], 'black').tint).toBeUndefined();
  });
});

describe('somebody black', () => {
  it('is dark grey in colour, so that its eyes and scales are seen', () => {
    const { items } = arranged(sceneFor('black koi'));
    const colours = new Set(items.filter(({ role }) => role === 'hero').flatMap(({ shapes }) => shapes.map(({ colour }) => colour)));
    expect(colours).toContain('charcoal');
  });
});

describe('a colour said of one thing', () => {
  it('is drawn in a style of ink alone, and by itself', () => {
    const { items } = arranged(sceneOf(commissionFor({ subject: 'red heart', palette: 'limited-colour', style: 'fine-line', widthMm: 45, heightMm: 45 })).scene);
    expect(items.flatMap(({ shapes }) => shapes).some(({ colour, isAsked, tone }) => colour === 'red' && isAsked === true && tone !== 'none')).toBe(true);
  });

  it('leaves a flower its leaves', () => {
    const { items } = arranged(sceneOf(commissionFor({ subject: 'blue rose', palette: 'limited-colour', style: 'american-traditional' })).scene);
    const colours = new Set(items.filter(({ role }) => role === 'hero').flatMap(({ shapes }) => shapes.map(({ colour }) => colour)));
    expect(colours).toContain('blue');
    expect(colours).toContain('leaf');
  });

  it('fills a small black cat', () => {
    const small = (subject: string) => sceneOf(commissionFor({ subject, style: 'fine-line', widthMm: 24, heightMm: 24 })).scene.isSilhouette;
    expect([small('black cat'), small('cat'), small('black rose')]).toEqual([true, undefined, undefined]);
  });
});
