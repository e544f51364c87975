import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOTIFS } from '../motifs/index.js';
import { Lexicon, type ForeignWords } from './lexicon.js';

let built: Lexicon | null = null;

/** The lexicon of everything the engine draws; read and built when first asked for. */
export function lexicon(): Lexicon {
  built ??= new Lexicon(MOTIFS, JSON.parse(readFileSync(join(import.meta.dirname, 'foreign-words.json'), 'utf8')) as ForeignWords);
  return built;
}
