import { Component, computed, DestroyRef, DOCUMENT, ElementRef, afterNextRender, inject, Injector, PendingTasks, viewChild } from '@angular/core';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { Address } from '../session/address';
import { isCarried } from '../session/carried';
import { OfflineCopy } from '../session/offline-copy';
import { Connection } from '../session/connection';
import { Practice } from '../session/practice';
import { Ahead, Quiet } from '../session/quiet';
import { Theme } from '../session/theme';
import { Icon } from '../ui/icon/icon';
import { To } from '../ui/link/to';
import { Toasts } from '../ui/toasts/toasts';
import { Courier } from './courier';
import { PLACES } from './destinations';

/** The frame of every page: skip link, rail or tab bar, one region for what undo can take back. */
@Component({
  selector: 'tcd-root',
  imports: [RouterOutlet, To, Toasts, Icon],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly places = PLACES;
  protected readonly practice = inject(Practice);
  protected readonly connection = inject(Connection);
  private readonly address = inject(Address);
  /** How the address begins. */
  protected readonly here = computed(() => this.address.segments()[0]);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);

  constructor() {
    inject(Theme).apply();
    this.keepACopy();
    this.keepFocusOnThePage();
    this.beginThePage();
  }

  /** In a task of its own: the frame is painted before the page is made, and what waits for a line is sent after that. */
  private beginThePage(): void {
    const begun = inject(PendingTasks).add();
    afterNextRender(() => setTimeout(() => {
      this.router.initialNavigation();
      this.injector.get(Courier);
      begun();
    }));
  }

  /** After the first page is there: what makes it work without a line must not make it slower. */
  private keepACopy(): void {
    const [copy, ahead] = [inject(OfflineCopy), inject(Ahead)];
    void inject(Quiet).whenQuiet().then(async () => {
      await ahead.fetch();
      await copy.begin();
    });
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  /** A drawing that is dragged over the Studio's own link goes there, to be dropped on the box. */
  protected carry(event: DragEvent): void {
    if (isCarried(event)) void this.router.navigate(PLACES.studio.path);
  }

  /** A link that disappears with its page must not leave the keyboard on nothing. */
  private keepFocusOnThePage(): void {
    const moves = this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd && event.id > 1) this.catchLostFocus();
    });
    inject(DestroyRef).onDestroy(() => moves.unsubscribe());
  }

  private catchLostFocus(): void {
    const settle = () => {
      if (this.document.activeElement === this.document.body) this.main().nativeElement.focus({ preventScroll: true });
    };
    afterNextRender({ read: settle }, { injector: this.injector });
  }
}
