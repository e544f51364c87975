import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOnly } from '../app.configure.js';
import { parseEnvironment, toConfig } from '../config/index.js';

/** Writes the published contract to the file named as argument, without a database, a cache or a key. */
const [, , target] = process.argv;
if (target === undefined) throw new Error('Usage: write-openapi <file>');
const config = toConfig(parseEnvironment({ DATA_DIR: mkdtempSync(join(tmpdir(), 'tcd-openapi-')), LOG_LEVEL: 'error' }));
writeFileSync(target, `${JSON.stringify(await documentOnly(config), null, 2)}\n`);
process.exit(0);
