import { LiveAnnouncer } from '@angular/cdk/a11y';
import { effect, inject, Service, untracked } from '@angular/core';
import { altOf } from '../../session/concept-words';
import type { Sheet } from '../thread/sheets';
import { Thread } from '../thread/thread';
import { Drawing, type Job } from './drawing';
import { Estimate } from './estimate';

/** A drawing for those who listen: one sentence when it begins, one when it is there, and nothing in between. */
@Service({ autoProvided: false })
export class SpokenProgress {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly drawing = inject(Drawing);
  private readonly thread = inject(Thread);
  private readonly estimate = inject(Estimate);
  /** The drawing that was announced, and how many sheets there were before it. */
  private announced: { readonly startedAt: number; readonly sheets: number } | null = null;

  constructor() {
    effect(() => this.follow(this.drawing.job(), this.thread.sheets()));
  }

  private follow(job: Job | null, sheets: readonly Sheet[]): void {
    if (job) return this.begin(job, sheets.length);
    if (this.announced === null || untracked(this.drawing.failed)) return;
    const newest = sheets.at(-1);
    if (!newest || sheets.length <= this.announced.sheets) return;
    this.announced = null;
    void this.announcer.announce(readyWords(newest), 'polite');
  }

  private begin(job: Job, sheets: number): void {
    if (this.announced?.startedAt === job.progress.startedAt) return;
    this.announced = { startedAt: job.progress.startedAt, sheets };
    const left = untracked(() => this.estimate.leftWords(job, job.progress.startedAt));
    const words = job.about === null ? $localize`Drawing, ${left}:left:.` : $localize`Drawing No. ${job.about}:number:, ${left}:left:.`;
    void this.announcer.announce(words, 'polite');
  }
}

function readyWords(sheet: Sheet): string {
  const first = sheet.drawn[0];
  const alt = first ? altOf(first) : '';
  if (sheet.about !== null) return $localize`No. ${sheet.about + 1}:number: is ready: ${alt}:subject:.`;
  return $localize`Sheet ${sheet.number}:number: is ready: ${alt}:subject:.`;
}
