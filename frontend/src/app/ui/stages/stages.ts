import { afterNextRender, inject, Injector, signal, type Signal } from '@angular/core';

/**
 * 0 first, then 1, 2 … `last`, each step in a task of its own after the one before was drawn: what is looked at first does
 * not wait for the rest of its page.
 */
export function stages(last: number): Signal<number> {
  const injector = inject(Injector);
  const reached = signal(0);
  const next = () => afterNextRender(() => setTimeout(step), { injector });
  const step = (): void => {
    reached.update((stage) => stage + 1);
    if (reached() < last) next();
  };
  next();
  return reached.asReadonly();
}
