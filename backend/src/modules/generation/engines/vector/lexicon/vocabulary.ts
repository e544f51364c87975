import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOTIFS } from '../motifs/index.js';
import { Lexicon, type ForeignWords, type Kin } from './lexicon.js';

let built: Lexicon | null = null;

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

/** The lexicon of everything the engine draws; read and built when first asked for. */
export function lexicon(): Lexicon {
  built ??= new Lexicon(MOTIFS, read('foreign-words.json') as ForeignWords, read('kin.json') as Kin, read('foreign-kin.json') as ForeignWords);
  return built;
}
