import type { Palette } from '../brief.js';
import type { LetteringFace } from '../catalogue/style.js';
import { artistAfter } from './artists.js';
import type { Item, ItemKind } from './items.js';
import { isPlacement } from './placing.js';
import type { SizeWord } from './reading.js';
import { valueOf, type Stretch } from './stretch.js';

/** The adjective is part of the name: a Celtic cross is not any cross. */
const PART_OF_NAME: ReadonlySet<string> = new Set(['celtic']);
/** "black and grey realism" names a palette too. */
const GREY = /\b(?:gr[ae]y|gris|grises|cinza|grau|grigio)\b|сер/u;
const ENDS: ReadonlySet<ItemKind> = new Set(['comma', 'stop']);

export type Handlers = Partial<Record<ItemKind, (item: Item) => void>>;

/** Takes styles, places, colours, sizes, artists out of the stream of words and notes them. */
export class Facts {
  constructor(private readonly stretch: Stretch, private readonly hasLettering: boolean) {}

  readonly handlers: Handlers = {
    style: (item) => this.style(item),
    'style-hint': (item) => this.hint(item),
    fixed: (item) => this.fixed(item),
    placement: (item) => this.placement(item),
    band: (item) => this.placement(item),
    palette: (item) => this.palette(item),
    colour: (item) => this.colour(item),
    size: (item) => this.size(item),
    'style-glue': (item) => this.by(item),
    by: (item) => this.by(item),
    artist: (item) => this.artist(item),
    meta: (item) => this.stretch.findings.meta.push(item.text),
    face: (item) => this.face(item),
  };

  private style(item: Item): void {
    const { stretch } = this;
    const { styles, palettes } = stretch.findings;
    const slug = valueOf(item, 'style') ?? '';
    const second = styles.some(({ weight }) => weight > 1);
    styles.push({ slug, weight: stretch.describesNext ? 2 : 3 });
    if (GREY.test(item.fold)) palettes.push('black-and-grey');
    if (stretch.describesNext && (second || stretch.role === 'element' || PART_OF_NAME.has(slug))) stretch.push(item);
    else stretch.dropLead();
  }

  private hint(item: Item): void {
    this.leanTowards(item);
    if (this.stretch.describesNext) this.stretch.push(item);
    else this.stretch.dropLead();
  }

  private leanTowards(item: Item): void {
    const slug = valueOf(item, 'style-hint');
    if (slug !== undefined) this.stretch.findings.styles.push({ slug, weight: 1 });
  }

  private fixed(item: Item): void {
    const slug = valueOf(item, 'fixed') ?? '';
    if (slug !== '') this.stretch.findings.styles.push({ slug, weight: 2 });
    this.stretch.push(item);
  }

  private placement(item: Item): void {
    const { findings } = this.stretch;
    const around = valueOf(item, 'band');
    if (around === undefined && !this.isPlace()) {
      this.stretch.push({ ...item, kind: 'content' });
      return;
    }
    const slug = valueOf(item, 'placement');
    if (slug !== undefined) findings.placements.push(slug);
    else if (around !== undefined && around !== '') findings.impliedPlacements.push(around);
    findings.band ||= around !== undefined;
    this.stretch.dropLead();
  }

  private isPlace(): boolean {
    const { items, at, findings, role, worn, next, isEmpty } = this.stretch;
    const alone = isEmpty && ENDS.has(next?.kind ?? 'stop');
    return isPlacement({ items, at, alone, worn: worn || role === 'honoured' || findings.has('wearer') });
  }

  private palette(item: Item): void {
    if (this.stretch.role === 'excluded') this.stretch.turn('main');
    this.stretch.findings.palettes.push((valueOf(item, 'palette') ?? 'black') as Palette);
    this.leanTowards(item);
    this.stretch.dropLead();
  }

  private colour(item: Item): void {
    const colour = valueOf(item, 'colour') ?? 'black';
    if (colour !== 'black') this.stretch.findings.colours.add(colour);
    this.stretch.push(item);
  }

  /** "small fox", "un zorro pequeño": the tattoo's size. "fox with small stars": the stars'. */
  private size(item: Item): void {
    if (this.isOfAThing()) {
      this.stretch.push(item);
      return;
    }
    this.stretch.findings.size ??= (valueOf(item, 'size') ?? 'medium') as SizeWord;
    this.leanTowards(item);
  }

  private isOfAThing(): boolean {
    const { stretch } = this;
    if (stretch.role === 'element') return true;
    const further = stretch.findings.has('main');
    return stretch.describesNext ? further || !stretch.isEmpty : further && !stretch.isEmpty;
  }

  /** "by X", "in the style of X": a hand to be described, not copied. */
  private by(item: Item): void {
    const { stretch } = this;
    const artist = artistAfter(stretch.items, stretch.at);
    if (artist === null) {
      const besideStyle = stretch.next?.kind === 'style' || stretch.items[stretch.at - 1]?.kind === 'style';
      if (!besideStyle && item.kind !== 'style-glue') stretch.push(item);
      return;
    }
    stretch.findings.artists.push(artist);
    stretch.at = artist.last;
    stretch.dropLead();
  }

  private artist(item: Item): void {
    const artist = artistAfter(this.stretch.items, this.stretch.at - 1);
    if (artist !== null) this.stretch.findings.artists.push({ ...artist, name: item.text });
    this.stretch.dropLead();
  }

  private face(item: Item): void {
    if (!this.hasLettering && this.stretch.describesNext) {
      this.stretch.push(item);
      return;
    }
    const { findings } = this.stretch;
    this.dropWriter();
    findings.face = (valueOf(item, 'face') ?? 'script') as LetteringFace;
    const slug = valueOf(item, 'style');
    if (slug !== undefined) findings.styles.push({ slug, weight: this.hasLettering ? 1 : 3 });
    this.stretch.dropLead();
  }

  /** "my grandma's handwriting": whose hand it is, is not drawn. */
  private dropWriter(): void {
    if (!this.hasLettering || this.stretch.words[0]?.kind !== 'possessive') return;
    this.stretch.role = 'honoured';
    this.stretch.turn('main');
  }
}
