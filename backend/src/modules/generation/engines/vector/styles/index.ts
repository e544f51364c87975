import { americanTraditional } from './american-traditional.js';
import { blackwork } from './blackwork.js';
import { dotwork } from './dotwork.js';
import { engraving } from './engraving.js';
import { fineLine } from './fine-line.js';
import type { Style } from './style.js';

/** Every style the engine draws in its own way. */
export const STYLES: readonly Style[] = [blackwork, fineLine, dotwork, engraving, americanTraditional];
