import { describe, expect, it } from '@jest/globals';
import { RulesInterpreter } from '../interpret/rules-interpreter.js';
import { resolve } from './resolve.js';

const rules = new RulesInterpreter();
const briefOf = async (prompt: string, style?: string) => resolve(await rules.read(prompt), { prompt, ...(style !== undefined && { style }) }).brief;

describe('one subject in two styles', () => {
  it.each([
    ['a wolf head, half line work half dotwork', 'wolf head', 'fine-line', 'half dotwork'],
    ['half geometric half realistic lion', 'lion', 'geometric', 'half black and grey realism'],
    ['lion portrait half realism and half geometric on the forearm', 'lion portrait', 'geometric', 'half black and grey realism'],
    ['a skull half dotwork, half fine line', 'skull', 'dotwork', 'half fine line'],
    ['one half sketch and the other half dotwork wolf', 'wolf', 'sketch', 'half dotwork'],
    ['half watercolour half lines fox', 'fox', 'watercolour', 'half fine line'],
    ['half blackwork half watercolour butterfly', 'butterfly', 'blackwork', 'half watercolour'],
  ])('%s', async (prompt, subject, style, element) => {
    expect(await briefOf(prompt)).toMatchObject({ subject, style, elements: [element], leftOut: [] });
  });

  it('leaves two subjects in one style, and the style field, as they are', async () => {
    expect((await briefOf('half lion half skull in dotwork')).elements).not.toContainEqual(expect.stringMatching(/^half/));
    expect(await briefOf('wolf head half geometric half dotwork', 'sketch')).toMatchObject({ style: 'sketch', elements: [] });
  });
});
