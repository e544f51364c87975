import { Findings, isDrawn, type Chunk, type Role } from './findings.js';
import { foldOf, kindOf, type Item, type ItemKind } from './items.js';
import { isAboutPerson, withoutPetNames } from './people.js';
import { isFeeling, isLittle, isWord, textOf, trimmed } from './phrases.js';
import { goesOnAboutThing, introducesSelf, isColourItself, isPersonal, isUnderneath, tellsAboutHonoured, tellsAboutSomebody, valueOf, wordsOfMotion } from './telling.js';

/** What may be said of a thing: after an adjective these make it part of a name. */
const THING: ReadonlySet<ItemKind> = new Set(['content', 'fixed', 'colour', 'emoji']);
const BESIDE_COLOURS: ReadonlySet<ItemKind> = new Set(['colour', 'and', 'article', 'mood', 'number', 'pronoun']);
const LEAD: ReadonlySet<ItemKind> = new Set(['preposition', 'possessive', 'third-person', 'article', 'side', 'filler', 'style-glue', 'position', 'by']);

/** The words being collected, and what they are to the drawing; the place in the text. */
export class Stretch {
  readonly findings = new Findings();
  role: Role = 'main';
  /** The tattoo is for somebody named: "his chest" is then a place. */
  worn = false;
  /** An opinion is being told: no wish begins in it. */
  opinion = false;
  /** Between brackets: said of the thing before them. */
  aside = false;
  clause = 0;
  at = 0;
  private collected: Item[] = [];
  /** The little words last taken away in front of a place. */
  private dropped = '';

  constructor(readonly items: readonly Item[]) {}

  get words(): readonly Item[] {
    return this.collected;
  }

  /** Little words alone are nothing yet. */
  get isEmpty(): boolean {
    return this.collected.every(isLittle);
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
    this.aside = false;
    if (newClause) this.clause += 1;
  }

  end(): void {
    const items = this.meaningful();
    this.role = this.roleAtEnd();
    const words = this.collected;
    const further = this.prolonged(words);
    this.collected = [];
    if (items.length === 0) return;
    if (further !== undefined) this.prolong(further, words.slice(0, words.findLastIndex((word) => word === items.at(-1)) + 1));
    else if (this.role === 'excluded') this.exclude(items);
    else if (!this.isOnlyColours(items)) this.note(items);
  }

  /** What the words go on about: "…, their wings almost touching", "… (a border collie)". */
  private prolonged(words: readonly Item[]): Chunk | undefined {
    const goesOn = goesOnAboutThing(words) || (this.aside && kindOf(words[0]) !== 'and' && !words.some(isPersonal));
    return this.role === 'main' && goesOn ? this.thingBefore : undefined;
  }

  /** Only at its end it is clear that a stretch told a story or spoke of the old tattoo. */
  roleAtEnd(): Role {
    if (this.role === 'meaning' && isAboutPerson(this.collected)) return 'honoured';
    return this.role === 'main' ? this.mainAtEnd() : this.role;
  }

  private mainAtEnd(): Role {
    const { collected, findings: { intent } } = this;
    if (this.tellsStory(collected)) return 'narrative';
    return intent === 'cover-up' && isUnderneath(collected, intent) ? 'covered' : 'main';
  }

  private tellsStory(words: readonly Item[]): boolean {
    if (this.aside && words.some(isPersonal)) return true;
    const further = this.clause > 0 ? tellsAboutHonoured(words, this.findings.intent) : introducesSelf(words);
    return further || tellsAboutSomebody(words);
  }

  private meaningful(): readonly Item[] {
    const isFurther = this.findings.chunks.some((chunk) => isDrawn(chunk.role));
    const items = withoutPetNames(trimmed(this.collected, undefined, isFurther).filter(isWord), this.collected);
    if (this.role !== 'excluded') return items.every(isLittle) ? [] : items;
    // "no shading": what is only an edge elsewhere is the thing here; "no freehand" is no thing at all.
    const bare = trimmed(this.collected, 'style-glue').filter(isWord);
    return bare.every(({ kind }) => kind === 'meta') ? [] : bare;
  }

  /** The last thing named, when nothing else was said since. */
  private get thingBefore(): Chunk | undefined {
    const before = this.findings.chunks.at(-1);
    return before !== undefined && isDrawn(before.role) ? before : undefined;
  }

  private prolong(before: Chunk, items: readonly Item[]): void {
    const { chunks } = this.findings;
    chunks[chunks.length - 1] = { ...before, text: `${before.text}, ${textOf(items)}` };
  }

  private exclude(items: readonly Item[]): void {
    if (isColourItself(items)) this.findings.palettes.push('black');
    else this.note(items);
  }

  private note(items: readonly Item[], role = this.role): void {
    const text = textOf(items);
    if (isDrawn(role) && isFeeling(items)) this.findings.mood.push(text);
    else if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) this.findings.chunks.push({ role, text, clause: this.clause, personal: items.some(isPersonal) || isAboutPerson(items) });
  }

  /** "in red and black" is a palette, not a thing. */
  private isOnlyColours(items: readonly Item[]): boolean {
    const colours = items.filter(({ kind }) => kind === 'colour');
    if (colours.length === 0 || !items.every(({ kind }) => BESIDE_COLOURS.has(kind))) return false;
    if (colours.every((item) => valueOf(item, 'colour') === 'black')) this.findings.palettes.push('black');
    // "no bright colours or red" goes on saying what is not wanted.
    else if (isDrawn(this.role) && !this.findings.palettes.includes('black')) this.findings.mood.push(textOf(items));
    return true;
  }

  /** What was collected is a feeling and nothing drawn. */
  turnToMood(): void {
    const items = trimmed(this.collected);
    if (this.role === 'excluded' || items.length === 0) return;
    if (items.some(({ kind }) => kind === 'content')) this.note(items, 'meaning');
    else this.findings.mood.push(textOf(items));
    this.collected = [];
  }

  /** Removes "in", "on my", "left" in front of something that was taken out. */
  dropLead(): void {
    this.dropped = '';
    while (LEAD.has(kindOf(this.collected.at(-1)))) this.dropped += ` ${foldOf(this.collected.pop())}`;
  }

  /** Removes what only leads to a place: "running down my spine". */
  dropWay(place: string): void {
    this.dropLead();
    this.collected.splice(this.collected.length - wordsOfMotion(this.collected, `${this.dropped} ${place}`));
  }
}
