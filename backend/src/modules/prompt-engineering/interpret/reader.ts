import type { Intent } from '../brief.js';
import { Company } from './company.js';
import { isCoupleDrawn, isForTwoPeople } from './couples.js';
import { Facts, type Handlers } from './facts.js';
import { isDrawn, type Findings, type Role } from './findings.js';
import { foldOf, kindOf, type Item, type ItemKind } from './items.js';
import { somebodyAfter } from './people.js';
import { standAtThing } from './lettered-thing.js';
import { goesOnWith, joinsColours, OWNED, storyGoesOn } from './joints.js';
import { isFeeling } from './phrases.js';
import { Stretch } from './stretch.js';
import { OF, OLD, valueOf } from './telling.js';

/** In these roles a known phrase is only words: "cover my tribal", "nothing realistic". */
const DEAF: ReadonlySet<Role> = new Set(['excluded', 'chatter', 'covered', 'honoured', 'wearer']);
/** These end a stretch of words whatever its role. */
const BOUNDARIES: ReadonlySet<ItemKind> = new Set(['comma', 'stop', 'and', 'with', 'request', 'negation', 'instead', 'chatter', 'marker', 'loved', 'tattoo', 'intent', 'correction']);
/** In Spanish and German the word for "about" is the word for "on" and "over". */
const ON_OR_ABOUT = /^(?:sobre|uber)$/u;
const HAVE = /^(?:have|had|got)$/u;
/** "Für Opa, der immer …" */
const SOMETHING = /^(?:piece|something|algo)$/u;
const SOMETHING_FOR = /^(?:something|anything|piece|present|gift) for$/u;
const SOMETHING_THAT = /^(?:something (?:that|which)|algo que|quelque chose qui|qualcosa che)$/u;
/** "a stethoscope in the shape of a heart" is one thing. */
const SHAPED = /^(?:in (?:the )?(?:shape|form) of|shaped like|en forma de|em forma de|en forme de|in form (?:von|eines|einer)|a forma di|в форме)$/u;
const HAS = /^(?:has|has a|have|had|tiene|tem|a|hat|ha)$/u;
/** After "cover up" these begin the new design; anything else is what lies under it. */
const DESIGN_FOLLOWS: ReadonlySet<ItemKind> = new Set(['tattoo', 'with', 'comma', 'stop', 'placement', 'request']);

/** Walks once over a text's items and says what each stretch of words is to the drawing. */
export class Reader {
  private readonly stretch: Stretch;
  private readonly company: Company;
  private readonly handlers: Handlers;
  constructor(items: readonly Item[], hasLettering: boolean) {
    this.stretch = new Stretch(items);
    this.company = new Company(this.stretch);
    this.handlers = { ...new Facts(this.stretch, hasLettering).handlers, ...this.turns };
  }

  read(): Findings {
    const { stretch } = this;
    for (let item = stretch.items[0]; item !== undefined; item = stretch.items[stretch.at]) {
      this.take(item);
      stretch.at += 1;
    }
    stretch.end();
    return stretch.findings;
  }

  private take(item: Item): void {
    const handler = this.isDeafTo(item) ? undefined : this.handlers[item.kind];
    if (handler === undefined) this.stretch.push(item);
    else handler(item);
  }

  private isDeafTo(item: Item): boolean {
    const { role } = this.stretch;
    if (!DEAF.has(role) || BOUNDARIES.has(item.kind)) return false;
    if (role === 'covered' && item.kind === 'by') return false;
    return role === 'excluded' ? !(item.kind === 'palette' && item.words > 1) : item.kind !== 'placement';
  }

