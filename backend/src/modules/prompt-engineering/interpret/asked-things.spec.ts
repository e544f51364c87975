import { describe, expect, it } from '@jest/globals';
import { RulesInterpreter } from './rules-interpreter.js';

const rules = new RulesInterpreter();

describe('what is asked for', () => {
  it.each([
    ["my grandmother's favourite flower was the peony, two of them", 'peony, two of them'],
    ['avocado couple', 'avocado couple'],
    ['a stethoscope in the shape of a heart', 'stethoscope in the shape of a heart'],
  ])('is the thing that was named: %s', async (text, subject) => {
    expect(await rules.read(text)).toMatchObject({ subject, elements: [] });
  });

  it('is a tattoo for two where the couple is who wears it', async () => {
    expect(await rules.read('wolf couple tattoo')).toMatchObject({ subject: 'wolf', intent: 'matching-pair' });
  });
});

describe('from joint to joint', () => {
  it.each([['elbow to wrist dagger', 'forearm'], ['a snake, knee to ankle', 'calf'], ['un puñal del codo a la muñeca', 'forearm']])('%s: %s', async (text, place) => {
    expect((await rules.read(text)).placements[0]).toBe(place);
  });
});

describe('what winds round an arm', () => {
  it('is a band of its own and no band where a sleeve is asked for', async () => {
    expect((await rules.read('dragon armband')).band).toBe(true);
    expect((await rules.read('dragon wrapped around my arm, half sleeve')).band).toBe(false);
  });
});

describe('where a further thing is', () => {
  it.each([
    ['a snake and behind it a dagger', ['behind it a dagger']], ['a snake coming out of a skull and wrapping around a dagger', ['wrapping around a dagger']],
    ['кит с замком на спине', ['замок на спине']],
  ])('stays with it: %s', async (text, elements) => {
    expect(await rules.read(text)).toMatchObject({ elements, placements: [] });
  });

  it.each([['halb Löwe halb Totenkopf, Oberarm', 'de'], ['una volpe dentro una tazza', 'it'], ['mitad lobo mitad mujer', 'es']])('is read in the language of "%s"', async (text, language) => {
    expect((await rules.read(text)).language).toBe(language);
  });
});

describe('the flowers of the months people were born in', () => {
  it.each([
    ['bouquet with the birth flowers of my kids: january, july and october', 'bouquet', ['snowdrop', 'larkspur', 'marigold']],
    ['may birth flower and december birth flower', 'lily-of-the-valley', ['holly']],
    ['fleurs de naissance de mai et novembre, poignet', 'lily-of-the-valley', ['chrysanthemum']],
    ['ramo con las flores de nacimiento de enero y abril', 'ramo', ['snowdrop', 'daisy']],
    ['Geburtsblumen Februar und Juni', 'sweet-violet', ['rose-flower']],
  ])('%s', async (text, subject, elements) => {
    expect(await rules.read(text)).toMatchObject({ subject, elements });
  });

  it('are not those of a date', async () => {
    expect((await rules.read('birth flower, 12 march 1990 under it')).elements.join(' ')).not.toContain('daffodil');
  });
});

describe('whom a tattoo is for', () => {
  it.each([['matching tattoos for two best friends: a sun and a moon', 'sun', ['moon']], ['mother and daughter: two tiny hearts', 'two tiny hearts', []], ['for three sisters: three swallows', 'three swallows', []]])('is not drawn: %s', async (text, subject, elements) => {
    expect(await rules.read(text)).toMatchObject({ subject, elements });
  });
});
