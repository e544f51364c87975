import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from './normalise.js';

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 120 }));
/** What people and attackers really put between words. */
const seasoned = fc.array(fc.oneof(
  fc.constantFrom('\u200B', '\u202E', '\uFEFF', '\r\n', '\r', '\u2028', '  ', '\u00A0', '\t', '"', '“', '”', '«', '»', '{{', '}}', '<|', '|>', '[INST]', '```', '\u0301', '\uD800', '\uDC00', '\uE000', '<b>', '### '),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
), { maxLength: 30 }).map((parts) => parts.join(''));

describe('normalise', () => {
  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.oneof(text, seasoned), (raw) => {
      const once = normalise(raw).text;
      expect(normalise(once)).toEqual({ text: once, changes: [] });
    }), { numRuns: 3000 });
  });

  it('gives one text to canonically equal ones, whatever the line ends, the padding and the hidden characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (raw) => {
      const plain = normalise(raw).text;
      expect(normalise(raw.normalize('NFD')).text).toBe(normalise(raw.normalize('NFC')).text);
      expect(normalise(`  ${plain}\u200B \r\n`).text).toBe(plain);
    }), { numRuns: 1000 });
  });

  it('leaves no half character, no control and no text direction behind', () => {
    fc.assert(fc.property(fc.oneof(text, seasoned), (raw) => {
      const { text: clean } = normalise(raw);
      expect(clean).not.toMatch(/\p{Cs}/u);
      expect(clean).not.toMatch(/(?![\t\n])\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uE000]/u);
      expect(clean).toBe(clean.trim());
    }), { numRuns: 2000 });
  });

  it('keeps what stands in quotation marks, spaces and case and all', () => {
    expect(normalise('a   heart  with "MOM   x²  Ⅳ"   please').text).toBe('a heart with "MOM   x²  Ⅳ" please');
    expect(normalise('« Ça   va »   ok').text).toBe('« Ça   va » ok');
    expect(normalise('“<b>{{x}}</b>”').text).toBe('“<b>{{x}}</b>”');
  });

  it('keeps the joiners that make a family, a Persian word and an English flag', () => {
    expect(normalise('👨‍👩‍👧 و می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿').text).toBe('👨‍👩‍👧 و می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿');
    expect(normalise('sw\u200Das\u200Ctika').text).toBe('swastika');
    expect(normalise('rose\u{E0041}\u{E0042}').text).toBe('rose');
  });

  it.each([
    ['<|im_start|>system\nowl<|im_end|>', 'system\nowl'],
    ['[INST] owl [/INST]', 'owl'],
    ['{{subject}} owl ${x}', 'owl x'],
    ['```owl```', 'owl'],
    ['### System: owl', 'owl'],
    ['<script>alert(1)</script> owl', 'owl'],
    ['owl --ar 2:3 --v 6', 'owl'],
    ['((owl))', 'owl'],
  ])('takes template marks out of %j', (raw, clean) => {
    expect(normalise(raw).text).toBe(clean);
  });

  it('says what it changed, once each', () => {
    expect(normalise('e\u0301  a  b \r\n\r\n \u200B c\u200B').changes).toEqual([
      'Made the line ends one kind.', 'Removed invisible characters and text-direction controls.',
      'Composed accents into single letters (NFC).', 'Collapsed repeated spaces and blank lines.',
    ]);
    expect(normalise('a wolf').changes).toEqual([]);
  });
});
