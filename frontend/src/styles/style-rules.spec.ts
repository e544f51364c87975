import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(process.cwd(), 'src');
const styled = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|ts|html)$/.test(path) && !/(^|\/)(api|testing)\/|tokens\.css$|\.spec\.ts$|index\.html$/.test(path))
  .map((path): [string, string] => [path, readFileSync(join(SOURCE, path), 'utf8')]);
const css = styled.filter(([path]) => path.endsWith('.css'));

describe('the rules of style', () => {
  it.each(styled)('%s takes its colours from the tokens', (_, text) => {
    expect(text.match(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?![0-9a-z])/gi)?.filter((colour) => !/^#0{3}$/.test(colour)) ?? []).toEqual([]);
  });

  it.each(styled)('%s sets type in rem, so that it grows with the reader’s own size', (_, text) => {
    expect(text.match(/font(-size)?:[^;]*\b\d+px/g) ?? []).toEqual([]);
  });

  it.each(css)('%s asks for hover only where there is a pointer that hovers', (_, text) => {
    const outside = text.replace(/@media \(hover: hover\)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    expect(outside).not.toContain(':hover');
  });

  it.each(css)('%s breaks in em, so that larger text gets the narrower layout', (_, text) => {
    expect(text.match(/@media[^{]*\d+px/g) ?? []).toEqual([]);
  });
});
