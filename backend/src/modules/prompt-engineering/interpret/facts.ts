import type { Palette } from '../brief.js';
import type { LetteringFace } from '../catalogue/style.js';
import { artistAfter } from './artists.js';
import { foldOf, kindOf, type Item, type ItemKind } from './items.js';
import { isFeeling } from './phrases.js';
import { isPlacement } from './placing.js';
import type { SizeWord } from './reading.js';
import type { Stretch } from './stretch.js';
import { isUnderneath, valueOf } from './telling.js';
import { isTint } from './tints.js';

/** The adjective is part of the name: a Celtic cross is not any cross. */
const PART_OF_NAME: ReadonlySet<string> = new Set(['celtic']);
/** "black and grey realism" names a palette too. */
const GREY = /\b(?:b ?& ?g|bng|gr[ae]y|gris|grises|cinza|grau|grigio)\b|сер/u;
const BY_MEANS = /^(?:por|par|durch)$/u;
const PORTRAIT = /^(?:portrait|portrait of|face of|retrato|retrato de|portrait de|portrat von|portrait von|ritratto|ritratto di|портрет)$/u;
const FEELING = /^(?:style|vibes?|look|feel|aesthetic|themed?|ambiance|stimmung|look|atmosfera)$/u;
const NOT = /^(?:no|without|sin|sem|sans|pas de|ohne|kein|keinen|keine|senza|nessuno|без) /u;
const BACKGROUND = /background|bg$|fondo|fundo|fond|hintergrund|sfondo|фона?/iu;
const BAND_NAME = /(?:arm|wrist|leg)? ?band(?=$|\s)|bracelet|anklet|brazalete|pulsera|tobillera|bracelete|pulseira|tornozeleira|brassard|chevillère|armband|armreif|fußkettchen|bracciale|cavigliera|браслет\p{L}*/iu;
/** A sleeve, whole or half, in the languages that are read. */
const SLEEVE = /sleeve|manga|manch|manica|armel|рукав/u;
/** Without letters to write in it a typewriter is a typewriter. */
const THING_TOO = /^(?:old )?typewriter$/u;
/** "ribs or spine", "ribs to hip": each is a place. */
const OR = /^(?:or|o|ou|oder|или|либо|to|bis|до|a|à|ate|hasta)$/u;
const ENDS: ReadonlySet<ItemKind> = new Set(['comma', 'stop']);

export type Handlers = Partial<Record<ItemKind, (item: Item) => void>>;

