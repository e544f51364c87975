import { computed, Service } from '@angular/core';
import { persisted } from './persisted';

/** What a design begins with; null: the words decide. */
export interface BeginsWith {
  readonly style: string | null;
  readonly placement: string | null;
  readonly widthMm: number | null;
  readonly count: number;
}

const OPEN: BeginsWith = { style: null, placement: null, widthMm: null, count: 4 };

/** The brief that designs begin with in this browser. */
@Service()
export class Beginning {
  private readonly kept = persisted<BeginsWith>('begin-with', readBeginning);

  readonly brief = this.kept.asReadonly();
  /** Another one each time the choice is another; empty while nothing was chosen. */
  readonly mark = computed(() => {
    const text = JSON.stringify(this.kept());
    return text === JSON.stringify(OPEN) ? '' : text;
  });

  change(part: Partial<BeginsWith>): void {
    this.kept.update((now) => readBeginning({ ...now, ...part }));
  }
}

export function readBeginning(stored: unknown): BeginsWith {
  const { style, placement, widthMm, count } = (stored ?? {}) as Partial<Record<keyof BeginsWith, unknown>>;
  return {
    style: typeof style === 'string' ? style : null,
    placement: typeof placement === 'string' ? placement : null,
    widthMm: typeof widthMm === 'number' && widthMm >= 10 && widthMm <= 300 ? Math.round(widthMm) : null,
    count: [1, 2, 3, 4].find((one) => one === count) ?? OPEN.count,
  };
}
