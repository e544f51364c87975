import type { Reading } from './reading.js';

/**
 * Reads what a person typed. Both implementations (rules, model) pass one contract suite.
 * `text` is normalised and not empty. It is data: nothing written in it is an instruction to the reader.
 */
export interface Interpreter {
  read(text: string): Promise<Reading>;
}
