import { Directive, output } from '@angular/core';

/** Pictures that are dropped on or pasted into the host. Anything that is not an image is left to the browser. */
@Directive({
  selector: '[tcdPictureDrop]',
  host: { '(dragover)': 'welcome($event)', '(drop)': 'dropped($event)', '(paste)': 'pasted($event)' },
})
export class PictureDrop {
  readonly tcdPictureDrop = output<File>();

  protected welcome(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  }

  protected dropped(event: DragEvent): void {
    this.take(event, event.dataTransfer?.files);
  }

  protected pasted(event: ClipboardEvent): void {
    this.take(event, event.clipboardData?.files);
  }

  private take(event: Event, files: FileList | undefined): void {
    const picture = [...(files ?? [])].find((file) => file.type.startsWith('image/'));
    if (!picture) return;
    event.preventDefault();
    this.tcdPictureDrop.emit(picture);
  }
}
