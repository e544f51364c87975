import { Directive, ElementRef, inject } from '@angular/core';
import { inkBox } from './ink-box';

const SAMPLE_PX = 120;

/**
 * Shows the drawing without the empty paper around it, so that a tall canvas does not make a small picture.
 * A browser without `object-view-box` shows the whole canvas.
 */
@Directive({ selector: 'img[tcdTrimmed]', host: { '(load)': 'trim()' } })
export class Trimmed {
  private readonly image = inject<ElementRef<HTMLImageElement>>(ElementRef).nativeElement;

  protected trim(): void {
    const box = this.measure();
    this.image.style.setProperty('object-view-box', box && `inset(${box.top}% ${box.right}% ${box.bottom}% ${box.left}%)`);
  }

  private measure() {
    const { naturalWidth, naturalHeight } = this.image;
    const width = SAMPLE_PX;
    const height = Math.max(1, Math.round((SAMPLE_PX * naturalHeight) / Math.max(1, naturalWidth)));
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context || naturalWidth === 0) return null;
    context.drawImage(this.image, 0, 0, width, height);
    return inkBox(context.getImageData(0, 0, width, height).data, width, height);
  }
}
