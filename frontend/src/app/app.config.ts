import { APP_BASE_HREF } from '@angular/common';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject, provideAppInitializer, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withDisabledInitialNavigation, withInMemoryScrolling } from '@angular/router';
import { routes } from './app.routes';
import { Early, fromEarly } from './session/early';
import { Language } from './session/language';
import { openBook } from './session/said/said';
import { ProductTitle } from './shell/product-title';

/**
 * The files of a language live under `/en/` or `/es/` (the document's `<base>`), the pages of every language under `/`:
 * a link works for whoever opens it, in their own language (docs/decisions/0080). The shell begins the first page when it
 * stands itself.
 */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([fromEarly])),
    provideAppInitializer(() => inject(Early).begin()),
    provideAppInitializer(() => void openBook(inject(Language).current)),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }), withDisabledInitialNavigation()),
    { provide: APP_BASE_HREF, useValue: '/' },
    { provide: TitleStrategy, useClass: ProductTitle },
  ],
};
