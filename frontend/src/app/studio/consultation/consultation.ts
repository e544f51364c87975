import { afterRenderEffect, Component, computed, DestroyRef, type ElementRef, inject, output, viewChild } from '@angular/core';
import { Catalogue } from '../../session/catalogue';
import { Draft } from '../draft';
import { Drawing } from '../drawing/drawing';
import { Studio } from '../studio';
import { Thread } from '../thread/thread';
import { BriefChips } from '../brief/brief-chips';
import { Composer } from './composer';
import { markedIn } from './marked';
import { QuickChanges } from './quick-changes';
import { Reply } from './reply';
import { Steps } from './steps';
import { TroubleCard } from './trouble-card';
import { Icon } from '../../ui/icon/icon';
import { stages } from '../../ui/stages/stages';
import { said } from '../../session/said/said';

/** What fades at the upper edge of the log. */
const FADE_PX = 26;

/** The talk: what was asked, what the designer made of it, and the box to go on. */
@Component({
  selector: 'tcd-consultation',
  imports: [Reply, Steps, Composer, QuickChanges, BriefChips, TroubleCard, Icon],
  templateUrl: './consultation.html',
  styleUrl: './consultation.css',
})
export class Consultation {
  readonly openBrief = output();
  protected readonly studio = inject(Studio);
  protected readonly drawing = inject(Drawing);
  protected readonly draft = inject(Draft);
  protected readonly thread = inject(Thread);
  protected readonly catalogue = inject(Catalogue);
  protected readonly said = said;
  /** The box one writes in first, then what was said. */
  protected readonly stage = stages(1);
  protected readonly turns = computed(() => this.thread.sheets());
  /** The message that failed, with the words that were refused marked in it. */
  protected readonly refused = computed(() => {
    const failed = this.drawing.failed();
    return failed ? markedIn(failed.request.prompt, failed.trouble.words) : [];
  });
  private readonly log = viewChild.required<ElementRef<HTMLElement>>('log');

  constructor() {
    // Tells of a tablet that is turned and a keyboard that comes up, too: the last word stays in sight.
    const laidOut = new ResizeObserver(() => this.toTheEnd());
    inject(DestroyRef).onDestroy(() => laidOut.disconnect());
    afterRenderEffect(() => {
      this.stage();
      this.turns();
      this.drawing.job();
      this.drawing.failed();
      this.studio.waiting();
      // Observed anew, it tells when the next frame is laid out; asked for earlier, the page would be laid out once more for it.
      const log = this.log().nativeElement;
      laidOut.unobserve(log);
      laidOut.observe(log);
    });
  }

  /** Something of one's own is the last word. */
  private talking(): boolean {
    return this.drawing.busy() || this.studio.waiting().length > 0 || this.studio.missing().length > 0;
  }

  private toTheEnd(): void {
    const log = this.log().nativeElement;
    // What went wrong, and what was answered, is read from its beginning, also where it is taller than the room.
    const begin = log.querySelector('tcd-trouble-card') ?? (this.talking() ? undefined : [...log.querySelectorAll('tcd-reply')].at(-1));
    log.scrollTop = begin ? log.scrollTop + begin.getBoundingClientRect().top - log.getBoundingClientRect().top - FADE_PX : log.scrollHeight;
  }
}
