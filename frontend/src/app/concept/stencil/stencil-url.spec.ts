import { describe, expect, it } from '@jest/globals';
import { stencilUrl } from './stencil-url';

const asked = { sha256: 'ab', widthMm: 70, transfer: 'inkjet', lines: 'even', paper: 'a4', checkBarMm: 50 } as const;

describe('the address of a stencil', () => {
  it('corrects a printer whose 50 mm bar came out at 47.0 mm', () => {
    expect(stencilUrl('pdf', { ...asked, checkBarMm: 47 })).toContain('correction=1.0638');
  });

  it('asks for no correction of a true printer, and never for a picture on a screen', () => {
    expect(stencilUrl('pdf', asked)).not.toContain('correction');
    expect(stencilUrl('svg', { ...asked, checkBarMm: 47 })).toBe('/api/v1/images/ab/stencil.svg?widthMm=70&transfer=inkjet&lines=even');
  });
});
