import { Component, inject } from '@angular/core';
import { Device } from '../session/device';
import { Language, LANGUAGES } from '../session/language';
import { Me } from '../session/me';
import { ShortcutChoice } from '../session/shortcut-choice';
import { Theme, type ThemeChoice } from '../session/theme';
import { MyData } from './parts/my-data';
import { ScreenSize } from './parts/screen-size';
import { Icon } from '../ui/icon/icon';

const THEMES: readonly { readonly value: ThemeChoice; readonly name: string }[] = [
  { value: 'system', name: $localize`As the system` },
  { value: 'flash', name: $localize`Flash sheet (light)` },
  { value: 'studio', name: $localize`Studio (dark)` },
];

/** What draws here, how it looks, how large a millimetre is, and one's own data. */
@Component({
  selector: 'tcd-settings-page',
  imports: [ScreenSize, MyData, Icon],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
})
export class SettingsPage {
  protected readonly me = inject(Me);
  protected readonly theme = inject(Theme);
  protected readonly language = inject(Language);
  protected readonly device = inject(Device);
  protected readonly shortcuts = inject(ShortcutChoice);
  protected readonly themes = THEMES;
  protected readonly languages = LANGUAGES;

  protected measured(event: Event): void {
    this.device.measuredBar(Number((event.target as HTMLInputElement).value.replace(',', '.')));
  }
}
