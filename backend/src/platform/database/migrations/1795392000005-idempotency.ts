import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests with an Idempotency-Key: who is answering (`holder`, until `alive_until`) or what was answered, for a day. */
const KEYS = `CREATE TABLE idempotency_keys (
  owner_id text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  generation_id text NOT NULL,
  holder uuid NOT NULL,
  alive_until timestamptz NOT NULL,
  answer json,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (owner_id, key)
)`;

export class Idempotency1795392000005 implements MigrationInterface {
  readonly name = 'Idempotency1795392000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEYS);
    await runner.query('CREATE UNIQUE INDEX idempotency_keys_holder ON idempotency_keys (holder)');
    await runner.query('CREATE INDEX idempotency_keys_oldest ON idempotency_keys (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}
