import type { Routes, UrlSegment } from '@angular/router';

/** `/studio` and `/studio/:conversationId` are one page: the first drawing gives the page its address without leaving it. */
const studioAddress = (segments: UrlSegment[]) => (segments[0]?.path === 'studio' && segments.length <= 2 ? { consumed: segments } : null);

/**
 * One line a feature: deleting a feature's folder breaks its line here and nothing else. What a page remembers is provided by
 * its component and ends with it. Which files a page begins with is read from here by frontend/build/parts.mjs.
 */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'studio' },
  { matcher: studioAddress, title: $localize`Studio`, loadComponent: () => import('./studio/studio-page').then((m) => m.StudioPage) },
  { path: 'gallery', title: $localize`Gallery`, loadComponent: () => import('./gallery/gallery-page').then((m) => m.GalleryPage) },
  {
    path: 'c/:conceptId',
    loadComponent: () => import('./concept/concept-page').then((m) => m.ConceptPage),
    loadChildren: () => import('./concept/concept.routes'),
  },
  { path: 's/:token', title: $localize`Shared with you`, loadComponent: () => import('./visit/visit-page').then((m) => m.VisitPage) },
  { path: 'usage', title: $localize`Usage`, loadComponent: () => import('./usage/usage-page').then((m) => m.UsagePage) },
  { path: 'keys', title: $localize`API`, loadComponent: () => import('./keys/keys-page').then((m) => m.KeysPage) },
  { path: 'api', pathMatch: 'full', redirectTo: 'keys' },
  { path: 'settings', title: $localize`Settings`, loadComponent: () => import('./settings/settings-page').then((m) => m.SettingsPage) },
  { path: '**', title: $localize`Nothing here`, loadComponent: () => import('./shell/lost-page').then((m) => m.LostPage) },
];
