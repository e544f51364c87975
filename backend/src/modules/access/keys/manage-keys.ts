import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ApiKeyEntity } from './api-key.entity.js';
import type { ApiKeyRing, MadeApiKey } from './api-key-ring.js';

export const USAGE = `Usage: npm run api-key -- <command>

  create --name <what for> [--scopes draw,read,admin] [--organisation studio] [--budget 5.00] [--expires <days>]
  list   [--organisation studio]
  revoke <id>
  rotate <id> [--overlap <hours, default 24>]

The key itself is shown once. Scopes: draw (generate, upload), read (history, usage), admin (manage keys).`;

const DAY_MS = 86_400_000;

const options = z.strictObject({
  name: z.string().trim().min(1).max(80).optional(),
  scopes: z.string().default('draw,read').transform((text) => text.split(',').map((scope) => scope.trim())).pipe(z.array(z.enum(['draw', 'read', 'admin'])).min(1)),
  organisation: z.string().regex(/^[a-z0-9-]{1,40}$/u, 'takes lower-case letters, digits and hyphens').default('studio'),
  budget: z.coerce.number('takes US dollars a day').min(0).max(1_000_000).optional(),
  expires: z.coerce.number('takes days').int().min(1).max(3650).optional(),
  overlap: z.coerce.number('takes hours').min(0).max(720).default(24),
});
type Options = z.output<typeof options>;

export class WrongCommandError extends Error {
  constructor(message: string) {
    super(`${message}\n\n${USAGE}`);
    this.name = 'WrongCommandError';
  }
}

const lineOf = (row: ApiKeyEntity): string =>
  [row.id, row.scopes.join(','), row.createdAt.toISOString().slice(0, 10), stateOf(row), row.name].join('  ');

function stateOf(row: ApiKeyEntity): string {
  if (row.revokedAt !== null) return `revoked ${row.revokedAt.toISOString().slice(0, 10)}`;
  if (row.expiresAt === null) return 'live';
  return `${row.expiresAt.getTime() > Date.now() ? 'live until' : 'expired'} ${row.expiresAt.toISOString().slice(0, 16)}Z`;
}

const madeLines = ({ row, text }: MadeApiKey): readonly string[] => [
  `${row.name}: ${row.scopes.join(', ')}, $${(Number(row.dailyBudgetMicroUsd) / 1_000_000).toFixed(2)} a day. Keep it now, it is not shown again:`, text,
];

async function create(ring: ApiKeyRing, given: Options, dailyBudgetMicroUsd: number): Promise<readonly string[]> {
  if (given.name === undefined) throw new WrongCommandError('create needs --name.');
  return madeLines(await ring.create({
    ownerId: `org_${given.organisation}`, name: given.name, scopes: [...new Set(given.scopes)], createdBy: 'command line',
    dailyBudgetMicroUsd: given.budget === undefined ? dailyBudgetMicroUsd : Math.round(given.budget * 1_000_000),
    expiresAt: given.expires === undefined ? null : new Date(Date.now() + given.expires * DAY_MS),
  }));
}

async function revoke(ring: ApiKeyRing, id: string): Promise<readonly string[]> {
  if (!(await ring.revoke(null, id))) throw new WrongCommandError(`There is no live key ${id}.`);
  return [`Revoked ${id}. It is refused everywhere within a second.`];
}

async function rotate(ring: ApiKeyRing, id: string, overlap: number): Promise<readonly string[]> {
  const old = await ring.find(id);
  const made = old === null ? null : await ring.rotate(old.ownerId, id, overlap);
  if (made === null) throw new WrongCommandError(`There is no live key ${id}.`);
  return [...madeLines(made), `The old key ${id} works for ${overlap} ${overlap === 1 ? 'hour' : 'hours'} more.`];
}

async function list(ring: ApiKeyRing, organisation: string): Promise<readonly string[]> {
  const rows = await ring.list(`org_${organisation}`);
  return rows.length === 0 ? [`${organisation} has no keys.`] : rows.map(lineOf);
}

function parse(args: readonly string[]): { readonly positionals: readonly string[]; readonly given: Options } {
  const texts = Object.fromEntries(Object.keys(options.shape).map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: texts, allowPositionals: true });
    return { positionals, given: options.parse(values) };
  } catch (error) {
    if (error instanceof z.ZodError) throw new WrongCommandError(error.issues.map((issue) => `--${issue.path.join('.')} ${issue.message}`).join('\n'));
    throw new WrongCommandError((error as Error).message);
  }
}

/**
 * The command line for keys: `create`, `list`, `revoke`, `rotate`. The first admin key of an installation is made here.
 * @returns lines to print; of a new key the text stands alone on its line
 * @throws WrongCommandError with the usage when it cannot be understood
 */
export async function manageKeys(ring: ApiKeyRing, args: readonly string[], dailyBudgetMicroUsd: number): Promise<readonly string[]> {
  const { positionals, given } = parse(args);
  const [command, id = ''] = positionals;
  if (command === 'create') return create(ring, given, dailyBudgetMicroUsd);
  if (command === 'list') return list(ring, given.organisation);
  if (command === 'revoke') return revoke(ring, id);
  if (command === 'rotate') return rotate(ring, id, given.overlap);
  throw new WrongCommandError(command === undefined ? 'Which command?' : `Unknown command "${command}".`);
}
