import { computed, inject, Service } from '@angular/core';
import { Me } from './me';

/** Practice mode: the built-in sketcher draws. Every screen says so. */
@Service()
export class Practice {
  private readonly me = inject(Me);
  readonly on = computed(() => this.me.practice());
}
