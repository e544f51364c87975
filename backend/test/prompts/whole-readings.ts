import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/modules/prompt-engineering/interpret/reading.js';

const FILE = join(import.meta.dirname, 'fixtures', 'whole-readings.json');

type Written = Readonly<Record<string, unknown>>;

const isNothing = (value: unknown): boolean => value === null || value === false || value === 'new' || (Array.isArray(value) && value.length === 0);

/** A reading without the slots it leaves empty, as it stands in the file. */
export const written = (reading: Reading): Written => Object.fromEntries(Object.entries(reading).filter(([, value]) => !isNothing(value)));

/** Every reading as it was when somebody last looked at all of them, by text. */
export const wholeReadings: Readonly<Record<string, Written>> = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Written>) : {};

/** Takes readings as the ones to compare with: look at the difference before it is committed. */
export function keepReadings(readings: ReadonlyMap<string, Reading>): void {
  const lines = [...readings].map(([text, reading]) => `  ${JSON.stringify(text)}: ${JSON.stringify(written(reading))}`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}
