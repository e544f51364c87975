import { Directive, output } from '@angular/core';
import { type Touched, Taps } from './taps';

const touched = (event: TouchEvent): readonly Touched[] => [...event.touches].map(({ identifier, clientX, clientY }) => ({ identifier, clientX, clientY }));

/** Taps with two and three fingers, as drawing apps on an iPad have them for undo and redo. Pinches and drags stay what they are. */
@Directive({
  selector: '[tcdFingerTaps]',
  host: {
    '(touchstart)': 'taps.down(touches($event), $event.timeStamp)',
    '(touchmove)': 'taps.moved(touches($event))',
    '(touchend)': 'lifted($event)',
    '(touchcancel)': 'taps.forget()',
  },
})
export class FingerTaps {
  readonly twoFingerTap = output();
  readonly threeFingerTap = output();
  protected readonly taps = new Taps();
  protected readonly touches = touched;

  protected lifted(event: TouchEvent): void {
    const fingers = this.taps.lifted(event.touches.length, event.timeStamp);
    if (fingers === 2) this.twoFingerTap.emit();
    if (fingers === 3) this.threeFingerTap.emit();
  }
}
