// The import law of docs/architecture.md, one rule a line of its table. Checked by `npm run check`;
// tools/import-law.test.mjs plants a violation to prove that it bites.

const law = {
  config: [],
  events: [],
  imaging: [],
  platform: ['config'],
  'modules/prompt-engineering': ['platform', 'config'],
  'modules/images': ['platform', 'config', 'imaging', 'access', 'events'],
  'modules/cache': ['platform', 'config', 'events', 'access'],
  'modules/access': ['platform', 'config', 'events'],
  'modules/usage': ['access', 'platform', 'config', 'events'],
  'modules/generation': ['prompt-engineering', 'cache', 'images', 'history', 'usage', 'access', 'imaging', 'platform', 'config', 'events'],
  'modules/history': ['images', 'access', 'prompt-engineering', 'platform', 'config', 'events'],
  'modules/tattooability': ['images', 'prompt-engineering', 'access', 'imaging', 'platform', 'config'],
  'modules/stencil': ['images', 'prompt-engineering', 'tattooability', 'access', 'imaging', 'platform', 'config'],
  'modules/health': ['generation', 'cache', 'images', 'platform', 'config'],
};

const roots = ['config', 'events', 'imaging', 'platform'];
const folderOf = (name) => (roots.includes(name) ? name : `modules/${name}`);

/** `from` may import these and nothing else of ours. */
const mayImport = Object.entries(law).map(([from, allowed]) => ({
  name: `${from}-imports`,
  comment: `${from} may import ${allowed.join(', ') || 'nothing of ours'} (docs/architecture.md, import law)`,
  severity: 'error',
  from: { path: `^backend/src/${from}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: '^backend/src/', pathNot: [from, ...allowed.map(folderOf)].map((folder) => `^backend/src/${folder}/`) },
}));

/** Other folders are entered by their index.ts only; each part of platform, and printing, has a face of its own: words need no database driver, drawings no PDF writer. */
const partsOf = { platform: ['^backend/src/platform/[^/]+/index\\.ts$'], imaging: ['^backend/src/imaging/pdf/index\\.ts$'] };
const facesOf = (folder) => [`^backend/src/${folder}/index\\.ts$`, ...(partsOf[folder] ?? [])];
const oneFace = Object.keys(law).map((folder) => ({
  name: `${folder}-face`,
  comment: `${folder} is entered through its index.ts only`,
  severity: 'error',
  from: { path: '^backend/src/', pathNot: [`^backend/src/${folder}/`, '\\.spec\\.ts$'] },
  to: { path: `^backend/src/${folder}/`, pathNot: facesOf(folder) },
}));

/** Pure cores have never heard of Nest. */
const pure = ['imaging', 'events', 'modules/generation/engines/vector', 'modules/generation/verification', 'modules/usage/prices'].map((folder) => ({
  name: `${folder}-pure`,
  comment: `${folder} is pure: no framework`,
  severity: 'error',
  from: { path: `^backend/src/${folder}/` },
  to: { path: 'node_modules/@nestjs' },
}));

export default {
  forbidden: [
    { name: 'no-cycles', comment: 'a cycle hides which part depends on which', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'not-own-index', comment: 'inside a module nobody imports its own index', severity: 'error', from: { path: '^backend/src/modules/([^/]+)/', pathNot: '\\.spec\\.ts$' }, to: { path: '^backend/src/modules/$1/index\\.ts$' } },
    { name: 'known-packages', comment: 'every import is in package.json', severity: 'error', from: { path: '^backend/src' }, to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] } },
    ...mayImport,
    ...oneFace,
    ...pure,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'backend/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
