import { describe, expect, it } from '@jest/globals';
import { judge, labelsOf } from './labelled-prompts.js';

describe.each(['real-prompts.json', 'own-prompts.json', 'blind-prompts.json'])('every labelled slot of %s is read as a reader would, but for the ones known to be misread', (file) => {
  it.each(labelsOf(file).map((label) => [label.text, label] as const))('%s', (text, label) => {
    expect({ text, wrong: judge(label).wrong }).toEqual({ text, wrong: label.misread ?? [] });
  });
});
