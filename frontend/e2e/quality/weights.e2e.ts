import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = join(import.meta.dirname, '../../dist/browser');
const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const zipped = (folder: string, file: string): number => kB(gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);

/** What a script brings along at once: itself and all that it imports statically. */
function withImports(folder: string, ...from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from.filter((file) => existsSync(join(folder, file))));
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    for (const [, named] of readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+\.js)"/gu)) found.add(named ?? '');
  }
  return found;
}

function initialOf(folder: string): ReadonlySet<string> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return withImports(folder, ...[...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/gu)].map(([, file]) => file ?? ''));
}

describe.each(['en', 'es'])('The built dashboard (%s)', (language) => {
  const folder = join(BUILT, language);
  const initial = initialOf(folder);
  const files = readdirSync(folder).filter((file) => /\.(js|css)$/u.test(file));

  it('begins with at most 150 kB of scripts and styles, compressed', () => {
    expect(initial.size).toBeGreaterThan(1);
    expect(sum([...initial].map((file) => zipped(folder, file)))).toBeLessThanOrEqual(150);
  });

  it('loads at most 60 kB for any further page', () => {
    const weightOf = (file: string) => sum([...withImports(folder, file)].filter((part) => !initial.has(part)).map((part) => zipped(folder, part)));
    const later = files.filter((file) => !initial.has(file)).map((file) => [file, weightOf(file)] as const);
    expect(later.length).toBeGreaterThan(6);
    expect(later.filter(([, size]) => size > 60)).toEqual([]);
  });

  it('comes in at most six scripts a page, not in one for whatever two pages share', () => {
    const [, told = '{}'] = /id="parts">([^<]*)</u.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
    const begins = [...initial].filter((file) => file.endsWith('.js')).length;
    const pages = Object.entries(JSON.parse(told) as Readonly<Record<string, readonly string[]>>);
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.filter(([, parts]) => begins + parts.length > 6)).toEqual([]);
  });

  it('carries at most 80 kB of fonts', () => {
    const fonts = readdirSync(join(folder, 'fonts')).filter((file) => file.endsWith('.woff2'));
    expect(sum(fonts.map((file) => kB(readFileSync(join(folder, 'fonts', file)).length)))).toBeLessThanOrEqual(80);
  });
});
