import type { PGlite } from '@electric-sql/pglite';

/** First byte of the messages that end a pipeline of the extended query protocol: Sync, Query, Terminate. */
const ENDS = new Set([0x53, 0x51, 0x58]);
/** Parse, Bind, Describe, Execute, Close, Flush: more of the same pipeline follows. */
const GOES_ON = new Set([0x50, 0x42, 0x44, 0x45, 0x43, 0x48]);

/**
 * The database as the socket server must see it. pglite-socket 0.2.17 queues single protocol messages of all connections
 * over one session: between one client's Parse and its Bind another's Parse may slip in, and the unnamed statement is no
 * longer theirs (seen: "08P01 bind message supplies 1 parameters, but prepared statement requires 3"). It does keep to one
 * client while a transaction is open; so an unfinished pipeline is told as an open transaction.
 */
export function wholePipelines(db: PGlite): PGlite {
  let unfinished = false;
  const note = (message: Uint8Array): void => {
    const [type = 0] = message;
    if (GOES_ON.has(type)) unfinished = true;
    else if (ENDS.has(type)) unfinished = false;
  };
  return new Proxy(db, {
    get(target, name) {
      if (name === 'isInTransaction') return () => unfinished || target.isInTransaction();
      if (name === 'execProtocolRawStream') {
        return (...[message, options]: Parameters<PGlite['execProtocolRawStream']>) => {
          note(message);
          return target.execProtocolRawStream(message, options);
        };
      }
      if (name === 'exec') {
        // The server rolls back for a client that left: its pipeline is over too.
        return (...given: Parameters<PGlite['exec']>) => {
          unfinished = false;
          return target.exec(...given);
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value;
    },
  });
}
