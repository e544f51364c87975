import { describe, expect, it } from '@jest/globals';
import { RulesInterpreter } from '../interpret/rules-interpreter.js';
import { resolve } from './resolve.js';

const rules = new RulesInterpreter();
const proportionOf = async (prompt: string): Promise<number> => {
  const { brief } = resolve(await rules.read(prompt), { prompt });
  return Math.round(brief.widthMm / brief.heightMm);
};

describe('a band round a limb', () => {
  it.each(['barbed wire armband', 'plain black armband', 'bracelet of mountains around the wrist'])('is narrow: %s', async (prompt) => {
    expect(await proportionOf(prompt)).toBe(8);
  });

  it.each(['forearm wrap of a pine forest', 'armband with mountains and pines', 'forearm band with roses and a skull', 'brazalete con montañas', 'Oberarmband mit Bergen und Mond'])('is broader for a picture: %s', async (prompt) => {
    expect(await proportionOf(prompt)).toBe(4);
  });
});
