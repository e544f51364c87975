import { APP_BASE_HREF } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import { PreloadAllModules, provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling, withPreloading } from '@angular/router';
import { provideLucideConfig } from '@lucide/angular';
import { routes } from './app.routes';
import { ProductTitle } from './shell/product-title';

/**
 * The files of a language live under `/en/` or `/es/` (the document's `<base>`), the pages of every language under `/`:
 * a link works for whoever opens it, in their own language (docs/decisions/0080). After the first page the rest is fetched
 * ahead, 110 kB in all: a studio's line may go, and an open concept must still be tried on.
 */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }), withPreloading(PreloadAllModules)),
    provideLucideConfig({ size: 20, strokeWidth: 1.75 }),
    { provide: APP_BASE_HREF, useValue: '/' },
    { provide: TitleStrategy, useClass: ProductTitle },
  ],
};
