import { describe, expect, it } from '@jest/globals';
import { SENTENCES } from '../../../api/sentences';
import { readerOf } from './reader';

const read = readerOf([
  ['Forearm', () => 'Antebrazo'], ['a usual size for the {place}', (v) => `una medida habitual (${v['place']})`],
  ['Size: {mm} mm wide, {why}.', (v) => `Tamaño: ${v['mm']} mm de ancho, ${v['why']}.`], ['Changed: {how}.', (v) => `Cambiado: ${v['how']}.`],
  ['Changed: {thing}, now {how}.', (v) => `Cambiado: ${v['thing']}, ahora ${v['how']}.`], ['It cost nothing.', () => 'No costó nada.'],
  ['It said: “{words}”', (v) => `Dijo: “${v['words']}”`],
]);

describe('a sentence of the server', () => {
  it('is said anew with what stands in its holes, read the same way and in its case', () => {
    expect(read('Size: 80 mm wide, a usual size for the forearm.')).toBe('Tamaño: 80 mm de ancho, una medida habitual (antebrazo).');
  });

  it('is read as the template that says most about it', () => {
    expect(read('Changed: moon, now full.')).toBe('Cambiado: moon, ahora full.');
  });

  it('is found among others, and what is not known stays', () => {
    expect(read('It said: “No. Not this.” It cost nothing. Call us.')).toBe('Dijo: “No. Not this.” No costó nada. Call us.');
    expect(read('a luna moth with a crescent moon')).toBe('a luna moth with a crescent moon');
  });
});

describe('the book of sentences', () => {
  it('reads every one of them back as itself, and its holes as what stood in them', () => {
    const marked = readerOf(SENTENCES.map(([template, same], index) => [template, (v) => `${index}|${same(v)}`]));
    const wrong = SENTENCES.filter(([english, told], at) => {
      const values = Object.fromEntries([...english.matchAll(/\{(\w+)\}/gu)].map(([, hole = ''], index) => [hole, `zq${index}`]));
      const text = english.replace(/\{(\w+)\}/gu, (_, hole: string) => values[hole] ?? '');
      return marked(text) !== `${at}|${told(values)}`;
    });
    expect(wrong.map(([english]) => english)).toEqual([]);
  });
});
