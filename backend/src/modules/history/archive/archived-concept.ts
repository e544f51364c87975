import type { DeliveredConcept, Json } from '../../../events/index.js';
import type { Concept } from '../concept.contracts.js';
import type { ConceptEntity } from '../entities/concept.entity.js';

/** A concept of the history: as it was delivered, and what its owner did with it since. */
export interface ArchivedConcept extends DeliveredConcept {
  readonly favourite: boolean;
}

export function fromRow(row: ConceptEntity): ArchivedConcept {
  const { imageSha256, imageWidth, imageHeight, imageMimeType, imageBytes, createdAt, brief,
    verification, turn, deletedAt: _deleted, style: _style, placement: _placement, verdict: _verdict, shares: _shares, ...rest } = row;
  return {
    ...rest,
    brief: brief as Json, verification: verification as Json, turn: turn as Json,
    image: { sha256: imageSha256, width: imageWidth, height: imageHeight, mimeType: imageMimeType, bytes: imageBytes },
    createdAt: createdAt.toISOString(),
  };
}

/** Makes a path that shows one image for a while; the images module signs it. */
export interface ImageSigner {
  sign(sha256: string, mimeType: string): string;
}

/** The one place that says what of a concept leaves the house: no owner, no turn, money in dollars. */
export function toConcept(concept: ArchivedConcept, signer: ImageSigner): Concept {
  const { ownerId: _owner, generationId: _generation, turn: _turn, savedMicroUsd: _saved, costMicroUsd, image, brief, verification, ...rest } = concept;
  return {
    ...rest,
    brief: brief as Concept['brief'],
    verification: verification as Concept['verification'],
    image: { ...image, url: signer.sign(image.sha256, image.mimeType) },
    costUsd: costMicroUsd / 1_000_000,
  };
}
