import { describe, expect, it } from '@jest/globals';
import { withoutLabels } from './labels.js';

const told = (text: string): string => withoutLabels(text).replace(/\s+/gu, ' ').trim();

describe('a filled-in form', () => {
  it.each([
    ['Style: blackwork, Placement: calf', '. blackwork,. calf'], ['Subject: raven\nStyle: dotwork', '. raven . dotwork'], ['Colour: none, Subject: raven', '. black only. ,. raven'], ['Colour: red', '. red'],
    ['Text: none; a raven', '. ; a raven'], ['Budget: 200; a raven', '. ; a raven'], ['a skull, Elements: roses', 'a skull,, with roses'], ['a skull; Without: colour, shading; big', 'a skull;, without colour and shading; big'], ['- Style: old school', '. old school'],
  ])('%j is the sentences %j', (form, sentences) => {
    expect(told(form)).toBe(sentences);
  });

  it.each(['a clock: broken', 'a wolf', 'my style: wolf', '"Style: none"', 'Style blackwork'])('%j is none', (text) => {
    expect(withoutLabels(text)).toBe(text);
  });
});
