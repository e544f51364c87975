import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { goldenLine, goldens } from './goldens.js';

const HOW = 'When the change is meant: npm run goldens, look at flash-sheets/goldens-*.png, commit goldens.txt';

const FILE = new URL('./goldens.txt', import.meta.url);

const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
const committed = new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line]));

describe('goldens', () => {
  it('has one line for every subject, style and layout, and no other', () => {
    expect({ how: HOW, names: goldens().map(({ name }) => name) }).toEqual({ how: HOW, names: [...committed.keys()] });
  });

  it('draws what was committed, to the byte', () => {
    const drifted = goldens().filter((golden) => goldenLine(golden) !== committed.get(golden.name)).map(({ name }) => name);
    expect({ how: HOW, drifted }).toEqual({ how: HOW, drifted: [] });
  }, 600_000);
});
