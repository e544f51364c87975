import type { Routes } from '@angular/router';

const routes: Routes = [{ path: '', title: $localize`Shared with you`, loadComponent: () => import('./visit-page').then((m) => m.VisitPage) }];

export default routes;
