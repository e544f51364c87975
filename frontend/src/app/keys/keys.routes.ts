import type { Routes } from '@angular/router';
import { KeyRing } from './key-ring';

const routes: Routes = [{ path: '', title: $localize`API`, providers: [KeyRing], loadComponent: () => import('./keys-page').then((m) => m.KeysPage) }];

export default routes;
