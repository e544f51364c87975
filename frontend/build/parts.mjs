// After `ng build`: writes into each language's index.html which files the page of an address begins with, so that they are
// fetched beside the program and not one after the other behind it (public/begin.js, docs/decisions/0084).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pack } from './pack.mjs';

const BUILT = resolve(import.meta.dirname, '../dist/browser');

/** Addresses and the entry files of their pages: src/app/app.routes.ts and src/app/concept/concept.routes.ts. */
const PAGES = {
  studio: ['studio-page'], gallery: ['gallery-page'], usage: ['usage-page'], keys: ['keys-page'], api: ['keys-page'], settings: ['settings-page'], s: ['visit-page'],
  lost: ['lost-page'],
  ...Object.fromEntries(['stencil', 'tattooability', 'ageing', 'try-on', 'prompt'].map((tab) => [`c/${tab}`, ['concept-page', 'concept.routes', tab]])),
  c: ['concept-page', 'concept.routes', 'overview'],
};

const importsOf = (text) => [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu)].map(([, file]) => file);

for (const language of readdirSync(BUILT, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const folder = join(BUILT, language.name);
  await pack(folder);
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  const withImports = (begin) => {
    const found = new Set(begin);
    for (const file of found) for (const further of importsOf(readFileSync(join(folder, file), 'utf8'))) found.add(further);
    return found;
  };
  const initial = withImports([...html.matchAll(/(?:src|href)="([^"]+-[\w-]{8}\.js)"/gu)].map(([, file]) => file));
  const fileOf = (name) => {
    const file = files.find((one) => one.startsWith(`${name}-`) && one.length === `${name}-12345678.js`.length);
    if (file === undefined) throw new Error(`${language.name}: no file of "${name}" was built`);
    return file;
  };
  const parts = Object.fromEntries(Object.entries(PAGES).map(([address, names]) => [address, [...withImports(names.map(fileOf))].filter((file) => !initial.has(file))]));
  writeFileSync(page, html.replace(/(<script type="application\/json" id="parts">)[^<]*/u, (_, tag) => tag + JSON.stringify(parts)));
}
