import type { Intent, Palette } from '../brief.js';
import type { LetteringFace } from '../catalogue/style.js';
import { Findings, type Role } from './findings.js';
import type { Item, ItemKind } from './items.js';
import { artistAfter } from './artists.js';
import { isFeeling, isWord, textOf, trimmed } from './phrases.js';
import { isPlacement } from './placing.js';
import type { SizeWord } from './reading.js';

/** In these roles a known phrase is only words: "cover my tribal", "nothing realistic". */
const DEAF: ReadonlySet<Role> = new Set(['excluded', 'chatter', 'covered', 'honoured']);
/** These end a stretch of words whatever its role. */
const BOUNDARIES: ReadonlySet<ItemKind> = new Set(['comma', 'stop', 'and', 'with', 'request', 'negation', 'instead', 'chatter', 'marker', 'loved', 'tattoo', 'intent']);
const THING: ReadonlySet<ItemKind> = new Set(['content', 'fixed', 'colour', 'emoji']);
const OF = /^(?:of|de|d'|del|di|du|da|do|von|vom|для|aus)$/u;

/** The adjective is part of the name: a Celtic cross is not any cross. */
const PART_OF_NAME: ReadonlySet<string> = new Set(['celtic', 'japanese', 'chicano']);

/** After "cover up" these begin the new design; anything else is what lies under it. */
const DESIGN_FOLLOWS: ReadonlySet<ItemKind> = new Set(['tattoo', 'with', 'comma', 'stop', 'placement', 'request']);
const SOMEBODYS = /^(?:my|our|for|mi|mis|meu|minha|mon|ma|mein|meine|meiner|mio|mia|мо)/u;

export interface ReaderOptions {
  readonly source: string;
  readonly hasLettering: boolean;
}

/** Walks once over a text's items and says what each stretch of words is to the drawing. */
export class Reader {
  readonly findings = new Findings();
  private chunk: Item[] = [];
  private role: Role = 'main';
  private clause = 0;
  private at = 0;

  constructor(private readonly items: readonly Item[], private readonly options: ReaderOptions) {}

  read(): Findings {
    for (this.at = 0; this.at < this.items.length; this.at += 1) {
      const item = this.items[this.at];
      if (item !== undefined) this.take(item);
    }
    this.flush();
    return this.findings;
  }

  private take(item: Item): void {
    if (DEAF.has(this.role) && !BOUNDARIES.has(item.kind) && !(this.role !== 'excluded' && item.kind === 'placement')) {
      this.chunk.push(item);
      return;
    }
    const handler = this.handlers[item.kind];
    if (handler === undefined) this.chunk.push(item);
    else handler(item);
  }

  private readonly handlers: Partial<Record<ItemKind, (item: Item) => void>> = {
    comma: () => this.turn('main', true),
    stop: () => this.turn('main', true),
    marker: () => this.turn('element', false),
    request: (item) => this.request(item),
    tattoo: () => this.tattoo(),
    with: (item) => this.with(item),
    and: (item) => this.and(item),
    style: (item) => this.style(item),
    'style-hint': (item) => this.hint(item),
    placement: (item) => this.placement(item),
    band: (item) => this.placement(item),
    palette: (item) => this.palette(item),
    colour: (item) => this.colour(item),
    size: (item) => this.size(item),
    negation: () => this.turn('excluded', false),
    instead: () => this.turn('excluded', false),
    meaning: () => this.turn('meaning', false),
    around: (item) => this.around(item),
    'style-glue': (item) => this.by(item),
    by: (item) => this.by(item),
    artist: (item) => this.artist(item),
    filler: () => undefined,
    meta: (item) => this.meta(item),
    intent: (item) => this.intent(item),
    face: (item) => this.face(item),
    loved: () => this.turn(this.hasSubject() ? 'element' : 'main', false),
    chatter: () => this.turn('chatter', false),
    pronoun: (item) => this.pronoun(item),
  };

  private hasSubject(): boolean {
    return this.findings.has('main') || (this.role === 'main' && trimmed(this.chunk).length > 0);
  }

  private get next(): Item | undefined {
    return this.items[this.at + 1];
  }

  /** The item at hand is an adjective of what follows. */
  private get describesNext(): boolean {
    return this.next !== undefined && THING.has(this.next.kind);
  }

  private value(item: Item, kind: ItemKind): string | undefined {
    return item.senses.find((sense) => sense.kind === kind)?.value;
  }

  /** Ends the stretch and begins another. */
  private turn(role: Role, newClause: boolean): void {
    this.flush();
    this.role = role;
    if (newClause) this.clause += 1;
  }

  private flush(): void {
    const items = trimmed(this.chunk).filter(isWord);
    this.chunk = [];
    if (items.length === 0) return;
    const text = textOf(this.options.source, items);
    if ((this.role === 'main' || this.role === 'element') && isFeeling(items)) this.findings.mood.push(text);
    else if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) this.findings.chunks.push({ role: this.role, text, clause: this.clause });
  }

  /** Removes "in", "on my", "left" in front of something that was taken out. */
  private dropLead(): void {
    const lead: ReadonlySet<ItemKind> = new Set(['preposition', 'possessive', 'third-person', 'article', 'side', 'filler', 'style-glue']);
    while (this.chunk.length > 0 && lead.has(this.chunk.at(-1)?.kind ?? 'content')) this.chunk.pop();
  }

  private request(item: Item): void {
    if (item.words === 1 && (trimmed(this.chunk).length > 0 || this.role === 'element')) {
      this.chunk.push(item);
      return;
    }
    this.turn('main', false);
  }

  /** "a wolf tattoo", "tattoo of a wolf", and "vinod with a tattoo of geeta": what stands before "of" wears it. */
  private tattoo(): void {
    this.turn('main', false);
    if (this.next === undefined || !OF.test(this.next.fold)) return;
    const { chunks } = this.findings;
    chunks.forEach((chunk, index) => {
      if (chunk.clause === this.clause && (chunk.role === 'main' || chunk.role === 'element')) chunks[index] = { ...chunk, role: 'wearer' };
    });
  }

  private with(item: Item): void {
    const single = item.words === 1 && !/^(?:with|con|com|avec|mit|с|со|plus|featuring|including)$/u.test(item.fold);
    if (single && this.chunk.length > 0 && this.next !== undefined && !THING.has(this.next.kind)) {
      this.chunk.push(item);
      return;
    }
    this.turn(this.hasSubject() ? 'element' : 'main', false);
  }

  private and(item: Item): void {
    if (isFeeling(this.chunk) || trimmed(this.chunk).length === 0) {
      this.chunk.push(item);
      return;
    }
    const role = this.role === 'main' || this.role === 'narrative' ? 'element' : this.role;
    this.turn(role === 'chatter' ? 'chatter' : role, false);
  }

  private style(item: Item): void {
    const slug = this.value(item, 'style') ?? '';
    const second = this.findings.styles.some(({ weight }) => weight > 1);
    this.findings.styles.push({ slug, weight: this.describesNext ? 2 : 3 });
    this.alsoPalette(item);
    if (this.describesNext && (second || this.role === 'element' || PART_OF_NAME.has(slug))) this.chunk.push(item);
    else this.dropLead();
  }

  private alsoPalette(item: Item): void {
    const palette = this.value(item, 'palette');
    if (palette !== undefined) this.findings.palettes.push(palette as Palette);
  }

  private hint(item: Item): void {
    this.findings.styles.push({ slug: this.value(item, 'style-hint') ?? '', weight: 1 });
    if (this.describesNext) this.chunk.push(item);
    else this.dropLead();
  }

  private placement(item: Item): void {
    const slug = this.value(item, 'placement');
    const band = this.value(item, 'band') !== undefined;
    if (!band && !this.isPlace()) {
      this.chunk.push({ ...item, kind: 'content' });
      return;
    }
    if (slug !== undefined) this.findings.placements.push(slug);
    this.findings.band ||= band;
    this.dropLead();
  }

  private isPlace(): boolean {
    const worn = this.findings.has('wearer') || this.role === 'honoured';
    const alone = trimmed(this.chunk).length === 0 && (this.next === undefined || this.next.kind === 'comma' || this.next.kind === 'stop');
    return isPlacement({ items: this.items, at: this.at, alone, worn });
  }

  private palette(item: Item): void {
    this.findings.palettes.push((this.value(item, 'palette') ?? 'black') as Palette);
    const leaning = this.value(item, 'style-hint');
    if (leaning !== undefined) this.findings.styles.push({ slug: leaning, weight: 1 });
    this.dropLead();
  }

  private colour(item: Item): void {
    this.findings.colours.add(this.value(item, 'colour') ?? '');
    this.chunk.push(item);
  }

  /** "small fox", "something small": the tattoo's size. "fox with small stars": the stars'. */
  private size(item: Item): void {
    const ofAnother = this.findings.has('main') && this.describesNext;
    if (this.role === 'element' || ofAnother || trimmed(this.chunk).length > 0) {
      this.chunk.push(item);
      return;
    }
    this.findings.size ??= (this.value(item, 'size') ?? 'medium') as SizeWord;
    const mood = this.value(item, 'style-hint');
    if (mood !== undefined) this.findings.styles.push({ slug: mood, weight: 1 });
  }

  private around(item: Item): void {
    if (!this.hasSubject()) return;
    this.turn('element', false);
    this.chunk.push(item);
  }

  /** "by X", "in the style of X": a hand to be described, not copied. */
  private by(item: Item): void {
    const artist = artistAfter(this.items, this.at);
    if (artist === null) {
      const besideStyle = this.next?.kind === 'style' || this.items[this.at - 1]?.kind === 'style' || item.kind === 'style-glue';
      if (!besideStyle) this.chunk.push(item);
      return;
    }
    this.findings.artists.push(artist);
    this.at = artist.last;
    this.dropLead();
  }

  private artist(item: Item): void {
    const artist = artistAfter(this.items, this.at - 1);
    if (artist !== null) this.findings.artists.push({ ...artist, name: item.text });
    this.dropLead();
  }

  private meta(item: Item): void {
    this.findings.meta.push(item.text);
  }

  private intent(item: Item): void {
    const intent = (this.value(item, 'intent') ?? 'new') as Intent;
    this.findings.intent = intent;
    if (intent === 'cover-up') this.turn(DESIGN_FOLLOWS.has(this.next?.kind ?? 'stop') ? 'main' : 'covered', false);
    if (intent === 'memorial') this.remember();
  }

  /** "my nan passed away": whom it remembers is not what is drawn. */
  private remember(): void {
    if (this.role === 'main' && SOMEBODYS.test(this.chunk[0]?.fold ?? '')) this.role = 'honoured';
    this.turn('honoured', false);
  }

  private face(item: Item): void {
    if (!this.options.hasLettering && this.next !== undefined && THING.has(this.next.kind)) {
      this.chunk.push(item);
      return;
    }
    this.findings.face = (this.value(item, 'face') ?? 'script') as LetteringFace;
    const style = this.value(item, 'style');
    if (style !== undefined) this.findings.styles.push({ slug: style, weight: this.options.hasLettering ? 1 : 3 });
    this.dropLead();
  }

  private pronoun(item: Item): void {
    const tellsAboutSelf = this.value(item, 'pronoun') === 'narrator' && trimmed(this.chunk).length === 0;
    if (tellsAboutSelf && (this.role === 'main' || this.role === 'element')) this.turn('narrative', false);
    this.chunk.push(item);
  }
}
