import { stateAmong } from '../lexicon/states.js';
import { tokens } from '../lexicon/tokens.js';
import { areOnlyParts } from './body-parts.js';
import { isSomebody, type Found, type Read } from './found.js';
import { isDeed } from './whole.js';

/** What leads up to a deed and names nothing: "che dorme", "is running"; en es pt fr de it ru, as `plain` writes them. */
const LEADING = /^(?:that|which|who|is|are|it|que|esta|qui|est|der|die|das|ist|che|sta|котор\S*|она?)$/u;

const namesNobody = ({ found }: Read): boolean => found.every(({ said }) => said === '');

function goneOn(one: Found, words: readonly string[]): Found {
  const state = isSomebody(one.motif) ? one.state ?? stateAmong(words) : one.state;
  return { ...one, after: [one.after, ...words].join(' ').trim(), state };
}

/** What a phrase says that names nobody is said of whom the one before it named: "a horse, with a flaming mane, running", "un bassotto, che dorme". */
export function toldAfter(reads: readonly Read[], phrases: readonly string[]): readonly Read[] {
  const told: Read[] = [];
  for (const [at, read] of reads.entries()) {
    const words = tokens(phrases[at] ?? '');
    const before = told.findLastIndex((one) => !namesNobody(one));
    const last = told[before];
    if (last === undefined || !namesNobody(read) || !words.some(isDeed)) {
      told.push(read);
      continue;
    }
    told[before] = { ...last, found: last.found.with(-1, goneOn(last.found.at(-1) as Found, words)) };
    const rest = words.filter((word) => !isDeed(word) && !LEADING.test(word));
    told.push({ ...read, untold: rest.length === 0 || areOnlyParts(rest) ? [] : read.untold });
  }
  return told;
}
