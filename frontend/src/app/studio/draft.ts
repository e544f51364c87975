import { computed, inject, Service, untracked } from '@angular/core';
import type { Brief } from '../../api/models/brief';
import type { GenerateTattooRequest } from '../../api/models/generate-tattoo-request';
import { Beginning } from '../session/beginning';
import { PALETTES } from '../session/concept-words';
import { persisted } from '../session/persisted';

export type Palette = Brief['palette'];

/** What is asked for, before it is sent. Null: "let the designer decide from my words". */
export interface BriefDraft {
  readonly words: string;
  readonly style: string | null;
  readonly placement: string | null;
  readonly widthMm: number | null;
  readonly palette: Palette | null;
  readonly lettering: string;
  readonly count: number;
  /** Mark of what it began with; another beginning begins it anew. */
  readonly from: string;
}

const BLANK: BriefDraft = { words: '', style: null, placement: null, widthMm: null, palette: null, lettering: '', count: 4, from: '' };

/** The most characters the server reads. */
export const MOST_WORDS = 2000;
export const MOST_LETTERS = 80;

/** The message and the brief that are being written; both survive a reload. */
@Service({ autoProvided: false })
export class Draft {
  private readonly state = persisted<BriefDraft>('draft', readDraft);
  /** Sent messages, newest last: Alt ↑ brings them back. */
  private readonly sent = persisted<readonly string[]>('said', readSaid);

  private readonly beginning = inject(Beginning);

  readonly brief = computed<BriefDraft>(() => {
    const mark = this.beginning.mark();
    return this.state().from === mark ? this.state() : { ...this.state(), ...this.beginning.brief(), from: mark };
  });
  readonly words = computed(() => this.state().words);
  readonly said = this.sent.asReadonly();
  readonly tooLong = computed(() => this.words().length > MOST_WORDS);
  readonly empty = computed(() => this.words().trim() === '');

  /** Who changes it in an effect does not follow it. */
  change(part: Partial<BriefDraft>): void {
    this.state.set({ ...untracked(this.brief), ...part });
  }

  /** A brief from an address: what cannot be one is left to the words. */
  brought(part: Readonly<Partial<Record<keyof BriefDraft, unknown>>>): void {
    this.state.set(readDraft({ ...untracked(this.brief), ...part }));
  }

  /** The message was sent: the box empties, the brief stays. */
  sentAway(): void {
    const words = this.words().trim();
    if (words !== '') this.sent.update((list) => [...list.filter((one) => one !== words), words].slice(-20));
    this.change({ words: '' });
  }

  lastSaid(): void {
    const last = this.sent().at(-1);
    if (last !== undefined) this.change({ words: last });
  }

  /** The explicit part of a request: only what was really chosen, so that the words decide the rest. */
  chosen(): Pick<GenerateTattooRequest, 'style' | 'placement' | 'widthMm' | 'palette' | 'lettering'> {
    const { style, placement, widthMm, palette, lettering } = this.brief();
    return {
      ...(style === null ? {} : { style: style as GenerateTattooRequest['style'] }),
      ...(placement === null ? {} : { placement: placement as GenerateTattooRequest['placement'] }),
      ...(widthMm === null ? {} : { widthMm }),
      ...(palette === null ? {} : { palette }),
      ...(lettering === '' ? {} : { lettering }),
    };
  }
}

function readDraft(stored: unknown): BriefDraft {
  if (typeof stored !== 'object' || stored === null) return BLANK;
  const known = Object.keys(BLANK) as (keyof BriefDraft)[];
  const kept = Object.fromEntries(known.filter((key) => KINDS[key]((stored as BriefDraft)[key])).map((key) => [key, (stored as BriefDraft)[key]]));
  return { ...BLANK, ...kept };
}

const text = (value: unknown): boolean => typeof value === 'string';
const textOrNothing = (value: unknown): boolean => value === null || text(value);

const KINDS: Readonly<Record<keyof BriefDraft, (value: unknown) => boolean>> = {
  words: text, lettering: text, from: text, style: textOrNothing, placement: textOrNothing,
  palette: (value) => value === null || PALETTES.some((one) => one.value === value),
  widthMm: (value) => value === null || typeof value === 'number',
  count: (value) => [1, 2, 3, 4].includes(value as number),
};

function readSaid(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
}
