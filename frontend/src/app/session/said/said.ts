import { signal } from '@angular/core';

const book = signal<((text: string) => string) | null>(null);

/** The server speaks English. A page in another language fetches the book of its sentences; until then they stay as they are. */
export async function openBook(language: string): Promise<void> {
  if (language === 'en') return;
  const { translated } = await import('./book');
  book.set(translated);
}

/** What the server said, in the language of the page; unchanged when the book does not have it (the words of a person, a name). */
export function said(text: string): string {
  return book()?.(text) ?? text;
}
