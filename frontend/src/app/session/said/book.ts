import { SENTENCES } from '../../../api/sentences';
import { readerOf } from './reader';

/** Says a sentence of the server in the language of the page. */
export const translated = readerOf(SENTENCES);
