import { Injectable, Module } from '@nestjs/common';

export interface PartHealth {
  readonly name: string;
  readonly state: 'ok' | 'degraded' | 'down';
  /** One plain sentence or name; safe to show. */
  readonly detail: string;
}

/** Where each part of the product says how it is; `/health/ready` reads it. Asking costs nothing: no part may do I/O here. */
@Injectable()
export class HealthBook {
  private readonly reports = new Map<string, () => Omit<PartHealth, 'name'>>();

  report(name: string, state: () => Omit<PartHealth, 'name'>): void {
    this.reports.set(name, state);
  }

  parts(): readonly PartHealth[] {
    return [...this.reports].map(([name, state]) => ({ name, ...state() }));
  }
}

@Module({ providers: [HealthBook], exports: [HealthBook] })
export class HealthBookModule {}