/** A silhouette is how a thing is drawn, and stays beside it. */
const isSilhouette = ({ fold }: Item): boolean => /^(?:silhou?ett|siluet|silhuet|sagom|силуэт)/u.test(fold);

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
    meta: (item) => this.meta(item),
    face: (item) => this.face(item),
  };

  /** "no background" leaves it out, "no background waves" leaves out those; what software is told says nothing. */
  private meta(item: Item): void {
    const behind = BACKGROUND.exec(item.text)?.[0];
    if (NOT.test(item.fold) && this.stretch.describesNext) this.stretch.turn('excluded');
    else if (NOT.test(item.fold) && behind !== undefined) this.stretch.findings.chunks.push({ role: 'excluded', text: behind, clause: this.stretch.clause, personal: false });
    else this.stretch.findings.meta.push(item.text);
  }

  private style(item: Item): void {
    const { stretch } = this;
    if (isUnderneath(stretch.words, stretch.findings.intent)) {
      stretch.push({ ...item, kind: 'content' });
      return;
    }
    if (GREY.test(item.fold)) stretch.findings.palettes.push('black-and-grey');
    this.noteFace(item);
    if (this.isNamed(item)) stretch.push(item);
    else stretch.dropLead();
  }

  /** "gothic letters" are a style of tattoo and a face of letters. */
  private noteFace(item: Item): void {
    const face = valueOf(item, 'face');
    if (face !== undefined && this.hasLettering) this.stretch.findings.face ??= face as LetteringFace;
  }

  /** Notes a style; true when its name is said of the thing that follows and stays with it. */
  private isNamed(item: Item): boolean {
    const { describesNext, role, findings: { styles } } = this.stretch;
    const slug = valueOf(item, 'style') ?? '';
    const second = styles.some(({ weight }) => weight > 1);
    styles.push({ slug, weight: describesNext ? 2 : 3 });
    return describesNext && (second || role === 'element' || PART_OF_NAME.has(slug));
  }

  private hint(item: Item): void {
    this.leanTowards(item);
    const praise = item.senses.some(({ kind }) => kind === 'meta');
    const owned = /'s$/u.test(foldOf(this.stretch.words.at(-1)));
    if (owned || isSilhouette(item) || (this.stretch.describesNext && !praise)) this.stretch.push(item);
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
    const { stretch } = this;
    const around = valueOf(item, 'band');
    if (around === undefined && !this.isPlace()) {
      stretch.push({ ...item, kind: 'content' });
      return;
    }
    if (around !== undefined) this.noteBand(item);
    else stretch.findings.sleeve ||= SLEEVE.test(item.fold);
    this.notePlace(valueOf(item, 'placement'), around ?? '');
    stretch.dropWay(item.fold);
    if (stretch.role === 'covered' && kindOf(stretch.next) === 'content') stretch.turn('main');
  }

  private notePlace(slug: string | undefined, implied: string): void {
    const { findings } = this.stretch;
    if (slug !== undefined) findings.placements.push(slug);
    else if (implied !== '') findings.impliedPlacements.push(implied);
  }

  private noteBand({ text }: Item): void {
    const { findings } = this.stretch;
    findings.band = true;
    findings.bandName ??= BAND_NAME.exec(text)?.[0] ?? null;
  }

  /** Nothing but the place stands in this part of the text: "…, spine or forearm, …". */
  private get standsAlone(): boolean {
    const { items, at, next, isEmpty } = this.stretch;
    if (!isEmpty || next === undefined) return isEmpty;
    return ENDS.has(next.kind) || (OR.test(next.fold) && kindOf(items[at + 2]) === 'placement');
  }

  private isPlace(): boolean {
    const { items, at, findings, role, worn } = this.stretch;
    return isPlacement({ items, at, alone: this.standsAlone, further: role === 'element', worn: worn || role === 'honoured' || findings.has('wearer') });
  }

  private palette(item: Item): void {
    const excluded = this.stretch.role === 'excluded';
    if (excluded) this.stretch.turn('main');
    const named = (valueOf(item, 'palette') ?? 'black') as Palette;
    // "no bright colours" asks for none.
    this.stretch.findings.palettes.push(excluded && named === 'full-colour' ? 'black' : named);
    if (!excluded && isTint(item.fold)) this.stretch.findings.mood.push(item.text);
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
    // "in small serif": the letters' size says nothing of the tattoo's.
    if (kindOf(this.stretch.next) === 'face') return;
    if (this.isOfAThing() || this.stretch.next?.fold === 'than') {
      this.stretch.push(item);
      return;
    }
    this.stretch.findings.size ??= (valueOf(item, 'size') ?? 'medium') as SizeWord;
    this.leanTowards(item);
  }

  private isOfAThing(): boolean {
    const { describesNext, isEmpty, role, findings, items, at, words } = this.stretch;
    if (!describesNext && kindOf(items[at - 1]) === 'placement') return false;
    const further = role === 'element' || findings.has('main');
    if (describesNext) return further || !isEmpty;
    return further && !isEmpty && !isFeeling(words);
  }

  /** "by X", "in the style of X": a hand to be described, not copied. */
  private by(item: Item): void {
    const { stretch } = this;
    const artist = artistAfter(stretch.items, stretch.at);
    // "cobertura de un tribal por una cabeza de león"
    if (stretch.role === 'covered' && BY_MEANS.test(item.fold)) stretch.turn('main');
    else if (artist === null) this.nobody(item);
    else {
      stretch.findings.artists.push(artist);
      stretch.at = artist.last;
      stretch.dropLead();
    }
  }

  /** No artist is named after it. */
  private nobody(item: Item): void {
    const { stretch } = this;
    if (item.kind === 'style-glue') this.feeling(item);
    else if (kindOf(stretch.next) !== 'style' && kindOf(stretch.items[stretch.at - 1]) !== 'style') stretch.push(item);
  }

  /** "occult vibe", "weathered look": how it feels. */
  private feeling({ fold }: Item): void {
    if (FEELING.test(fold) && ENDS.has(kindOf(this.stretch.next)) && this.stretch.words.length < 4) this.stretch.turnToMood();
  }

  private artist(item: Item): void {
    if (this.isPortrayed()) {
      this.stretch.push({ ...item, kind: 'content' });
      return;
    }
    const artist = artistAfter(this.stretch.items, this.stretch.at - 1);
    if (artist !== null) this.stretch.findings.artists.push({ ...artist, name: item.text });
    this.stretch.dropLead();
  }

  /** "portrait of Frida Kahlo", "Frida Kahlo portrait": who is drawn, not who draws. */
  private isPortrayed(): boolean {
    const { items, at, next } = this.stretch;
    return PORTRAIT.test(foldOf(next)) || PORTRAIT.test(foldOf(items[at - 1]));
  }

  private face(item: Item): void {
    if (!this.hasLettering && (this.stretch.describesNext || THING_TOO.test(item.fold))) {
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
    const { words } = this.stretch;
    if (!this.hasLettering || (!words.some(({ kind }) => kind === 'possessive') && !/'s$/u.test(foldOf(words.at(-1))))) return;
    this.stretch.role = 'honoured';
    this.stretch.turn('main');
  }
}
