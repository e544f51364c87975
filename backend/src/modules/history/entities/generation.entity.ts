import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveredGeneration } from '../../../events/index.js';
import { microUsd } from './micro-usd.js';

/** One request to draw: the intent while it is under way, the outcome afterwards. */
@Entity({ name: 'generations' })
export class GenerationEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'owner_id', type: 'text' })
  ownerId!: string;

  @Column({ name: 'principal_id', type: 'text' })
  principalId!: string;

  @Column({ name: 'conversation_id', type: 'text' })
  conversationId!: string;

  @Column({ type: 'text' })
  status!: DeliveredGeneration['status'];

  @Column({ type: 'text' })
  prompt!: string;

  @Column({ type: 'boolean' })
  cached!: boolean;

  @Column({ name: 'cost_micro_usd', type: 'bigint', transformer: microUsd })
  costMicroUsd!: number;

  @Column({ name: 'saved_micro_usd', type: 'bigint', transformer: microUsd })
  savedMicroUsd!: number;

  @Column({ name: 'latency_ms', type: 'integer' })
  latencyMs!: number;

  @Column({ type: 'jsonb', nullable: true })
  problem!: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Until then the process that draws is believed to live. */
  @Column({ name: 'alive_until', type: 'timestamptz' })
  aliveUntil!: Date;
}
