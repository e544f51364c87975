import { Service } from '@angular/core';

/** The tile someone opened: coming back lands on it. Forgotten with the tab. */
@Service()
export class GalleryPlace {
  private left: string | null = null;

  leaveFor(conceptId: string): void {
    this.left = conceptId;
  }

  /** Once. */
  takeUp(): string | null {
    const { left } = this;
    this.left = null;
    return left;
  }
}
