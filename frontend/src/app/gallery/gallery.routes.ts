import type { Routes } from '@angular/router';
import { GalleryList } from './gallery-list';
import { Selection } from './selection/selection';

const routes: Routes = [
  { path: '', title: $localize`Gallery`, providers: [GalleryList, Selection], loadComponent: () => import('./gallery-page').then((m) => m.GalleryPage) },
];

export default routes;
