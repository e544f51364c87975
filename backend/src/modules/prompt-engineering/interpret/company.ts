import { isDrawn } from './findings.js';
import { foldOf, kindOf, type Item, type ItemKind } from './items.js';
import { somebodyAfter } from './people.js';
import type { Stretch } from './stretch.js';

const FOR = /^(?:for|para|pra|pro|pour|furs?|per|для)$/u;
const BEFORE_WHAT: ReadonlySet<ItemKind> = new Set(['side', 'filler', 'mood', 'size', 'article']);
const ME = /^(?:(?:for|para|pra|pour|fur|per|для) )?(?:me|i|mi|yo|mim|eu|moi|mich|ich|io|меня|мне|я)$/u;
const PERSONAL: ReadonlySet<ItemKind> = new Set(['article', 'possessive']);
const WHO = /^(?:der|die|das)$/u;

/** Whom the tattoo is for and who wears it too: people who are spoken of and not drawn. */
export class Company {
  constructor(private readonly stretch: Stretch) {}

  /** "a tattoo for a tough guy" is not of him. */
  forSomebody(): void {
    const { next, items, at } = this.stretch;
    if (FOR.test(foldOf(next)) && PERSONAL.has(kindOf(items[at + 2]))) this.stretch.role = 'wearer';
  }

  /** "… for my baby girl Ivy": whom it is for is not drawn, and his chest is then a place. */
  preposition(item: Item): void {
    const { items, at } = this.stretch;
    const somebody = FOR.test(item.fold) ? somebodyAfter(items, at) : 0;
    if (somebody === 0) this.forWhat(item);
    else this.skip(somebody);
  }

  skip(howMany: number): void {
    const { stretch } = this;
    if (howMany === 0) return;
    stretch.at += howMany;
    stretch.worn = true;
    this.andMe();
    if (kindOf(stretch.next) === 'pronoun' || WHO.test(foldOf(stretch.next))) stretch.turn('honoured');
  }

  /** "for my scottish heritage" is what it stands for, "for my left arm" where it goes. */
  private forWhat(item: Item): void {
    const { stretch } = this;
    const [owner, what] = stretch.items.slice(stretch.at + 1).filter(({ kind }) => !BEFORE_WHAT.has(kind));
    const drawing = isDrawn(stretch.role);
    if (FOR.test(item.fold) && drawing && kindOf(owner) === 'possessive' && kindOf(what) === 'content') stretch.turn('meaning');
    else stretch.push(item);
  }

  /** "for my mum and me": two wear it. */
  private andMe(): void {
    const { stretch } = this;
    const further = stretch.items.slice(stretch.at + 1, stretch.at + 4);
    const me = further.findIndex(({ fold }) => ME.test(fold));
    if (kindOf(further[0]) !== 'and' || me === -1 || !further.slice(1, me).every(({ fold }) => FOR.test(fold))) return;
    stretch.findings.intent = 'matching-pair';
    stretch.at += me + 1;
  }
}
