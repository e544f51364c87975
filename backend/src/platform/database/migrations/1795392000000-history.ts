import type { MigrationInterface, QueryRunner } from 'typeorm';

const CONVERSATIONS = `CREATE TABLE conversations (
  owner_id text NOT NULL,
  id text NOT NULL,
  title text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (owner_id, id)
)`;

const GENERATIONS = `CREATE TABLE generations (
  id text PRIMARY KEY,
  owner_id text NOT NULL,
  principal_id text NOT NULL,
  conversation_id text NOT NULL,
  status text NOT NULL CHECK (status IN ('queued', 'drawing', 'succeeded', 'failed', 'cancelled')),
  prompt text NOT NULL,
  cached boolean NOT NULL,
  cost_micro_usd bigint NOT NULL CHECK (cost_micro_usd >= 0),
  saved_micro_usd bigint NOT NULL CHECK (saved_micro_usd >= 0),
  latency_ms integer NOT NULL,
  problem jsonb,
  created_at timestamptz NOT NULL,
  alive_until timestamptz NOT NULL
)`;

const CONCEPTS = `CREATE TABLE concepts (
  id text PRIMARY KEY,
  owner_id text NOT NULL,
  conversation_id text NOT NULL,
  generation_id text NOT NULL,
  parent_concept_id text,
  version integer NOT NULL CHECK (version >= 1),
  variation integer NOT NULL CHECK (variation >= 1),
  prompt text NOT NULL,
  brief jsonb NOT NULL,
  engineered_prompt text NOT NULL,
  fingerprint text NOT NULL,
  engine text NOT NULL,
  model text NOT NULL,
  image_sha256 text NOT NULL,
  image_width integer NOT NULL,
  image_height integer NOT NULL,
  image_mime_type text NOT NULL,
  image_bytes integer NOT NULL,
  verification jsonb NOT NULL,
  cached boolean NOT NULL,
  cost_micro_usd bigint NOT NULL CHECK (cost_micro_usd >= 0),
  saved_micro_usd bigint NOT NULL CHECK (saved_micro_usd >= 0),
  title text NOT NULL,
  favourite boolean NOT NULL DEFAULT false,
  turn jsonb,
  style text,
  placement text,
  created_at timestamptz NOT NULL,
  deleted_at timestamptz
)`;

/** A tombstone: rows of this owner made before it, still under way in some outbox, are not to be written. */
const ERASURES = `CREATE TABLE erasures (
  owner_id text PRIMARY KEY,
  erased_at timestamptz NOT NULL
)`;

const INDEXES = [
  'CREATE INDEX concepts_newest ON concepts (owner_id, created_at DESC, id DESC)',
  'CREATE INDEX concepts_of_conversation ON concepts (owner_id, conversation_id, created_at)',
  'CREATE INDEX concepts_of_generation ON concepts (generation_id)',
  'CREATE INDEX concepts_of_image ON concepts (image_sha256)',
  'CREATE INDEX concepts_deleted ON concepts (deleted_at) WHERE deleted_at IS NOT NULL',
  'CREATE INDEX conversations_latest ON conversations (owner_id, updated_at DESC, id DESC)',
  'CREATE INDEX generations_of_owner ON generations (owner_id, created_at)',
  `CREATE INDEX generations_open ON generations (alive_until) WHERE status IN ('queued', 'drawing')`,
];

/** Conversations, generations (intent and outcome) and concepts. */
export class History1795392000000 implements MigrationInterface {
  readonly name = 'History1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [CONVERSATIONS, GENERATIONS, CONCEPTS, ERASURES, ...INDEXES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE erasures, concepts, generations, conversations');
  }
}
