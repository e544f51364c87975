import type { Routes } from '@angular/router';

const routes: Routes = [{ path: '', title: $localize`Usage`, loadComponent: () => import('./usage-page').then((m) => m.UsagePage) }];

export default routes;
