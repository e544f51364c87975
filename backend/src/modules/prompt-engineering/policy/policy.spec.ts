import { describe, expect, it } from '@jest/globals';
import type { AppError } from '../../../platform/index.js';
import { RulesInterpreter } from '../interpret/rules-interpreter.js';
import { normalise } from '../normalise/normalise.js';
import { resolve } from '../resolve/resolve.js';
import { disguises } from './disguise.js';
import { applyPolicy } from './policy.js';

const rules = new RulesInterpreter();

function judge(prompt: string, lettering?: string) {
  const { text } = normalise(prompt);
  const { brief } = resolve(rules.readNow(text), { prompt, lettering });
  return applyPolicy({ brief, text, instruction: null });
}

function outcomeOf(prompt: string, lettering?: string): string {
  try {
    return judge(prompt, lettering).changes.length === 0 ? 'drawn' : 'notice';
  } catch (error) {
    const { kind, details } = error as AppError;
    return `${kind.code}: ${String(details.extra?.['rule'])}`;
  }
}

describe('the policy', () => {
  it.each([
    ['a swastika on my arm', 'nazi-swastika'], ['Hakenkreuz auf dem Rücken', 'nazi-swastika'], ['свастика на плече', 'nazi-swastika'], ['una esvástica', 'nazi-swastika'],
    ['ss bolts behind the ear', 'ss-bolts'], ['totenkopf der ss auf dem arm', 'totenkopf'], ['a totenkopf from the third reich', 'totenkopf'], ['3. SS-Panzer-Division Totenkopf', 'totenkopf'], ['totenkopfring', 'ss-totenkopf'], ['a sonnenrad', 'sonnenrad'], ['portrait of adolf hitler', 'nazi-figures'],
    ['eagle with white power banner', 'white-power'], ['isis flag', 'terror'], ['naked child', 'minors'],
  ])('refuses %j and names the rule', (prompt, rule) => {
    expect(outcomeOf(prompt)).toBe(`prompt-refused: ${rule}`);
  });

  it.each(['s w a s t i k a', 'sw4st1k4', 'ѕwаѕtіkа', 'swas\u200Btika', 'SWAAASTIKA', 's.w.a.s.t.i.k.a', 'ｓｗａｓｔｉｋａ', 'swástika'])('sees through %j', (prompt) => {
    expect(outcomeOf(`${prompt} tattoo`)).toBe('prompt-refused: nazi-swastika');
  });

  it('judges lettering as well, given or read', () => {
    expect(outcomeOf('skull with the words "white power"')).toBe('prompt-refused: white-power');
    expect(outcomeOf('a banner', '1488')).toBe('prompt-refused: number-codes');
    expect(outcomeOf('a banner', '14/88')).toBe('prompt-refused: number-codes');
    expect(outcomeOf('a banner', '88')).toBe('notice');
    expect(outcomeOf('a banner', ' 88 ')).toBe('notice');
    expect(outcomeOf('a banner')).toBe('drawn');
    expect(outcomeOf('a banner', '1988')).toBe('drawn');
  });

  it('says what is refused and what would be drawn instead', () => {
    try {
      judge('a swastika');
      throw new Error('It was not refused.');
    } catch (error) {
      expect((error as AppError).details.detail).toMatch(/^We do not draw a swastika\. To cover an old one, say "cover up"/u);
    }
  });

  it.each([
    ['a big Swastika, and one more swastika', ['Swastika', 'swastika']], ['ein Hakenkreuz bitte', ['Hakenkreuz']], ['s w a s t i k a', []],
  ])('names the refused words of %j as they stand in it', (prompt, words) => {
    try {
      judge(prompt);
      throw new Error('It was not refused.');
    } catch (error) {
      expect((error as AppError).details.extra?.['words']).toEqual(words);
    }
  });

  it('judges the instruction of a refinement', () => {
    const { brief } = resolve(rules.readNow('an eagle'), { prompt: 'an eagle' });
    expect(() => applyPolicy({ brief, text: 'put a swastika on it', instruction: 'put a swastika on it' })).toThrow('prompt-refused');
  });

  it.each([
    'cover up an old swastika with a rose', 'i want to cover my swastika tattoo with a black panther', 'cover-up of nazi eagle on my chest with a phoenix',
    'tapar una esvástica con un cuervo', 'перекрыть свастику розами', 'ich möchte ein altes hakenkreuz überdecken mit einem Baum',
  ])('always allows %j, and draws only what goes over it', (prompt) => {
    const { brief } = judge(prompt);
    expect(brief.intent).toBe('cover-up');
    expect([brief.subject, ...brief.elements].join(' ').toLowerCase()).not.toMatch(/swastika|nazi|esv|свастик|hakenkreuz/u);
  });

  it('does not refuse what is excluded, or told and not drawn', () => {
    expect(outcomeOf('an eagle, no swastika')).toBe('drawn');
    expect(outcomeOf('a poppy because my grandad fought the nazis')).toBe('drawn');
  });

  it('knows that a Totenkopf is a skull, and says outside of German what else goes by that word', () => {
    for (const skull of ['Totenkopf', 'ein Totenkopf', 'Totenkopf mit Rosen am Unterarm', 'drei Totenköpfe']) expect(['drawn', 'notice']).toContain(outcomeOf(skull));
    expect(outcomeOf('ein Totenkopf mit Zylinder auf der Wade')).toBe('drawn');
    expect(judge('a totenkopf with a top hat').changes.join(' ')).toContain('badge of the SS');
  });

  it('allows the sign of good fortune where its religion is named, with a notice', () => {
    expect(outcomeOf('hindu swastika for diwali')).toBe('notice');
  });

  it.each([
    ['othala rune', 'far-right'], ['iron cross', 'far right'], ['three dots, prison tattoo', 'prison'], ['tā moko on my face', 'Polynesian-inspired'], ['buddha on my calf', 'sacred'],
    ['pikachu', 'belongs to somebody'], ['portrait of keanu reeves', 'real person'], ['flowers over my mastectomy scars', 'healed'], ['skull with a war bonnet', 'war bonnet'],
  ])('draws %j with a notice', (prompt, words) => {
    expect(judge(prompt).changes.join(' ')).toContain(words);
    expect(judge(prompt).brief.notices.join(' ')).toContain(words);
  });

  it.each(['a rose', 'viking ship', 'wolf and moon', 'moby dick the whale', 'cross stitch heart', 'eighteen roses', 'happy birthday 18', 'lighthouse'])('has nothing to say about %j', (prompt) => {
    expect(outcomeOf(prompt)).toBe('drawn');
  });

  it('reads digits in words as letters but leaves numbers alone', () => {
    expect(disguises('r0se 1988')).toContain('rose 1988');
    expect(disguises('rose')).toEqual(['rose']);
  });
});
