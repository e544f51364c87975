import { Component, computed, DestroyRef, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Catalogue } from '../session/catalogue';
import { titleOf } from '../session/concept-words';
import { Luggage } from '../session/luggage';
import { Outbox } from '../session/outbox';
import { paths } from '../session/paths';
import { Theme } from '../session/theme';
import { ShareDialog } from '../session/share/share-dialog';
import { Dialog } from '../ui/dialog/dialog';
import { NameDialog } from '../ui/dialog/name-dialog';
import { Setback } from '../ui/setback/setback';
import { stages } from '../ui/stages/stages';
import { BriefPanel } from './brief/brief-panel';
import { Reading } from './brief/reading';
import { Consultation } from './consultation/consultation';
import { Draft } from './draft';
import { Already } from './drawing/already';
import { Drawing } from './drawing/drawing';
import { Estimate } from './drawing/estimate';
import { SpokenProgress } from './drawing/spoken-progress';
import { FlashSheet } from './flash-sheet/flash-sheet';
import { Shortcuts } from './shortcuts/shortcuts';
import { Studio } from './studio';
import { Thread } from './thread/thread';
import { TodayFigures } from './today-figures';
import { Icon } from '../ui/icon/icon';

/** Say what you want, look at the sheet, talk about one number. */
@Component({
  selector: 'tcd-studio-page',
  imports: [Consultation, FlashSheet, Setback, BriefPanel, Dialog, NameDialog, ShareDialog, Shortcuts, TodayFigures, RouterLink, Icon],
  providers: [Thread, Draft, Drawing, Studio, Already, Estimate, Reading, SpokenProgress],
  templateUrl: './studio-page.html',
  styleUrl: './studio-page.css',
})
export class StudioPage {
  protected readonly studio = inject(Studio);
  protected readonly theme = inject(Theme);
  protected readonly blank = paths.studio();
  /** The sheet is drawn first, then the talk, then the brief, then what opens over them. */
  protected readonly stage = stages(3);
  protected readonly briefOpen = signal(false);
  protected readonly renaming = signal(false);
  protected readonly sharing = signal(false);
  protected readonly thread = inject(Thread);
  private readonly drawing = inject(Drawing);
  private readonly catalogue = inject(Catalogue);
  protected readonly begun = computed(() => this.thread.conversationId() !== null);
  protected readonly heading = computed(() => {
    const shown = this.studio.shown();
    if (!shown) return $localize`New design`;
    const place = shown.brief.placement;
    return place === null ? titleOf(shown) : $localize`${titleOf(shown)}:title:, ${this.catalogue.placementName(place).toLowerCase()}:placement:`;
  });

  /** Something went wrong before there was a first sheet: on a phone there is room for one of both. */
  protected readonly troubled = computed(() => this.drawing.failed() !== null && this.studio.sheet() === null);

  constructor() {
    inject(SpokenProgress);
    // What is said without a line is shown here while this page is open, and by the shell afterwards.
    inject(DestroyRef).onDestroy(inject(Outbox).sendThrough((message) => this.studio.deliver(message)));
    // The address is known after the page was made: words sent along are heard when they come, not only at the beginning.
    effect(() => void this.studio.hear());
    for (const drawing of inject(Luggage).takeUp()) this.studio.attach(drawing);
    void this.studio.resume();
  }

  protected rename(title: string): void {
    const concept = this.studio.shown();
    if (concept) void this.thread.rename(concept, title);
  }
}
