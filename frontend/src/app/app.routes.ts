import type { Routes } from '@angular/router';

/** One line a feature: deleting a feature's folder breaks its line here and nothing else. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'studio' },
  { path: 'studio', loadChildren: () => import('./studio/studio.routes') },
  { path: 'gallery', loadChildren: () => import('./gallery/gallery.routes') },
  { path: 'c/:conceptId', loadChildren: () => import('./concept/concept.routes') },
  { path: 's/:token', loadChildren: () => import('./visit/visit.routes') },
  { path: 'usage', loadChildren: () => import('./usage/usage.routes') },
  { path: 'keys', loadChildren: () => import('./keys/keys.routes') },
  { path: 'api', pathMatch: 'full', redirectTo: 'keys' },
  { path: 'settings', loadChildren: () => import('./settings/settings.routes') },
  { path: '**', title: $localize`Nothing here`, loadComponent: () => import('./shell/lost-page').then((m) => m.LostPage) },
];
