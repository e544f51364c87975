import { describe, expect, it } from '@jest/globals';
import { sheetsFor } from './print-choices';

const A4 = { width: 190, height: 277 };

describe('sheets a stencil needs', () => {
  it('is one when the design fits as it is', () => {
    expect(sheetsFor(70, 62, A4)).toBe(1);
  });

  it('is one when the design fits turned', () => {
    expect(sheetsFor(260, 120, A4)).toBe(1);
  });

  it('counts the overlap of tiles', () => {
    expect(sheetsFor(300, 150, A4)).toBe(2);
    expect(sheetsFor(300, 380, A4)).toBe(4);
  });

  it('never breaks along a roll', () => {
    expect(sheetsFor(180, 900, { width: 190, height: Number.POSITIVE_INFINITY })).toBe(1);
  });
});
