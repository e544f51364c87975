import { between, dice } from './dice.mjs';
import { ROWS } from './rows/all.mjs';
import { WORDS } from './words.mjs';

export const DEFAULTS = {
  /** Milliseconds before an unscripted answer. */
  delayMs: 0,
  /** The row of an unscripted request. */
  row: 'A1',
  /** Draw the row of each unscripted request from these instead: rows may repeat. */
  randomRows: [],
  seed: 1,
  /** Side of a 1K picture, px: small pictures make big runs quick. */
  pictureSide: 1024,
  /** How many different pictures it knows: few make big runs quick. */
  ornaments: 16,
  /** What a text model says, by turns: see words.mjs. */
  words: ['nothing'],
  /** Models that answer 404. */
  gone: [],
  /** Keys that are refused; any other key is good. */
  badKeys: ['bad-key'],
};

const isKnown = (row) => Object.hasOwn(ROWS, row);

/** What the next requests are answered with. */
export class Script {
  constructor() {
    this.reset();
  }

  reset() {
    this.settings = { ...DEFAULTS };
    this.queue = [];
    this.roll = dice(this.settings.seed);
  }

  /** @throws Error naming what is unknown */
  change(settings) {
    const unknown = Object.keys(settings).filter((name) => !Object.hasOwn(DEFAULTS, name));
    if (unknown.length > 0) throw new Error(`No setting ${unknown.join(', ')}. Settings: ${Object.keys(DEFAULTS).join(', ')}`);
    const rows = [settings.row ?? 'A1', ...(settings.randomRows ?? [])].filter((row) => !isKnown(row));
    if (rows.length > 0) throw new Error(`No row ${rows.join(', ')}`);
    const words = (settings.words ?? []).filter((each) => !Object.hasOwn(WORDS, each));
    if (words.length > 0) throw new Error(`No words ${words.join(', ')}. There are: ${Object.keys(WORDS).join(', ')}`);
    this.settings = { ...this.settings, ...settings };
    if (settings.seed !== undefined) this.roll = dice(settings.seed);
  }

  /** @throws Error naming an unknown row */
  add(lines) {
    for (const line of lines) {
      if (line.raw === undefined && !isKnown(line.row)) throw new Error(`No row ${line.row}. Rows: ${Object.keys(ROWS).join(', ')}`);
      this.queue.push({ times: 1, ...line });
    }
  }

  /** What a text model says to its call. */
  words(call) {
    const { words } = this.settings;
    return WORDS[words[call % words.length]];
  }

  /** The line for a prompt: the first scripted one that matches it, else chance, else the default row. */
  next(prompt) {
    const line = this.queue.find((each) => each.times > 0 && (each.match === undefined || prompt.includes(each.match)));
    if (line !== undefined) {
      line.times -= 1;
      if (line.times === 0) this.queue.splice(this.queue.indexOf(line), 1);
      return line;
    }
    const { randomRows, row, delayMs } = this.settings;
    return { row: randomRows.length === 0 ? row : randomRows[between(this.roll, 0, randomRows.length - 1)], delayMs };
  }
}
