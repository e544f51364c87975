import type { Routes } from '@angular/router';

const routes: Routes = [{ path: '', title: $localize`Settings`, loadComponent: () => import('./settings-page').then((m) => m.SettingsPage) }];

export default routes;
