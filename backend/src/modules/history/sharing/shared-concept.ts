import type { ArchivedConcept, ImageSigner } from '../archive/archived-concept.js';
import type { Concept } from '../concept.contracts.js';
import type { Share } from './share-links.js';
import type { SharedConcept } from './share.contracts.js';

const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

/** Words drawn as typed are the subject, and the name until another is given: whoever did not share them shares neither. */
function namesOf({ title, brief }: ArchivedConcept, { withPrompt }: Share): Pick<SharedConcept, 'title' | 'subject'> {
  const { subject, verbatim } = brief as Concept['brief'];
  if (verbatim !== true || withPrompt) return { title, subject };
  const isTyped = subject.toLowerCase().startsWith(title.replace(/ …$/u, '').toLowerCase());
  return { title: isTyped ? '' : title, subject: '' };
}

/** What of a concept a share link shows, and nothing else of it. */
export function toSharedConcept(concept: ArchivedConcept, share: Share, signer: ImageSigner): SharedConcept {
  const { style, placement, widthMm } = concept.brief as Concept['brief'];
  const extent = (concept.verification as Concept['verification']).extent ?? WHOLE;
  const { image } = concept;
  return {
    ...namesOf(concept, share), style, placement, widthMm, extent,
    heightMm: (widthMm * extent.height * image.height) / (extent.width * image.width),
    image: { ...image, url: signer.sign(image.sha256, image.mimeType) },
    prompt: share.withPrompt ? concept.prompt : null,
    expiresAt: share.expiresAt.toISOString(),
  };
}
