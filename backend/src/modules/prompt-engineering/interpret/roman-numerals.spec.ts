import { describe, expect, it } from '@jest/globals';
import { inRomanNumerals } from './roman-numerals.js';
import { RulesInterpreter } from './rules-interpreter.js';

describe('figures asked for in Roman numerals', () => {
  it.each([
    ['the date 14.02.2019 in roman numerals with a small heart', 'XIV.II.MMXIX'],
    ['14.02.1990 en números romanos en la muñeca', 'XIV.II.MCMXC'],
    ['la date 03/09/1994 en chiffres romains, poignet', 'III/IX/MCMXCIV'],
    ['römische Zahlen 24.12.2001 am Arm', 'XXIV.XII.MMI'],
    ['roman numerals XII.VIII.MMXIX on my collarbone', 'XII.VIII.MMXIX'],
    ['14.02.2019 on a banner', '14.02.2019'],
    ['14.02.2019 on a banner, no roman numerals', '14.02.2019'],
  ])('%j are %j', async (text, lettering) => {
    expect((await new RulesInterpreter().read(text)).lettering).toBe(lettering);
  });

  it.each(['00.10.2020', '12.10.5000', 'est. 1987', 'Anna'])('%j has none and stays as it is', (letters) => {
    expect(inRomanNumerals(letters, `${letters} in roman numerals`)).toBe(letters);
  });
});
