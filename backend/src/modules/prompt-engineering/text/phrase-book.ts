import { fold } from './fold.js';
import type { Token } from './tokens.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Words given by their beginning only: "акварел*". */
  readonly beginnings: Map<string, Node<T>>;
  /** How long those beginnings are, the longest first. */
  lengths: readonly number[];
  /** What the phrases that end here mean; those in which articles may stand apart from the others. */
  readonly values: T[];
  readonly looseValues: T[];
  /** Articles, owners and sides may stand before the next word: "side of my left thigh" is "side of thigh". */
  loose: boolean;
}

export interface Found<T> {
  /** How many tokens the phrase covers, punctuation inside it included. */
  readonly length: number;
  readonly values: readonly T[];
}

/** Where a walk began, where it is, and whether it has stepped over an article that its phrase does not have. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly glued: boolean;
}

const node = <T>(): Node<T> => ({ next: new Map(), beginnings: new Map(), lengths: [], values: [], looseValues: [], loose: false });

const wordsOf = (phrase: string): readonly string[] =>
  fold(phrase).replace(/\./gu, '').replace(/([ldjcnsmt]|qu|dell|all|nell|sull|dall|un)'(?=\p{L}{2})/gu, '$1\' ').split(/[\s\-–/&]+/u).filter((word) => word !== '');

/** The node a word leads to, made when it is not there yet. */
function grown<T>(from: Node<T>, word: string): Node<T> {
  const begins = word.endsWith('*');
  const key = begins ? word.slice(0, -1) : word;
  const map = begins ? from.beginnings : from.next;
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = node<T>();
  map.set(key, fresh);
  if (begins) from.lengths = [...new Set([...from.lengths, key.length])].sort((a, b) => b - a);
  return fresh;
}

/** Hyphens and apostrophes between two words of a phrase do not keep it from being found. */
const JOINS = new Set(['-', '–', '&', "'", '"', '#', '*']);

const GLUE = new Set([
  'best', 'older', 'younger', 'little', 'big', 'twin', 'two', 'three', '2', '3', '4', 'dos', 'tres', 'dois', 'duas', 'deux', 'trois', 'zwei', 'drei', 'due', 'tre', 'двумя', 'my', 'the', 'his', 'her', 'your', 'their', 'left', 'right', 'mi', 'la', 'el', 'su', 'izquierdo', 'izquierda', 'derecho', 'derecha', 'meu', 'minha', 'o', 'a', 'esquerdo', 'esquerda',
  'direito', 'direita', 'mon', 'ma', 'le', "l'", 'gauche', 'droit', 'droite', 'mein', 'meine', 'meinem', 'meiner', 'meines', 'der', 'dem', 'das', 'des', 'die', 'linken', 'rechten', 'linke', 'rechte', 'linkes', 'rechtes',
  'il', 'lo', 'mio', 'mia', 'sinistro', 'sinistra', 'destro', 'destra', 'моем', 'моей', 'левом', 'левой', 'правом', 'правой', 'левое', 'левую', 'правое', 'правую', 'левого', 'правого',
]);

/** Finds the longest known phrase at a place. Words compare folded; `*` at the end of a word stands for any ending. */
export class PhraseBook<T> {
  private readonly root: Node<T> = node();

  /** With `loose` articles, owners and sides between its words do not keep the phrase from being found. */
  add(phrase: string, value: T, loose = false): void {
    const words = wordsOf(phrase).filter((word, index, all) => !loose || index === 0 || index === all.length - 1 || !GLUE.has(word));
    if (words.length === 0) throw new Error(`"${phrase}" has no word that could be found.`);
    let at = this.root;
    for (const word of words) {
      const child = grown(at, word);
      child.loose ||= loose;
      at = child;
    }
    at.values.push(value);
    if (loose) at.looseValues.push(value);
  }

  /** The longest phrase that begins with the token at `from`, null when there is none. */
  longestAt(tokens: readonly Token[], from: number): Found<T> | null {
    return this.walk(this.root, tokens, { from, at: from, glued: false });
  }

  private walk(here: Node<T>, tokens: readonly Token[], place: Place): Found<T> | null {
    const values = place.glued ? here.looseValues : here.values;
    const own = values.length === 0 ? null : { length: place.at - place.from, values };
    const at = place.at === place.from ? place.at : afterJoins(tokens, place.at);
    const token = tokens[at];
    if (token === undefined) return own;
    const further = { ...place, at: at + 1 };
    const best = this.children(here, token.fold).reduce<Found<T> | null>((longest, child) => longer(longest, this.walk(child, tokens, further)), own);
    return here.loose && GLUE.has(token.fold) ? longer(best, this.past(here, tokens, further)) : best;
  }

  /** The phrase that goes on after a glue word, null when it ends with it. */
  private past(here: Node<T>, tokens: readonly Token[], further: Place): Found<T> | null {
    const found = this.walk(here, tokens, { ...further, glued: true });
    return found !== null && found.length > further.at - further.from ? found : null;
  }

  private children(here: Node<T>, word: string): readonly Node<T>[] {
    const exact = here.next.get(word);
    const found = exact === undefined ? [] : [exact];
    for (const length of here.lengths) {
      const child = length > word.length ? undefined : here.beginnings.get(word.slice(0, length));
      if (child !== undefined) found.push(child);
    }
    return found;
  }
}

function afterJoins(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' && JOINS.has(tokens[at]?.fold ?? '')) at += 1;
  return at;
}

function longer<T>(one: Found<T> | null, other: Found<T> | null): Found<T> | null {
  if (one === null || other === null) return one ?? other;
  return other.length > one.length ? other : one;
}
