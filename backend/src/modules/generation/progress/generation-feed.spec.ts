import { describe, expect, it } from '@jest/globals';
import { GenerationFeed } from './generation-feed.js';

describe('the feed of a generation', () => {
  const watched = (feed: GenerationFeed, lastEventId: number): { readonly names: string[]; ended: boolean } => {
    const seen = { names: [] as string[], ended: false };
    feed.watch('g', lastEventId).subscribe({ next: ({ name }) => seen.names.push(name), complete: () => { seen.ended = true; } });
    return seen;
  };
  const begun = (): GenerationFeed => {
    const feed = new GenerationFeed();
    feed.open('g', 'somebody');
    for (const name of ['queued', 'cache', 'drawing'] as const) feed.tell('g', name);
    return feed;
  };

  it('goes on after the last step somebody has, and ends with the end', () => {
    const feed = begun();
    const seen = watched(feed, 2);
    expect(seen).toEqual({ names: ['drawing'], ended: false });
    feed.tell('g', 'verifying');
    feed.tell('g', 'done');
    expect(seen).toEqual({ names: ['drawing', 'verifying', 'done'], ended: true });
  });

  it('tells the end to whoever counted further in a process that died', () => {
    const feed = begun();
    const seen = watched(feed, 14);
    feed.tell('g', 'done');
    expect(seen).toEqual({ names: ['done'], ended: true });
    expect(watched(feed, 14)).toEqual({ names: ['done'], ended: true });
  });
});
