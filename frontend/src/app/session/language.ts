import { DOCUMENT, inject, LOCALE_ID, Service } from '@angular/core';

export const LANGUAGES = [{ code: 'en', name: 'English' }, { code: 'es', name: 'Español' }] as const;

const YEAR_SECONDS = 31_536_000;

/** The language of the page is chosen by the server from this cookie; another one is another build, so the page reloads. */
@Service()
export class Language {
  private readonly document = inject(DOCUMENT);
  readonly current = inject(LOCALE_ID).slice(0, 2);

  choose(code: string): void {
    this.document.cookie = `tcd_lang=${code}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    this.document.location.reload();
  }
}
