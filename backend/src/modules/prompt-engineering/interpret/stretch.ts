import { Findings, type Role } from './findings.js';
import type { Item, ItemKind } from './items.js';
import { isFeeling, isWord, textOf, trimmed } from './phrases.js';

/** What may be said of a thing: after an adjective these make it part of a name. */
const THING: ReadonlySet<ItemKind> = new Set(['content', 'fixed', 'colour', 'emoji']);
const LEAD: ReadonlySet<ItemKind> = new Set(['preposition', 'possessive', 'third-person', 'article', 'side', 'filler', 'style-glue']);

/** The words being collected, and what they are to the drawing; the place in the text. */
export class Stretch {
  readonly findings = new Findings();
  role: Role = 'main';
  /** The tattoo is for somebody named: "his chest" is then a place. */
  worn = false;
  /** An opinion is being told: no wish begins in it. */
  opinion = false;
  clause = 0;
  at = 0;
  private collected: Item[] = [];

  constructor(readonly items: readonly Item[], private readonly source: string) {}

  get words(): readonly Item[] {
    return this.collected;
  }

  /** Little words alone are nothing yet. */
  get isEmpty(): boolean {
    return trimmed(this.collected).length === 0;
  }

  get hasSubject(): boolean {
    return this.findings.has('main') || (this.role === 'main' && !this.isEmpty);
  }

  get next(): Item | undefined {
    return this.items[this.at + 1];
  }

  /** The item at hand is an adjective of what follows. */
  get describesNext(): boolean {
    return this.next !== undefined && THING.has(this.next.kind);
  }

  push(item: Item): void {
    this.collected.push(item);
  }

  /** Ends the stretch and begins another; a new clause begins after punctuation. */
  turn(role: Role, newClause = false): void {
    this.end();
    this.role = role;
    this.opinion = false;
    if (newClause) this.clause += 1;
  }

  end(): void {
    const items = this.meaningful();
    // "my sign is leo" tells about somebody and names nothing to draw.
    if (this.role === 'main' && tellsAboutSomebody(this.collected)) this.role = 'narrative';
    this.collected = [];
    if (items.length > 0 && !this.isOnlyColours(items)) this.note(items);
  }

  private meaningful(): readonly Item[] {
    const items = trimmed(this.collected).filter(isWord);
    if (this.role !== 'excluded') return items;
    // "no shading": what is only an edge elsewhere is the thing here; "no freehand" is no thing at all.
    const bare = items.length > 0 ? items : this.collected.filter(({ kind }) => kind === 'style-glue');
    return bare.every(({ kind }) => kind === 'meta') ? [] : bare;
  }

  private note(items: readonly Item[]): void {
    const text = textOf(this.source, items);
    if ((this.role === 'main' || this.role === 'element') && isFeeling(items)) this.findings.mood.push(text);
    else if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) this.findings.chunks.push({ role: this.role, text, clause: this.clause });
  }

  /** "in red and black" is a palette, not a thing. */
  private isOnlyColours(items: readonly Item[]): boolean {
    const colours = items.filter(({ kind }) => kind === 'colour');
    if (colours.length === 0 || !items.every(({ kind }) => kind === 'colour' || kind === 'and' || kind === 'article')) return false;
    if (colours.every((item) => valueOf(item, 'colour') === 'black')) this.findings.palettes.push('black');
    return true;
  }

  /** Removes "in", "on my", "left" in front of something that was taken out. */
  dropLead(): void {
    while (LEAD.has(this.collected.at(-1)?.kind ?? 'content')) this.collected.pop();
  }
}

const tellsAboutSomebody = (words: readonly Item[]): boolean =>
  words[0]?.kind === 'possessive' && words.slice(1, -1).some(({ kind }) => kind === 'auxiliary');

/** What a phrase stands for in one of its senses; undefined when it has no such sense. */
export const valueOf = (item: Item, kind: ItemKind): string | undefined => item.senses.find((sense) => sense.kind === kind)?.value;
