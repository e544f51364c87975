import { afterAll, describe, expect, it } from '@jest/globals';
import type { Reading } from '../../src/modules/prompt-engineering/interpret/reading.js';
import { judge, labelsOf } from './labelled-prompts.js';
import { keepReadings, wholeReadings, written } from './whole-readings.js';

/** `UPDATE_READINGS=1` takes what is read now as right; the labels are judged all the same. */
const UPDATE = process.env['UPDATE_READINGS'] === '1';
const now = new Map<string, Reading>();

afterAll(() => {
  if (UPDATE) keepReadings(now);
});

describe.each(['real-prompts.json', 'own-prompts.json', 'blind-prompts.json', 'corner-prompts.json'])('%s', (file) => {
  it.each(labelsOf(file).map((label) => [label.text, label] as const))('reads %j as its label says, and the rest as before', (text, label) => {
    const { reading, wrong } = judge(label);
    now.set(text, reading);
    expect({ text, wrong, whole: UPDATE || written(reading) }).toEqual({ text, wrong: label.misread ?? [], whole: UPDATE || wholeReadings[text] });
  });
});
