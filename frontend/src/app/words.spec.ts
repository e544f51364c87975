import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Words = readonly (readonly [string, string])[];
const read = (language: string): Words =>
  Object.entries((JSON.parse(readFileSync(join(process.cwd(), 'locales', `${language}.json`), 'utf8')) as { translations: Record<string, string> }).translations);
const english = read('en');
const spanish = new Map(read('es'));
const holes = (words: string) => (words.match(/\{\$?\w+(?=[},])/g) ?? []).sort();

describe('the words of the dashboard', () => {
  it('are calm: no exclamation marks, no "Oops", no magic', () => {
    const loud = english.filter(([, words]) => /!|\boops|magic|awesome|please wait/i.test(words));
    expect(loud).toEqual([]);
  });

  it('are complete in Spanish, with every value in its place', () => {
    const wrong = english.filter(([id, words]) => JSON.stringify(holes(words)) !== JSON.stringify(holes(spanish.get(id) ?? '')));
    expect(wrong).toEqual([]);
  });

  it('hold nothing in Spanish that English no longer says', () => {
    const ids = new Set(english.map(([id]) => id));
    expect([...spanish.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are really translated: what is the same in both languages is a name or a measure', () => {
    const same = english.filter(([id, words]) => words === spanish.get(id) && words.replace(/\{[^}]*\}/g, '').trim().length > 3).map(([, words]) => words);
    expect(same.sort()).toEqual(['Anime', 'Blackwork', 'Chicano', 'Ignorant', 'Ornamental', 'Prompt', 'Tribal', 'Zoom']);
  });
});
