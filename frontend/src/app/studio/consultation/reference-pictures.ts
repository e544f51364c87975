import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Image } from '../../../api/models/image';
import { troubleOf } from '../../session/problem';
import { Studio } from '../studio';
import { Icon } from '../../ui/icon/icon';

/** Pictures that go along with the message: chosen, photographed, pasted or dropped. Three at most. */
@Component({
  selector: 'tcd-reference-pictures',
  imports: [Icon],
  template: `
    <button class="btn quiet sq" type="button" (click)="file.click()" [disabled]="sending()" i18n-aria-label aria-label="Add a reference picture"><svg tcdIcon="image-plus"></svg></button>
    <input #file type="file" accept="image/png,image/jpeg,image/webp" class="vh" tabindex="-1" (change)="chosen(file)" i18n-aria-label aria-label="Reference picture">
    @for (picture of studio.references(); track picture.sha256) {
      <span class="thumb"><img [src]="picture.url" [alt]="picture.name" width="44" height="44">
        <button type="button" class="x" (click)="studio.detach(picture.sha256)" [attr.aria-label]="remove(picture.name)"><svg tcdIcon="x"></svg></button>
      </span>
    }
    @if (fault()) { <span class="fault" role="alert">{{ fault() }}</span> }
  `,
  styles: `
    :host { position: relative; display: flex; align-items: center; gap: 4px; flex-wrap: wrap; }
    .thumb { display: flex; align-items: center; background: var(--sheet); color: var(--on-sheet); border-radius: 6px; overflow: hidden; border: 1px solid var(--line); }
    .thumb img { object-fit: cover; }
    .x { width: var(--tap); height: var(--tap); display: grid; place-items: center; }
    .x svg { width: 16px; }
    .fault { color: var(--bad); font-size: var(--fs-xs); }
  `,
})
export class ReferencePictures {
  protected readonly studio = inject(Studio);
  protected readonly sending = signal(false);
  protected readonly fault = signal('');
  private readonly http = inject(HttpClient);

  protected remove(name: string): string {
    return $localize`Remove ${name}:name:`;
  }

  protected chosen(input: HTMLInputElement): void {
    const picture = input.files?.[0];
    input.value = '';
    if (picture) void this.take(picture);
  }

  async take(picture: File): Promise<void> {
    this.fault.set('');
    this.sending.set(true);
    try {
      const form = new FormData();
      form.append('file', picture, picture.name);
      const image = await firstValueFrom(this.http.post<Image>('/api/v1/images', form));
      this.studio.attach({ sha256: image.sha256, url: image.url, name: picture.name });
    } catch (fault) {
      this.fault.set(troubleOf(fault).detail || $localize`This picture could not be read. Try a PNG, JPEG or WebP below 20 MB.`);
    } finally {
      this.sending.set(false);
    }
  }
}
