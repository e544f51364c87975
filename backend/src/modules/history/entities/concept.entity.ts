import { Column, Entity, PrimaryColumn } from 'typeorm';
import { microUsd } from './micro-usd.js';

/** One drawing somebody was shown. A row, not a contract: `toConcept` says what leaves. */
@Entity({ name: 'concepts' })
export class ConceptEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'owner_id', type: 'text' })
  ownerId!: string;

  @Column({ name: 'conversation_id', type: 'text' })
  conversationId!: string;

  @Column({ name: 'generation_id', type: 'text' })
  generationId!: string;

  @Column({ name: 'parent_concept_id', type: 'text', nullable: true })
  parentConceptId!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'integer' })
  variation!: number;

  @Column({ type: 'text' })
  prompt!: string;

  @Column({ type: 'jsonb' })
  brief!: unknown;

  @Column({ name: 'engineered_prompt', type: 'text' })
  engineeredPrompt!: string;

  @Column({ type: 'text' })
  fingerprint!: string;

  @Column({ type: 'text' })
  engine!: 'gemini' | 'vector';

  @Column({ type: 'text' })
  model!: string;

  @Column({ name: 'image_sha256', type: 'text' })
  imageSha256!: string;

  @Column({ name: 'image_width', type: 'integer' })
  imageWidth!: number;

  @Column({ name: 'image_height', type: 'integer' })
  imageHeight!: number;

  @Column({ name: 'image_mime_type', type: 'text' })
  imageMimeType!: string;

  @Column({ name: 'image_bytes', type: 'integer' })
  imageBytes!: number;

  @Column({ type: 'jsonb' })
  verification!: unknown;

  @Column({ type: 'boolean' })
  cached!: boolean;

  @Column({ name: 'cost_micro_usd', type: 'bigint', transformer: microUsd })
  costMicroUsd!: number;

  @Column({ name: 'saved_micro_usd', type: 'bigint', transformer: microUsd })
  savedMicroUsd!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'boolean', default: false })
  favourite!: boolean;

  @Column({ type: 'jsonb', nullable: true })
  turn!: unknown;

  /** Copies of `brief.style` and `brief.placement`, for filters and reports. */
  @Column({ type: 'text', nullable: true })
  style!: string | null;

  @Column({ type: 'text', nullable: true })
  placement!: string | null;

  /** What the report said at this size, style and place; null when it was never asked. */
  @Column({ type: 'text', nullable: true })
  verdict!: string | null;

  /** Links that show it: see sharing/share-book.ts. */
  @Column({ type: 'jsonb', default: [] })
  shares!: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Deleted by its owner; it can be brought back until it is purged. */
  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;
}
