import { describe, expect, it } from '@jest/globals';
import { inches, millimetres } from './units';

describe('lengths for people', () => {
  it('tells inches with two digits at most', () => {
    expect([inches(70), inches(76.2), inches(50.8)]).toEqual([2.76, 3, 2]);
  });

  it('takes what was typed in either unit as whole millimetres', () => {
    expect([millimetres(2.76, 'in'), millimetres(70, 'mm')]).toEqual([70, 70]);
  });
});
