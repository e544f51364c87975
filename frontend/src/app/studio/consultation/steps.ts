import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { Estimate } from '../drawing/estimate';
import type { Job } from '../drawing/drawing';
import { stepsOf, type Step } from '../drawing/progress';
import { Icon } from '../../ui/icon/icon';

const TICK_MS = 250;

const NAMES: Readonly<Record<Step['phase'], { readonly open: string; readonly done: string }>> = {
  interpreted: { open: $localize`Reading your words`, done: $localize`Read your words` },
  cache: { open: $localize`Check the cache`, done: $localize`Checked the cache: new drawing` },
  drawing: { open: $localize`Drawing`, done: $localize`Drawn` },
  verifying: { open: $localize`Check the drawing: isolated, on white`, done: $localize`Checked the drawing: isolated, on white` },
};

/** What is really going on, line by line, with the time each took. No line is invented, no percentage made up. */
@Component({
  selector: 'tcd-steps',
  imports: [Icon],
  template: `
    @if (waiting(); as wait) { <p class="wait">{{ wait }}</p> } @else if (ahead(); as words) { <p class="wait">{{ words }}</p> }
    <ol>
      @for (step of steps(); track step.phase) {
        <li [class]="step.state">
          @switch (step.state) {
            @case ('done') { <svg tcdIcon="check"></svg> }
            @case ('now') { <svg tcdIcon="pen-line"></svg> }
            @default { <svg tcdIcon="circle-dashed"></svg> }
          }
          <span>{{ name(step) }}</span><span class="mono">{{ time(step) }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol { display: grid; gap: 7px; font-size: var(--fs-sm); }
    li { display: flex; align-items: center; gap: 9px; color: var(--ink-2); }
    svg { width: 16px; height: 16px; stroke-width: 2.4; }
    .done { color: var(--ink); } .done svg { color: var(--ok); }
    .now { color: var(--ink); font-weight: 600; } .now svg { color: var(--accent); }
    .mono { margin-inline-start: auto; color: var(--ink-2); font-weight: 400; white-space: nowrap; }
    .wait { margin-bottom: 8px; }
  `,
})
export class Steps {
  readonly job = input.required<Job>();
  private readonly estimate = inject(Estimate);
  private readonly now = signal(performance.now());
  protected readonly steps = computed(() => stepsOf(this.job().progress));
  protected readonly ahead = computed(() => {
    const { ahead } = this.job().progress;
    if (ahead === 0) return '';
    return ahead === 1 ? $localize`One ahead of you. You can leave this page.` : $localize`${ahead}:count: ahead of you. You can leave this page.`;
  });
  protected readonly waiting = computed(() => {
    const wait = this.job().progress.waiting;
    if (!wait) return '';
    const seconds = Math.max(0, Math.ceil((wait.until - this.now()) / 1000));
    return $localize`Trying again in ${seconds}:seconds: s. Your message is kept. Try ${wait.attempt}:attempt: of ${wait.of}:of:.`;
  });

  constructor() {
    const ticking = setInterval(() => this.now.set(performance.now()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  protected name(step: Step): string {
    if (step.phase === 'cache' && step.state === 'done' && this.job().progress.cacheHit) return $localize`Found in the cache: free`;
    return NAMES[step.phase][step.state === 'done' ? 'done' : 'open'];
  }

  protected time(step: Step): string {
    if (step.seconds !== null) return $localize`${step.seconds.toFixed(1)}:seconds: s`;
    return step.state === 'now' && step.phase === 'drawing' ? this.estimate.leftWords(this.job(), this.now()) : '';
  }
}
