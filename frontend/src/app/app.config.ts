import { APP_BASE_HREF } from '@angular/common';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject, provideAppInitializer, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling, withPreloading } from '@angular/router';
import { routes } from './app.routes';
import { Early, fromEarly } from './session/early';
import { Language } from './session/language';
import { Ahead } from './session/quiet';
import { openBook } from './session/said/said';
import { ProductTitle } from './shell/product-title';

/**
 * The files of a language live under `/en/` or `/es/` (the document's `<base>`), the pages of every language under `/`:
 * a link works for whoever opens it, in their own language (docs/decisions/0080). After the first page the rest is fetched
 * ahead: a studio's line may go, and an open concept must still be tried on.
 */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([fromEarly])),
    provideAppInitializer(() => inject(Early).begin()),
    provideAppInitializer(() => void openBook(inject(Language).current)),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }), withPreloading(Ahead)),
    { provide: APP_BASE_HREF, useValue: '/' },
    { provide: TitleStrategy, useClass: ProductTitle },
  ],
};
