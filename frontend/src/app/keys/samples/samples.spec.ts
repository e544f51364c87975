import { describe, expect, it } from '@jest/globals';
import { samplesFor } from './samples';

describe('samples of the first request', () => {
  it.each(samplesFor('http://localhost:3000', 'tcd_live_abc_…'))('$name names this server and this key', ({ code }) => {
    expect(code).toContain('http://localhost:3000/api/v1/generate_tattoo');
    expect(code).toContain('Bearer tcd_live_abc_…');
  });
});
