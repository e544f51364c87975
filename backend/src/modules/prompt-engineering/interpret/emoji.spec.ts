import { describe, expect, it } from '@jest/globals';
import { spokenEmoji } from './emoji.js';

describe('emoji', () => {
  it.each([
    ['🌹', 'rose'], ['🐺🌙', 'wolf, crescent moon'], ['🐺🐺', 'wolf'], ['😂🌹😂', 'rose'], ['😂😂', 'face with tears of joy'], ['😂😢', 'face with tears of joy, crying face'], ['🌹 ! 🐺 ?', 'rose, wolf'], ['🗡️', 'dagger'], ['👋🏽', 'waving hand'],
  ])('that are all of a text, %j, are what they show: %j', (text, words) => {
    expect(spokenEmoji(text)).toBe(words);
  });

  it.each([
    ['a 🐍 and a 🗡️ please', 'a snake and a dagger please'], ['🦊 sleeping', 'fox sleeping'], ['wolf. 🦊 under a 🍄', 'wolf. fox under a mushroom'], ['🌵☀️ desert vibes', 'cactus, sun,  desert vibes'], ['🌹🌹 for mum', 'rose,  for mum'],
    ['🌹 rose', '  rose'], ['i love it 😂 wolf', 'i love it   wolf'], ['with 😂 wolf', 'with   wolf'], ['😂🌹 wolf', '   wolf'], ['wolf 3 🌹', 'wolf 3  '], ['un 🐍 y una 🗡️', 'un snake y una dagger'],
  ])('in %j stand for words or decorate: %j', (text, words) => {
    expect(spokenEmoji(text)).toBe(words);
  });

  it.each(['a wolf', '"i 🌹 u" and "🐺"', 'a 1 2 3', '🇫🇷', ''])('change nothing of %j', (text) => {
    expect(spokenEmoji(text)).toBe(text);
  });
});