  private readonly turns: Handlers = {
    comma: (item) => this.comma(item),
    stop: () => this.stretch.turn('main', true),
    marker: () => this.marker(),
    negation: () => this.stretch.turn('excluded'),
    instead: () => this.stretch.turn('excluded'),
    meaning: (item) => this.meaning(item),
    loved: () => this.loved(),
    request: (item) => this.request(item),
    tattoo: () => this.tattoo(),
    with: (item) => this.with(item),
    and: (item) => this.and(item),
    around: (item) => this.around(item),
    filler: (item) => this.filler(item),
    intent: (item) => this.intent(item),
    chatter: (item) => this.chatter(item),
    pronoun: (item) => this.pronoun(item),
    preposition: (item) => this.company.preposition(item),
    correction: () => this.correct(),
  };

  private get furtherRole(): Role {
    return this.stretch.hasSubject ? 'element' : 'main';
  }

  /** Letters "under an eagle", "in a heart" belong to what they stand at; beside others they lead. */
  private marker(): void {
    const { stretch } = this;
    const isAtThing = !stretch.hasSubject && standAtThing(stretch.items.slice(stretch.at + 1));
    stretch.turn(stretch.describesNext || isAtThing ? 'main' : 'element');
  }

  /** "a gift for my boyfriend who cooks: crossed knives": what is said of somebody before a colon leads up to the wish. */
  private comma({ fold }: Item): void {
    const { stretch } = this;
    const { clause } = stretch;
    stretch.turn('main', true);
    stretch.aside = fold === '(';
    if (fold !== ':') return;
    stretch.findings.turnDrawn('narrative', (chunk) => chunk.clause === clause && chunk.personal);
  }

  private request(item: Item): void {
    const withinWords = (item.words === 1 || SHAPED.test(item.fold)) && (!this.stretch.isEmpty || this.stretch.role === 'element');
    if (withinWords || this.stretch.opinion) this.stretch.push(item);
    else this.begin(item);
  }

  private begin(item: Item): void {
    if (this.tellsWhatIs(item)) this.stretch.push(item);
    else this.beginWish(item);
  }

  /** "i have an ugly barbed wire on my arm" tells what is, "i have always wanted" wishes. */
  private tellsWhatIs({ fold }: Item): boolean {
    const { role, isEmpty, next } = this.stretch;
    return HAVE.test(fold) && role === 'narrative' && isEmpty && OWNED.has(kindOf(next));
  }

  private beginWish({ fold }: Item): void {
    if (this.isSomebodys()) this.stretch.role = 'narrative';
    this.stretch.turn(SOMETHING_THAT.test(fold) ? 'meaning' : 'main');
    if (SOMETHING.test(fold)) this.company.forSomebody();
    if (SOMETHING_FOR.test(fold)) this.company.skip(somebodyAfter(this.stretch.items, this.stretch.at));
  }

  /** "my nephew's drawing of a robot": whose it is, is not drawn. */
  private isSomebodys(): boolean {
    const { words } = this.stretch;
    return kindOf(words[0]) === 'possessive' && foldOf(words.at(-1)).endsWith('s');
  }

  private filler(item: Item): void {
    this.stretch.worn ||= valueOf(item, 'filler') === 'wearer';
  }

  /** A greeting ends where the wish begins; an opinion ("I think you could …") only where its sentence does. */
  private chatter(item: Item): void {
    this.stretch.turn('chatter');
    this.stretch.opinion = valueOf(item, 'chatter') !== 'greeting';
  }

  /** "a wolf tattoo", "tattoo of a wolf", and "vinod with a tattoo of geeta": what stands before "of" wears it. */
  private tattoo(): void {
    const { stretch } = this;
    if (stretch.role === 'covered' && !stretch.isEmpty) return;
    if (this.coversOld()) stretch.role = 'covered';
    stretch.turn('main');
    if (OF.test(foldOf(stretch.next))) this.wearersSoFar();
    this.company.forSomebody();
  }

  private coversOld(): boolean {
    const { words } = this.stretch;
    return words.some(({ fold }) => OLD.test(fold)) && words.some(({ kind }) => kind === 'possessive');
  }

