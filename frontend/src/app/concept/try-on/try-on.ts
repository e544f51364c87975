import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { PictureDrop } from '../../ui/drop/picture-drop';
import { Icon } from '../../ui/icon/icon';
import { SizeSlider } from '../../ui/size-slider/size-slider';
import { Frame } from '../frame/frame';
import { OpenConcept } from '../open-concept';
import { TryOnStage } from './try-on-stage';
import { TryOnStore } from './try-on-store';

/** The drawing on one's own skin at its true size. The photo stays in this browser. */
@Component({
  selector: 'tcd-try-on',
  imports: [Frame, TryOnStage, PictureDrop, SizeSlider, Icon],
  providers: [TryOnStore],
  templateUrl: './try-on.html',
  styleUrl: './try-on.css',
})
export class TryOn {
  protected readonly open = inject(OpenConcept);
  protected readonly store = inject(TryOnStore);
  protected readonly fault = signal('');
  protected readonly millimetres = signal('58');
  private readonly stage = viewChild(TryOnStage);
  protected readonly turnShare = computed(() => `${((this.store.placing().turn + 180) / 360) * 100}%`);
  protected readonly scaleNote = computed(() => {
    const measured = this.store.measured();
    return measured ? $localize`${measured.millimetres}:measured: mm measured` : $localize`a guess so far`;
  });

  protected async take(file: Blob | undefined): Promise<void> {
    if (!file) return;
    this.fault.set('');
    try {
      await this.store.takePhoto(file);
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault;
      this.fault.set($localize`This is not a picture this browser can read. Try a JPEG or PNG.`);
    }
  }

  protected chosen(input: HTMLInputElement): void {
    void this.take(input.files?.[0]);
    input.value = '';
  }

  protected useArm(): void {
    this.store.useArm(getComputedStyle(document.documentElement).getPropertyValue('--skin-3').trim());
  }

  protected setScale(event: Event): void {
    event.preventDefault();
    const worked = this.store.setScale(Number(this.millimetres().replace(',', '.')));
    this.fault.set(worked ? '' : $localize`Drag the two ends apart and type a width between 5 and 2000 mm.`);
  }

  protected typed(event: Event): void {
    this.millimetres.set((event.target as HTMLInputElement).value);
  }

  protected numberIn(event: Event): number {
    return Number((event.target as HTMLInputElement).value);
  }

  protected async save(): Promise<void> {
    const blob = await this.stage()?.toBlob();
    if (!blob) return;
    const url = URL.createObjectURL(blob);
    const link = Object.assign(document.createElement('a'), { href: url, download: 'try-on.jpg' });
    link.click();
    URL.revokeObjectURL(url);
  }
}
