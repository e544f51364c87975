import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint, type FingerprintFields } from '../fingerprint/fingerprint.js';
import { templateOf, templates, verbatimTemplates, type TemplateText } from './template.js';

/** The template with one character of one section written differently. */
function misspelt(text: TemplateText, section: number, at: number): TemplateText {
  const sections = text.sections.map((one, index) => {
    if (index !== section % text.sections.length) return one;
    const place = at % one.text.length;
    return { ...one, text: `${one.text.slice(0, place)}${one.text[place] === '.' ? ',' : '.'}${one.text.slice(place + 1)}` };
  });
  return { ...text, sections };
}

describe('a template (guarantee G10)', () => {
  it.each([
    ['gemini', templates], ['vector', templates], ['gemini', verbatimTemplates], ['vector', verbatimTemplates],
  ] as const)('for %s changed by one character finds none of the concepts that were drawn with it', (engine, { [engine]: { text, hash } }) => {
    const drawn = (templateHash: string): readonly string[] => Array.from({ length: 5 }, (_, index) => fingerprint({
      cacheScope: 'anonymous', templateHash, engine, model: 'm', aspectRatio: '1:1', imageSize: '1K', variation: 1, parent: null, references: [],
      prompt: `a swallow, number ${index}`,
    } satisfies FingerprintFields));
    const before = new Set(drawn(hash));
    fc.assert(fc.property(fc.nat(), fc.nat(), (section, at) => {
      expect(drawn(templateOf(misspelt(text, section, at)).hash).filter((key) => before.has(key))).toEqual([]);
    }), { numRuns: 200 });
    expect(drawn(templateOf(text).hash).filter((key) => before.has(key))).toHaveLength(5);
  });
});
