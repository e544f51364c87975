import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A thread. The id may be chosen by the client, so it is unique within its owner only. */
@Entity({ name: 'conversations' })
export class ConversationEntity {
  @PrimaryColumn({ name: 'owner_id', type: 'text' })
  ownerId!: string;

  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
