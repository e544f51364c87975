import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DatabaseModule } from '../../platform/database/index.js';
import { OutboxModule } from '../../platform/outbox/index.js';
import { AccessModule } from '../access/index.js';
import { ImageLinks, ImagesModule } from '../images/index.js';
import { ConceptArchive } from './archive/concept-archive.js';
import { ConversationArchive } from './archive/conversation-archive.js';
import { ConceptsController } from './concepts.controller.js';
import { ConversationsController } from './conversations.controller.js';
import { ConceptEntity } from './entities/concept.entity.js';
import { ConversationEntity } from './entities/conversation.entity.js';
import { GenerationEntity } from './entities/generation.entity.js';
import { Eraser } from './erasure/eraser.js';
import { Purger } from './erasure/purger.js';
import { Exporter } from './export/exporter.js';
import { MyDataController } from './my-data.controller.js';
import { HistoryListener } from './recording/history.listener.js';
import { OpenGenerations } from './recording/open-generations.js';
import { RecentConcepts } from './recording/recent-concepts.js';
import { Recorder } from './recording/recorder.js';
import { VerdictListener } from './recording/verdict.listener.js';
import { ShareBook } from './sharing/share-book.js';
import { ShareLinks } from './sharing/share-links.js';
import { SharesController } from './sharing/shares.controller.js';

/** Conversations and concepts: listens to what was delivered, keeps it, finds it again. */
@Module({
  imports: [DatabaseModule, OutboxModule, AccessModule, ImagesModule, TypeOrmModule.forFeature([ConceptEntity, ConversationEntity, GenerationEntity])],
  controllers: [ConceptsController, ConversationsController, MyDataController, SharesController],
  providers: [HistoryListener, VerdictListener, Recorder, RecentConcepts, OpenGenerations, ConceptArchive, ConversationArchive, Eraser, Purger, Exporter, ShareBook,
    { provide: ShareLinks, inject: [ImageLinks], useFactory: (links: ImageLinks) => new ShareLinks(links) }],
  exports: [ConceptArchive, ConversationArchive, OpenGenerations],
})
export class HistoryModule {}
