#!/usr/bin/env node
// One file for each worker thread of the built backend: a new thread takes longer to look up five hundred modules than to
// run them (docs/decisions/0085). Packages stay outside; data files are read from where they lie.
import { globSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { build } from 'rolldown';

const built = resolve(import.meta.dirname, '..', 'dist');

/** A module that reads files beside it still finds them from the bundle's folder. */
const inPlace = (folder) => ({
  name: 'in-place',
  transform(code, module) {
    if (!module.startsWith(built)) return code;
    if (code.includes('import.meta.url')) throw new Error(`${module} asks for its own address, which a bundle does not keep: read from import.meta.dirname.`);
    const place = relative(folder, dirname(module)).split(sep).join('/');
    return code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${place}`)})`);
  },
});

const isPackage = (name) => !name.startsWith('.') && !isAbsolute(name);

const workers = globSync('**/*.worker.js', { cwd: built }).map((file) => join(built, file));
await build(
  workers.map((worker) => ({
    input: worker, external: isPackage, platform: 'node', plugins: [inPlace(dirname(worker))], logLevel: 'warn',
    output: { file: worker.replace(/\.js$/u, '.bundle.js'), format: 'esm', codeSplitting: false, minify: { mangle: false, compress: false } },
  })),
);
