import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../platform/index.js';
import { Doorkeeper, type Principal } from '../access/index.js';
import { ImageLibrary } from './image-library.js';
import { ImageLinks } from './image-links.js';
import { ImageOwnership } from './image-ownership.js';
import { imageProblems } from './images.errors.js';
import { sayOfImages } from './images.sentences.js';

/** The query of a signed link; empty without one. */
export interface ImageLink {
  readonly expires?: number | undefined;
  readonly signature?: string | undefined;
}

/** Whether somebody may see an image: by a signed link, or because it is theirs. A stranger's image does not exist. */
@Injectable()
export class ImageViewing {
  constructor(
    private readonly links: ImageLinks,
    private readonly ownership: ImageOwnership,
    private readonly doorkeeper: Doorkeeper,
    private readonly library: ImageLibrary,
  ) {}

  /**
   * @returns by what right: a missing image is gone for the holder of a link, and unknown to everybody else
   * @throws AppError `image-link-expired` (a link that was right once), `image-not-found` otherwise
   */
  async mustBeAllowed(
    request: FastifyRequest,
    reply: FastifyReply,
    sha256: string,
    link: ImageLink,
  ): Promise<'link' | 'owner'> {
    const verdict = this.verdictOn(sha256, link);
    if (verdict === 'valid') return 'link';
    const principal = await this.doorkeeper.identify(request, reply);
    if (await this.ownership.owns(principal.ownerId, sha256)) return 'owner';
    if (verdict === 'expired') throw new AppError(imageProblems.linkExpired, { detail: sayOfImages('link-run-out') });
    throw new AppError(imageProblems.notFound);
  }

  /**
   * Who asks for what can be read out of an image: null for the holder of a link to it, who need be nobody here.
   * @throws AppError `key-required`, `scope-missing` …
   */
  async reader(request: FastifyRequest, reply: FastifyReply, sha256: string, link: ImageLink): Promise<Principal | null> {
    return this.verdictOn(sha256, link) === 'valid' ? null : this.doorkeeper.admit(request, reply, ['read']);
  }

  /**
   * The bytes for whoever owns them or holds a link to them.
   * @throws AppError `image-not-found` for a stranger's or unknown image
   */
  async read(principal: Principal | null, sha256: string, link: ImageLink = {}): Promise<{ readonly bytes: Buffer; readonly mimeType: string }> {
    const allowed = this.verdictOn(sha256, link) === 'valid' || (principal !== null && (await this.ownership.owns(principal.ownerId, sha256)));
    if (!allowed) throw new AppError(imageProblems.notFound);
    return this.library.read(sha256);
  }

  private verdictOn(sha256: string, { expires, signature }: ImageLink): ReturnType<ImageLinks['verify']> {
    return expires === undefined || signature === undefined ? 'wrong' : this.links.verify(sha256, expires, signature);
  }
}
