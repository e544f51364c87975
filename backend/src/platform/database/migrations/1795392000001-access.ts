import type { MigrationInterface, QueryRunner } from 'typeorm';

/** API keys: never the secret, only its keyed hash. Times of use are kept to the minute. */
const API_KEYS = `CREATE TABLE api_keys (
  id text PRIMARY KEY,
  owner_id text NOT NULL,
  name text NOT NULL,
  scopes text[] NOT NULL,
  secret_hash bytea NOT NULL,
  daily_budget_micro_usd bigint NOT NULL CHECK (daily_budget_micro_usd >= 0),
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  replaced_by text
)`;

export class Access1795392000001 implements MigrationInterface {
  readonly name = 'Access1795392000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(API_KEYS);
    await runner.query('CREATE INDEX api_keys_of_owner ON api_keys (owner_id, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_keys');
  }
}
