import type { Rng } from '../motifs/motif.js';

type State = [number, number, number, number];

/** xmur3 (MurmurHash3 mixing) spread over four words: 32-bit integers only, so the same on every machine. */
function hash(text: string): State {
  let [a, b, c, d]: State = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

const WARM_UP = 12;

/** sfc32 by Chris Doty-Humphrey, seeded with text; forks are named, so using one never disturbs another. */
class SeededRng implements Rng {
  private readonly seed: string;
  private readonly state: State;

  constructor(seed: string) {
    this.seed = seed;
    this.state = hash(seed);
    for (let i = 0; i < WARM_UP; i += 1) this.word();
  }

  next(): number {
    return this.word() / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('Nothing to pick from');
    return items[Math.floor(this.next() * items.length)] as T;
  }

  fork(name: string): Rng {
    return new SeededRng(`${this.seed}/${name}`);
  }

  private word(): number {
    const [a, b, c, d] = this.state;
    const sum = (((a + b) | 0) + d) | 0;
    const turned = (c << 21) | (c >>> 11);
    this.state[0] = b ^ (b >>> 9);
    this.state[1] = (c + (c << 3)) | 0;
    this.state[2] = (turned + sum) | 0;
    this.state[3] = (d + 1) | 0;
    return sum >>> 0;
  }
}

/** Seeded randomness: the same seed gives the same numbers on every machine. */
export function createRng(seed: string): Rng {
  return new SeededRng(seed);
}
