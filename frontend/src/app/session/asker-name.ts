/** Of a row of usage or of a request: its id, and the name of the key when it is one. */
interface Asker {
  readonly group: string;
  readonly label: string;
}

/**
 * Who asked, for people. A session sees its own figures only: what is its own id is the browser they are looked at in,
 * `new_` is the same browser before it had its cookie. Another session is the browser whose keys these are.
 */
export function askerName({ group, label }: Asker, me: string | undefined): string {
  if (group === me) return $localize`This browser, now`;
  if (group.startsWith('new_')) return $localize`This browser, before its first answer`;
  return group.startsWith('ses_') ? $localize`Another browser` : label || group;
}
