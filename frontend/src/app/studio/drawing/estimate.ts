import { computed, inject, Service } from '@angular/core';
import { AskingPrice } from '../../session/asking-price';
import { Me } from '../../session/me';
import { Pace } from '../../session/pace';
import { Draft } from '../draft';
import { Studio } from '../studio';
import { Already } from './already';
import type { Job } from './drawing';

/** Price and wait before the click, time left after it. Always "about": both are what it usually is here. */
@Service({ autoProvided: false })
export class Estimate {
  private readonly me = inject(Me);
  private readonly pace = inject(Pace);
  private readonly price = inject(AskingPrice);
  private readonly draft = inject(Draft);
  private readonly studio = inject(Studio);
  private readonly already = inject(Already);

  /** Under the composer. */
  readonly message = computed(() => {
    if (this.already.drawn()) return $localize`Already drawn: free`;
    const redraw = this.studio.target() !== null;
    const count = redraw ? 1 : this.draft.brief().count;
    const what = redraw ? $localize`One redraw` : drawings(count);
    return `${what}, ${this.price.words(count)}`;
  });
  /** Under the brief's own button. */
  readonly brief = computed(() => sentence(this.price.words(this.draft.brief().count)));

  /** "about 7 s left", or that it is taking longer. `now` on the clock of `performance.now()`. */
  leftWords(job: Job, now: number): string {
    const left = Math.ceil(this.usual(job) - (now - job.progress.startedAt) / 1000);
    return left > 0 ? $localize`about ${left}:seconds: s left` : $localize`taking longer than usual`;
  }

  /** 0 to 1 of the usual time; it slows down and never arrives before the drawing does. */
  share(job: Job, now: number): number {
    const elapsed = (now - job.progress.startedAt) / 1000 / this.usual(job);
    return elapsed < 0.85 ? elapsed : 0.85 + 0.13 * (1 - Math.exp(-(elapsed - 0.85)));
  }

  private usual(job: Job): number {
    const count = job.request.count ?? 1;
    const told = job.progress.aboutSeconds;
    return told === null ? this.pace.usual(this.me.engine(), count) : Math.max(told, this.pace.usual(this.me.engine(), count));
  }
}

function drawings(count: number): string {
  const words = [$localize`One drawing`, $localize`Two drawings`, $localize`Three drawings`, $localize`Four drawings`];
  return words[count - 1] ?? '';
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
