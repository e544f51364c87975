import { describe, expect, it } from '@jest/globals';
import { MOTIFS } from '../motifs/index.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kin } from './lexicon.js';
import { lexicon } from './vocabulary.js';

const kin = JSON.parse(readFileSync(join(import.meta.dirname, 'kin.json'), 'utf8')) as Kin;

const found = (text: string, language = 'en'): string[] => lexicon().read(text, language).hits.map((hit) => hit.motif);

describe('the lexicon', () => {
  it('finds every motif by its own name', () => {
    const lost = MOTIFS.filter((motif) => found(motif.name.replaceAll('-', ' '))[0] === undefined).map((motif) => motif.name);
    expect(lost).toEqual([]);
  });

  it('reads plurals and synonyms and takes the longest match', () => {
    expect(found('two butterflies over roses')).toEqual(['butterfly', 'rose']);
    expect(found('phases of the moon')).toEqual(['moon-phases']);
    expect(found('wolves and a serpent')).toEqual(['wolf', 'snake']);
    expect(found('cherry blossoms')).toEqual(['cherry-blossom']);
  });

  it.each([
    ['es', 'una calavera con rosas y un reloj de arena', ['skull', 'rose', 'hourglass']],
    ['pt', 'um leão com coroa', ['lion', 'crown']],
    ['pt', 'um leao no braco', ['lion']],
    ['fr', 'un loup et la lune, deux hirondelles', ['wolf', 'moon', 'swallow']],
    ['de', 'ein Löwe mit Krone und Rosen', ['lion', 'crown', 'rose']],
    ['it', 'una farfalla con fiori di loto', ['butterfly', 'lotus']],
    ['ru', 'волк и луна, сова', ['wolf', 'moon', 'owl']],
  ])('reads %s: %s', (language, text, motifs) => {
    expect(found(text, language)).toEqual(motifs);
  });

  it('takes a relative for what has no drawing of its own, and says so', () => {
    const [hit] = lexicon().read('a french bulldog', 'en').hits;
    expect(hit).toMatchObject({ motif: 'pug', isKin: true });
    expect(lexicon().read('a pug', 'en').hits[0]).not.toHaveProperty('isKin');
    const strangers = Object.keys(kin).filter((name) => !MOTIFS.some((motif) => motif.name === name));
    expect(strangers).toEqual([]);
  });

  it.each([
    ['en', 'the a of with an idea for my back'], ['de', 'er hat das die der den mit zur'], ['fr', 'des les une car dans sur sous avec deux'],
    ['it', 'vorrei fare dove con della sopra'], ['pt', 'onde com uma dos pela sobre'], ['es', 'donde con una de los sobre'], ['ru', 'где и на с под для'],
  ])('takes no little word for a thing, %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('looks past a word inside a name that does not change it', () => {
    expect(found('a stack of old books')).toEqual(['book-stack']);
    expect(found('snake biting its own tail')).toEqual(['ouroboros']);
    expect(found('an old book')).toEqual(['book']);
  });

  it('finds nothing rather than something near', () => {
    expect(found('a quadratic equation')).toEqual([]);
    expect(found('my grandmother Philippa')).toEqual([]);
  });
});
