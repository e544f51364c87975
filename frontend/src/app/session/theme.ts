import { computed, DOCUMENT, effect, inject, Service, signal } from '@angular/core';

export type ThemeChoice = 'system' | 'flash' | 'studio';
const KEY = 'tcd.theme';

/** Flash sheet (light) or studio (dark); follows the system until someone chooses. */
@Service()
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly systemDark = signal(this.asksForDark());
  private readonly chosen = signal<ThemeChoice>(this.remembered());

  readonly choice = this.chosen.asReadonly();
  readonly dark = computed(() => (this.chosen() === 'system' ? this.systemDark() : this.chosen() === 'studio'));

  constructor() {
    this.query()?.addEventListener('change', (event) => this.systemDark.set(event.matches));
    effect(() => this.write(this.chosen()));
  }

  /** Called once by the shell: injecting the theme is what applies it. */
  apply(): void {
    this.write(this.chosen());
  }

  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
  }

  toggle(): void {
    this.chosen.set(this.dark() ? 'flash' : 'studio');
  }

  private write(choice: ThemeChoice): void {
    const root = this.document.documentElement;
    if (choice === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = choice;
    try {
      if (choice === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, choice);
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault;
    }
  }

  /** public/begin.js has already put a remembered choice on the root element. */
  private remembered(): ThemeChoice {
    const theme = this.document.documentElement.dataset['theme'];
    return theme === 'flash' || theme === 'studio' ? theme : 'system';
  }

  private query(): MediaQueryList | undefined {
    return this.document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  }

  private asksForDark(): boolean {
    return this.query()?.matches ?? false;
  }
}
