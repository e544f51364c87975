import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { query } from '../../session/api-path';
import { Language } from '../../session/language';
import { persisted } from '../../session/persisted';
import { Compare } from '../../ui/compare/compare';
import { Icon } from '../../ui/icon/icon';
import { SizeSlider } from '../../ui/size-slider/size-slider';
import { Frame } from '../frame/frame';
import { OpenConcept } from '../open-concept';
import { SKIN_TONES, type SkinTone } from './skin-tones';

const MOST_YEARS = 20;

/** Healed on one side of the handle, years later on the other, on one's own skin tone. Always a simulation, always says so. */
@Component({
  selector: 'tcd-ageing',
  imports: [Frame, Compare, SizeSlider, Icon],
  templateUrl: './ageing.html',
  styleUrl: './ageing.css',
})
export class Ageing {
  protected readonly open = inject(OpenConcept);
  protected readonly tones = SKIN_TONES;
  private readonly language = inject(Language).current;
  protected readonly mostYears = MOST_YEARS;
  /** What the slider shows while it moves; the picture follows when the hand lets go. */
  protected readonly shownYears = linkedSignal(() => this.years());
  protected readonly years = signal(15);
  protected readonly tone = persisted<SkinTone>('skin', (stored) => SKIN_TONES.find((tone) => tone.value === stored)?.value ?? 2);
  protected readonly widthMm = this.open.widthMm;
  protected readonly share = computed(() => `${(this.shownYears() / MOST_YEARS) * 100}%`);
  protected readonly healed = computed(() => this.url(0));
  protected readonly aged = computed(() => this.url(this.years()));
  protected readonly dark = computed(() => this.tone() > 4);
  protected readonly ground = computed(() => SKIN_TONES.find((one) => one.value === this.tone())?.token ?? null);
  protected readonly agedName = computed(() => yearsIn(this.years()));
  protected readonly spoken = computed(() => $localize`${this.agedName()}:years:: lines spread and soften, the smallest gaps close first`);

  protected move(event: Event): void {
    this.shownYears.set(Number((event.target as HTMLInputElement).value));
  }

  protected settle(event: Event): void {
    this.years.set(Number((event.target as HTMLInputElement).value));
  }

  private url(years: number): string {
    const values = query({ widthMm: this.open.restingMm(), years, skin: this.tone(), language: this.language });
    const parameters = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]));
    return `/api/v1/images/${this.open.concept()?.image.sha256 ?? ''}/ageing.png?${parameters}`;
  }
}

function yearsIn(years: number): string {
  return years === 1 ? $localize`1 year` : $localize`${years}:years: years`;
}
