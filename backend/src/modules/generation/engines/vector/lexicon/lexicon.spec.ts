import { describe, expect, it } from '@jest/globals';
import { MOTIFS } from '../motifs/index.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ForeignWords, Kin } from './lexicon.js';
import { lexicon } from './vocabulary.js';

const kin = JSON.parse(readFileSync(join(import.meta.dirname, 'kin.json'), 'utf8')) as Kin;

const foreign = JSON.parse(readFileSync(join(import.meta.dirname, 'foreign-words.json'), 'utf8')) as ForeignWords;
const foreignKin = JSON.parse(readFileSync(join(import.meta.dirname, 'foreign-kin.json'), 'utf8')) as ForeignWords;
const LANGUAGES = ['es', 'pt', 'fr', 'de', 'it', 'ru'];

const found = (text: string, language = 'en'): string[] => lexicon().read(text, language).hits.map((hit) => hit.motif);

describe('the lexicon', () => {
  it('finds every motif by its own name', () => {
    const lost = MOTIFS.filter((motif) => found(motif.name.replaceAll('-', ' '))[0] === undefined).map((motif) => motif.name);
    expect(lost).toEqual([]);
  });

  it('has words for every motif in six languages besides English, and none for what is not drawn', () => {
    const silent = MOTIFS.flatMap(({ name }) => LANGUAGES.filter((language) => (foreign[name]?.[language] ?? []).length === 0).map((language) => `${name} ${language}`));
    const strangers = Object.keys(foreign).filter((name) => !MOTIFS.some((motif) => motif.name === name));
    expect({ silent, strangers }).toEqual({ silent: [], strangers: [] });
  });

  it('means by every word of another language the motif that it is listed under, and nothing beside it', () => {
    const lost = Object.entries(foreign).flatMap(([name, lists]) => Object.entries(lists).flatMap(([language, list]) =>
      list.flatMap((word) => (found(word, language).join(' ') === name ? [] : [`${language} ${word}: ${found(word, language).join(' ')} instead of ${name}`]))));
    expect(lost).toEqual([]);
  });

  it('reads plurals and synonyms and takes the longest match', () => {
    expect(found('two butterflies over roses')).toEqual(['butterfly', 'rose']);
    expect(found('phases of the moon')).toEqual(['moon-phases']);
    expect(found('wolves and a serpent')).toEqual(['wolf', 'snake']);
    expect(found('cherry blossoms')).toEqual(['cherry-blossom']);
    expect(found('wolf howling at the moon')).toEqual(['howling-wolf', 'moon']);
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
    const [hit] = lexicon().read('a boxer dog', 'en').hits;
    expect(hit).toMatchObject({ motif: 'pug', isKin: true });
    expect(lexicon().read('a pug', 'en').hits[0]).not.toHaveProperty('isKin');
    expect(lexicon().read('un cachalote', 'es').hits[0]).toMatchObject({ motif: 'whale', isKin: true });
    expect(lexicon().read('una ballena', 'es').hits[0]).not.toHaveProperty('isKin');
    const strangers = Object.keys({ ...kin, ...foreignKin }).filter((name) => !MOTIFS.some((motif) => motif.name === name));
    expect(strangers).toEqual([]);
  });

  it('lists as relatives only what nothing has a drawing of, and finds each of them', () => {
    const lists = [...Object.entries(kin).map(([name, list]) => [name, { en: list }] as const), ...Object.entries(foreignKin)];
    const lost = lists.flatMap(([name, byLanguage]) => Object.entries(byLanguage).flatMap(([language, list]) =>
      list.filter((word) => !lexicon().read(word, language).hits.some((hit) => hit.motif === name && hit.isKin)).map((word) => `${language} ${word}: no relative of ${name}`)));
    expect(lost).toEqual([]);
  });

  it.each([
    ['en', 'the a of with an idea for my back'], ['de', 'er hat das die der den mit zur'], ['fr', 'des les une car dans sur sous avec deux'],
    ['it', 'vorrei fare dove con della sopra'], ['pt', 'onde com uma dos pela sobre'], ['es', 'donde con una de los sobre'], ['ru', 'где и на с под для'],
  ])('takes no little word for a thing, %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it.each([
    ['es', 'un gatito y una mariposita', ['cat', 'butterfly']], ['es', 'un barquito', ['sailboat']], ['pt', 'um barquinho', ['sailboat']], ['pt', 'aviãozinho de papel', ['paper-plane']],
    ['it', 'un gattino con una farfallina', ['cat', 'butterfly']], ['de', 'ein Herzchen, ein Kätzchen', ['heart', 'cat']], ['de', 'Drachenkopf und Lotusblüte', ['dragon', 'lotus']], ['de', 'Totenkopf', ['skull']],
  ])('knows a thing in its small form or by a part of it, %s: %s', (language, text, motifs) => {
    expect(found(text, language)).toEqual(motifs);
  });

  it('knows a name of any language that stands alone', () => {
    expect([found('Totenkopf'), found('mariposa'), found('стрекоза')]).toEqual([['skull'], ['butterfly'], ['dragonfly']]);
  });

  it('reads slips of the pen where it finds nothing else', () => {
    expect(['mountian range', 'a buterfly', 'pheonix', 'my lightouse'].map((text) => found(text)[0])).toEqual(['mountains', 'butterfly', 'phoenix', 'lighthouse']);
    expect(['battle', 'spine', 'father time'].map((text) => found(text)[0])).not.toContain('bottle');
  });

  it('looks past a word inside a name that does not change it', () => {
    expect(found('a stack of old books')).toEqual(['book-stack']);
    expect(found('snake biting its own tail')).toEqual(['ouroboros']);
    expect(found('an old book')).toEqual(['book']);
  });

  it('finds nothing rather than something near', () => {
    expect(found('a quadratic equation')).toEqual([]);
    expect(found('my landlord Philippa')).toEqual([]);
  });
});
