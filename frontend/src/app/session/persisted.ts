import { DestroyRef, effect, inject, signal, type WritableSignal } from '@angular/core';

const PREFIX = 'tcd.';
/** How this device is set up; everything else that is kept was said or made by a person. */
const OF_THE_DEVICE: ReadonlySet<string> = new Set(['theme', 'shortcuts', 'screen', 'check-bar', 'paper', 'pace', 'compact', 'units', 'begin-with'].map((key) => PREFIX + key));
const forgetting = new Set<() => void>();

/**
 * A signal that survives a reload of this browser. `read` turns what was stored (or undefined) into a valid value:
 * storage is written by older versions of this page and by people.
 */
export function persisted<T>(key: string, read: (stored: unknown) => T): WritableSignal<T> {
  const value = signal(read(stored(key)));
  effect(() => keep(key, value()));
  if (!OF_THE_DEVICE.has(PREFIX + key)) {
    const forget = () => value.set(read(undefined));
    forgetting.add(forget);
    inject(DestroyRef).onDestroy(() => forgetting.delete(forget));
  }
  return value;
}

/** Somebody erased what is theirs: drafts, what was said, what waits to be sent, searches; also of pages that are not open. */
export function forgetPersonal(): void {
  for (const forget of forgetting) forget();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && !OF_THE_DEVICE.has(key)) localStorage.removeItem(key);
  }
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
    const text = JSON.stringify(value);
    // A page that begins has a dozen of them as they were: reading is free, each writing is told to every open page.
    if (localStorage.getItem(PREFIX + key) !== text) localStorage.setItem(PREFIX + key, text);
  } catch (fault) {
    // A full or blocked storage costs the memory of a preference, never the work on the screen.
    if (!(fault instanceof DOMException)) throw fault;
  }
}
