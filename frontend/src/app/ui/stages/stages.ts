import { afterNextRender, ApplicationRef, effect, inject, Injector, signal, untracked, type Signal } from '@angular/core';

/**
 * 0 first, then 1, 2 … `last`, each step in a task of its own after the one before was drawn: what is looked at first does
 * not wait for the rest of its page. With `begun` it stays at 0 until that is true for the first time.
 */
export function stages(last: number, begun?: () => boolean): Signal<number> {
  const injector = inject(Injector);
  const application = inject(ApplicationRef);
  const reached = signal(0);
  const next = () => afterNextRender(() => setTimeout(step), { injector });
  const step = (): void => {
    reached.update((stage) => stage + 1);
    if (reached() < last) next();
    // Made in this task: left to the next frame, making and laying out would be one task and twice as long.
    application.tick();
  };
  if (!begun) next();
  else {
    const waiting = effect(() => {
      if (!begun()) return;
      waiting.destroy();
      untracked(next);
    });
  }
  return reached.asReadonly();
}
