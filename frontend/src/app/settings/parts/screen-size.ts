import { Component, computed, inject, signal } from '@angular/core';
import { Device } from '../../session/device';
import { BANK_CARD_MM } from '../../ui/size-slider/bank-card';

/** Hold a bank card to the screen and make the frame fit: from then on 1:1 is real. */
@Component({
  selector: 'tcd-screen-size',
  template: `
    <p class="note" i18n>Hold a bank card against the screen and move the slider until the frame is as wide as the card.</p>
    <div class="card" [style.width.px]="widthPx()" aria-hidden="true"><i></i></div>
    <label class="vh" for="screen" i18n>Width of the frame on this screen</label>
    <input id="screen" type="range" min="150" max="900" step="1" [value]="widthPx()" [style.--p]="share()" (input)="move($event)">
    <div class="acts"><button type="button" class="btn" (click)="keep()" i18n>The frame fits</button>
      @if (device.calibrated()) { <button type="button" class="btn quiet" (click)="device.calibrateScreen(null)" i18n>Forget it</button> }</div>
    <p class="note" role="status">@if (device.calibrated()) { <ng-container i18n>Measured: {{ device.pxPerMm().toFixed(2) }} px a millimetre.</ng-container> }</p>
  `,
  styles: `
    :host { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); } .card { max-width: 100%; aspect-ratio: 85.6 / 54; border: 2px solid var(--accent); border-radius: 10px; padding-top: 30px; } .card i { display: block; height: 34px; background: var(--line); }
    input { width: 100%; max-width: 36rem; } .acts { display: flex; gap: 8px; }
  `,
})
export class ScreenSize {
  protected readonly device = inject(Device);
  protected readonly widthPx = signal(Math.round(this.device.pxPerMm() * BANK_CARD_MM));
  protected readonly share = computed(() => `${((this.widthPx() - 150) / 750) * 100}%`);

  protected move(event: Event): void {
    this.widthPx.set(Number((event.target as HTMLInputElement).value));
  }

  protected keep(): void {
    this.device.calibrateScreen(this.widthPx() / BANK_CARD_MM);
  }
}