  private wearersSoFar(): void {
    const { findings, clause } = this.stretch;
    findings.turnDrawn('wearer', (chunk) => chunk.clause === clause);
  }

  /** "my dad loved music": what was loved, not who. */
  private loved(): void {
    if (kindOf(this.stretch.words[0]) === 'possessive') this.stretch.role = 'honoured';
    this.stretch.turn(this.furtherRole);
  }

  private with(item: Item): void {
    if (HAS.test(item.fold) && kindOf(this.stretch.words[0]) === 'possessive') {
      // "my son has autism" tells; it is drawn when nothing else is.
      this.stretch.role = 'narrative';
      this.stretch.push(item);
      return;
    }
    const company = this.stretch.findings.intent === 'matching-pair' ? somebodyAfter(this.stretch.items, this.stretch.at) : 0;
    if (company > 0) this.stretch.at += company;
    else if (goesOnWith(item, this.stretch)) this.stretch.push(item);
    else this.stretch.turn(this.furtherRole);
  }

  private and(item: Item): void {
    const { role, words, isEmpty } = this.stretch;
    if (isEmpty || isFeeling(words) || joinsColours(this.stretch)) this.stretch.push(item);
    else this.stretch.turn(storyGoesOn(this.stretch) ? 'narrative' : role === 'main' ? 'element' : role);
  }

  private around(item: Item): void {
    if (!this.stretch.hasSubject) return;
    this.stretch.turn('element');
    this.stretch.push(item);
  }

  private intent(item: Item): void {
    const { words, next } = this.stretch;
    if (isCoupleDrawn(item, words.at(-1), next)) this.stretch.push({ ...item, kind: 'content' });
    else if (isForTwoPeople(item, next)) this.company.skip(somebodyAfter(this.stretch.items, this.stretch.at));
    else this.intend(item);
  }

  private intend(item: Item): void {
    const intent = (valueOf(item, 'intent') ?? 'new') as Intent;
    this.stretch.findings.intent = intent;
    if (intent === 'cover-up') this.cover();
    if (intent === 'memorial') this.remember();
  }

  /** What lies under it stands behind "cover up", or in front of it: "mein altes Kreuz überdecken". */
  private cover(): void {
    const { words, next, findings, clause } = this.stretch;
    // "meinen alten Anker mit einem Kraken covern": what is old and stands before the verb lies under it.
    findings.turnDrawn('covered', (chunk) => chunk.clause === clause && chunk.text.split(' ').some((word) => OLD.test(word.toLowerCase())));
    if (words.some(({ kind, fold }) => kind === 'possessive' || OLD.test(fold))) this.stretch.role = 'covered';
    this.stretch.turn(DESIGN_FOLLOWS.has(kindOf(next)) ? 'main' : 'covered');
  }

  /** "my nan passed away": whom it remembers is not what is drawn. */
  private remember(): void {
    const somebody = this.stretch.words.some(({ kind }) => kind === 'possessive');
    if (this.stretch.role === 'main' && somebody) this.stretch.role = 'honoured';
    this.stretch.turn('honoured');
  }

  /** "una serpiente sobre una calavera" lies on it; "algo sobre la libertad" is about it. */
  private meaning(item: Item): void {
    if (ON_OR_ABOUT.test(item.fold) && !this.stretch.isEmpty && isDrawn(this.stretch.role)) this.stretch.push({ ...item, kind: 'preposition' });
    else this.stretch.turn('meaning');
  }

  /** "a wolf, no wait, a fox": what was wished for so far is not. */
  private correct(): void {
    this.stretch.turn('main', true);
    this.stretch.findings.turnDrawn('chatter');
  }

  private pronoun(item: Item): void {
    const { role, isEmpty } = this.stretch;
    const tellsAboutSelf = valueOf(item, 'pronoun') === 'narrator' && isEmpty;
    if (tellsAboutSelf && isDrawn(role)) this.stretch.turn('narrative');
    this.stretch.push(item);
  }
}
