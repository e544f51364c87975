import { effect, signal, type WritableSignal } from '@angular/core';

const PREFIX = 'tcd.';

/**
 * A signal that survives a reload of this browser. `read` turns what was stored (or undefined) into a valid value:
 * storage is written by older versions of this page and by people.
 */
export function persisted<T>(key: string, read: (stored: unknown) => T): WritableSignal<T> {
  const value = signal(read(stored(key)));
  effect(() => keep(key, value()));
  return value;
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof DOMException) return undefined;
    throw fault;
  }
}

function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch (fault) {
    // A full or blocked storage costs the memory of a preference, never the work on the screen.
    if (!(fault instanceof DOMException)) throw fault;
  }
}
