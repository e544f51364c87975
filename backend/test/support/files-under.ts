import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** Names of the files below a folder that hold these bytes, or carry them in their name. */
export function filesWith(folder: string, text: string): readonly string[] {
  return filesUnder(folder).filter((path) => path.includes(text) || readFileSync(path).includes(text));
}
