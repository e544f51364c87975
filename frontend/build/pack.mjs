// Puts the scripts of a built language into fewer files: one for what every page begins with, one for what pages have in
// common, one for each page. The build makes a file of whatever two pages share, however small: more than twenty requests
// for a page, six at a time on HTTP/1.1 (docs/decisions/0084).
import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const BEGIN = 'main';
const SCRIPT = /<script src="([^"]+-[\w-]{8}\.js)" type="module"><\/script>/gu;

/** The first script: what the document names, in its order. */
const beginning = (folder, scripts) => ({
  name: 'beginning',
  resolveId: (id, from) => (id === BEGIN ? id : from === BEGIN ? realpathSync(join(folder, id)) : null),
  load: (id) => (id === BEGIN ? scripts.map((file) => `import './${file}';`).join('\n') : null),
});

/** Rewrites the scripts in `folder` and what its index.html says of them. What they do stays, byte for byte but for the seams. */
export async function pack(folder) {
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  const scripts = [...html.matchAll(SCRIPT)].map(([, file]) => file);
  const before = readdirSync(folder).filter((file) => /-[\w-]{8}\.js$/u.test(file));
  const bundle = await rolldown({ input: { [BEGIN]: BEGIN }, plugins: [beginning(folder, scripts)], treeshake: false });
  const { output } = await bundle.generate({
    minify: { mangle: false, compress: false },
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: ({ name }) => `${name.replace(/-[\w-]{8}$/u, '')}-[hash].js`,
    codeSplitting: { groups: [{ name: 'core', tags: ['$initial'], priority: 2 }, { name: 'common', minShareCount: 2, priority: 1 }] },
  });
  for (const file of before) rmSync(join(folder, file));
  for (const { fileName, code } of output) writeFileSync(join(folder, fileName), code);
  const [{ fileName }] = output.filter((file) => file.isEntry);
  const bare = html.replace(/<link rel="modulepreload"[^>]*>/gu, '').replace(SCRIPT, '');
  writeFileSync(page, bare.replace('</body>', `<script src="${fileName}" type="module"></script></body>`));
}
