import { Observable } from 'rxjs';
import { PHASES, type Phase } from './progress';

export interface Told {
  readonly phase: Phase | 'failed';
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Server-sent events of one generation. The browser resumes with `Last-Event-ID` by itself after a lost connection;
 * the observable ends after `done` or `failed` and fails when the server closes the door for good.
 */
export function eventsOf(url: string): Observable<Told> {
  return new Observable((listener) => {
    const source = new EventSource(url);
    for (const phase of [...PHASES, 'failed'] as const) {
      source.addEventListener(phase, (event: MessageEvent<string>) => {
        listener.next({ phase, data: parsed(event.data) });
        if (phase === 'done' || phase === 'failed') {
          source.close();
          listener.complete();
        }
      });
    }
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) listener.error(new Error(`The event stream ${url} ended`));
    };
    return () => source.close();
  });
}

function parsed(data: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(data);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
