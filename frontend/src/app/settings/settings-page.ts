import { Component, inject } from '@angular/core';
import { Device } from '../session/device';
import { Language, LANGUAGES } from '../session/language';
import { Me } from '../session/me';
import { ShortcutChoice } from '../session/shortcut-choice';
import { Theme, type ThemeChoice } from '../session/theme';
import { PAPERS } from '../session/papers';
import { Units } from '../session/units';
import { BeginWith } from './parts/begin-with';
import { MyData } from './parts/my-data';
import { ScreenSize } from './parts/screen-size';
import { Spending } from './parts/spending';
import { Icon } from '../ui/icon/icon';
import { said } from '../session/said/said';

const THEMES: readonly { readonly value: ThemeChoice; readonly name: string }[] = [
  { value: 'system', name: $localize`As the system` },
  { value: 'flash', name: $localize`Flash sheet (light)` },
  { value: 'studio', name: $localize`Studio (dark)` },
];

const UNITS = [{ value: 'mm', name: $localize`Millimetres` }, { value: 'in', name: $localize`Inches` }] as const;

/** What draws here, what designs begin with, how it looks, how large a millimetre is, and one's own data. */
@Component({
  selector: 'tcd-settings-page',
  imports: [BeginWith, ScreenSize, Spending, MyData, Icon],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
})
export class SettingsPage {
  protected readonly said = said;
  protected readonly me = inject(Me);
  protected readonly theme = inject(Theme);
  protected readonly language = inject(Language);
  protected readonly device = inject(Device);
  protected readonly shortcuts = inject(ShortcutChoice);
  protected readonly units = inject(Units);
  protected readonly themes = THEMES;
  protected readonly unitChoices = UNITS;
  protected readonly papers = PAPERS;
  protected readonly languages = LANGUAGES;

  protected usePaper(event: Event): void {
    this.device.usePaper((event.target as HTMLSelectElement).value);
  }

  protected measured(event: Event): void {
    this.device.measuredBar(Number((event.target as HTMLInputElement).value.replace(',', '.')));
  }
}
