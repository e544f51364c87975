import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Catalogue } from '../../session/catalogue';
import { RecentStyles } from './recent-styles';
import { said } from '../../session/said/said';

const SHOWN_FIRST = 6;

/** Styles as pictures of one subject, always visible, last used first. */
@Component({
  selector: 'tcd-style-picker',
  template: `
    <fieldset>
      <legend class="vh" i18n>Style</legend>
      <div class="fl"><span class="lbl" aria-hidden="true" i18n>Style</span><span class="v">{{ summary() }}</span>@if (more() > 0) { <button type="button" class="linkbtn" (click)="all.set(true)" i18n>All {{ count() }} styles</button> }</div>
      <div class="styles">
        @for (style of shown(); track style.slug) {
          <label>
            <input class="cover-input" type="radio" [name]="name()" [checked]="chosen() === style.slug" (change)="take(style.slug)">
            <img [src]="catalogue.stylePicture(style.slug)" alt="" width="96" height="84" loading="lazy" fetchpriority="low" #picture (error)="picture.classList.add('gone')" (load)="picture.classList.remove('gone')"><span>{{ catalogue.styleName(style.slug) }}</span>
          </label>
        } @empty { @if (!catalogue.failed()) { @for (blank of blanks; track blank) { <div class="blank"><i></i><span></span></div> } } }
      </div>
      @if (about(); as about) { <p class="note about">{{ about }}</p> }
      @if (catalogue.failed()) { <p class="note" i18n>The styles could not be read. Your words are enough to draw.</p> }
    </fieldset>
  `,
  styleUrl: './style-picker.css',
})
export class StylePicker {
  readonly chosen = input.required<string | null>();
  readonly name = input.required<string>();
  readonly pick = output<string>();
  protected readonly catalogue = inject(Catalogue);
  protected readonly all = signal(false);
  /** Empty papers of the same size until the catalogue is there, so that nothing below them moves. */
  protected readonly blanks = Array.from({ length: SHOWN_FIRST }, (_, index) => index);
  private readonly recent = inject(RecentStyles);
  private readonly ordered = computed(() => this.recent.first(this.catalogue.styles()));
  protected readonly shown = computed(() => {
    const styles = this.ordered();
    if (this.all()) return styles;
    const first = styles.slice(0, SHOWN_FIRST);
    const chosen = styles.find((style) => style.slug === this.chosen());
    return chosen && !first.includes(chosen) ? [chosen, ...first.slice(0, SHOWN_FIRST - 1)] : first;
  });
  protected readonly more = computed(() => this.ordered().length - this.shown().length);
  protected readonly count = computed(() => this.ordered().length);
  protected readonly about = computed(() => said(this.ordered().find(({ slug }) => slug === this.chosen())?.summary ?? ''));
  protected readonly summary = computed(() => (this.chosen() === null ? $localize`from your words` : ''));

  protected take(slug: string): void {
    this.recent.used(slug);
    this.pick.emit(slug);
  }
}
