import type { Routes } from '@angular/router';

/** The tab is part of the address, so that a stencil can be linked. Each tab is a chunk of its own. */
const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'concept' },
  { path: 'concept', title: $localize`Concept`, loadComponent: () => import('./overview/overview').then((m) => m.Overview) },
  { path: 'stencil', title: $localize`Stencil & print`, loadComponent: () => import('./stencil/stencil').then((m) => m.Stencil) },
  { path: 'tattooability', title: $localize`Tattooability`, loadComponent: () => import('./tattooability/tattooability').then((m) => m.Tattooability) },
  { path: 'ageing', title: $localize`Ageing`, loadComponent: () => import('./ageing/ageing').then((m) => m.Ageing) },
  { path: 'try-on', title: $localize`Try on`, loadComponent: () => import('./try-on/try-on').then((m) => m.TryOn) },
  { path: 'prompt', title: $localize`Prompt`, loadComponent: () => import('./prompt/prompt').then((m) => m.Prompt) },
];

export default routes;
