import { Directive, output } from '@angular/core';
import { carriedIn, isCarried, type Carried } from '../../session/carried';

/** Drawings of one's own that are dragged onto the host, from the sheet or from the gallery. */
@Directive({
  selector: '[tcdConceptDrop]',
  host: { '(dragover)': 'welcome($event)', '(drop)': 'dropped($event)' },
})
export class ConceptDrop {
  readonly tcdConceptDrop = output<Carried>();

  protected welcome(event: DragEvent): void {
    if (isCarried(event)) event.preventDefault();
  }

  protected dropped(event: DragEvent): void {
    const carried = carriedIn(event);
    if (!carried) return;
    event.preventDefault();
    this.tcdConceptDrop.emit(carried);
  }
}
