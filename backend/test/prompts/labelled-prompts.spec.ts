import { describe, expect, it } from '@jest/globals';
import { RulesInterpreter } from '../../src/modules/prompt-engineering/interpret/rules-interpreter.js';
import { PromptEngineering } from '../../src/modules/prompt-engineering/index.js';
import { printTable } from '../support/print-table.js';
import { judge, labelsOf, shareRight, type Judged } from './labelled-prompts.js';

const ENOUGH = 0.95;
const rules = new RulesInterpreter();
const engineering = new PromptEngineering(rules, rules);
const context = { engine: 'gemini', model: 'gemini-nano-banana-2.1', cacheScope: 'anonymous', imageSize: '1K', parent: null } as const;

function show(title: string, judged: readonly Judged[]): void {
  printTable(`${title}: ${(shareRight(judged) * 100).toFixed(1)} % of the labelled slots right`, judged.map(({ text, reading, wrong }) => ({
    text: text.replace(/\s+/gu, ' ').slice(0, 44), subject: (reading.subject ?? '–').slice(0, 32), elements: reading.elements.join('; ').slice(0, 30),
    style: reading.styles[0] ?? '–', place: reading.placements[0] ?? '–', letters: (reading.lettering ?? '–').slice(0, 14), wrong: wrong.join(' '),
  })));
}

describe.each([
  ['real prompts', 'real-prompts.json', 51], ['prompts of our own', 'own-prompts.json', 110], ['prompts of the blind rounds', 'blind-prompts.json', 470],
] as const)('the rules on %s', (title, file, atLeast) => {
  const labels = labelsOf(file);

  it('read at least 95 % of the labelled slots as a reader would', () => {
    const judged = labels.map(judge);
    show(title, judged);
    expect(labels.length).toBeGreaterThanOrEqual(atLeast);
    expect(shareRight(judged)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('lead to prompts with one style contract, the isolation contract, the anti-prompts and a subject', async () => {
    for (const { text } of labels) {
      const { prompts: [{ text: prompt, brief }] } = await engineering.engineer({ prompt: text }, context);
      expect(brief.subject.trim()).not.toBe('');
      expect(prompt.match(/Style Tattoo/gu)).toHaveLength(1);
      expect(prompt.match(/Isolated Tattoo Concept/gu)).toHaveLength(1);
      expect(prompt).toContain('NOT a photo');
      expect(prompt).toContain('NOT scenery');
    }
  });

  it('end every prompt for Gemini with at most five hard constraints', async () => {
    for (const { text } of labels) {
      const { prompts: [{ text: prompt }] } = await engineering.engineer({ prompt: text }, context);
      const [, constraints = ''] = prompt.split(/^Hard constraints:$/mu);
      const lines = constraints.trim().split('\n');
      expect({ text, lines, all: lines.every((line) => line.startsWith('- ')) }).toEqual({ text, lines, all: true });
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.length).toBeLessThanOrEqual(5);
    }
  });

  it('let no meta-phrase and no artist through', async () => {
    const meta = /artstation|\b[48] ?k\b|masterpiece|award|instagram|trending|octane|tattoo design|i want|quiero|quero|je voudrais|ich möchte|vorrei|хочу/iu;
    for (const { text, absent = [], misread = [] } of labels) {
      const { prompts: [{ text: prompt, brief }] } = await engineering.engineer({ prompt: text }, context);
      const said = [brief.subject, ...brief.elements, ...brief.mood].join(' | ');
      expect({ text, meta: meta.exec(said)?.[0] }).toEqual({ text, meta: undefined });
      for (const word of misread.includes('absent') ? [] : absent) expect({ text, through: prompt.toLowerCase().includes(word) }).toEqual({ text, through: false });
    }
  });

  it('keep every quoted letter', async () => {
    for (const { text } of labels) {
      const { prompts: [{ text: prompt, brief: { lettering } }] } = await engineering.engineer({ prompt: text }, context);
      const isQuoted = /[“"„«][^“”"„«»\n]+[”"“»]/u.test(text);
      if (isQuoted && lettering !== null) expect(prompt).toContain(lettering);
    }
  });
});
