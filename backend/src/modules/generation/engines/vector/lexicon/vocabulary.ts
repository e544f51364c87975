import { MOTIFS } from '../motifs/index.js';
import { Lexicon } from './lexicon.js';

let built: Lexicon | null = null;

/** The lexicon of everything the engine draws; built when first asked for. */
export function lexicon(): Lexicon {
  built ??= new Lexicon(MOTIFS, {});
  return built;
}
