export { CACHE_LOOKED_UP, type CacheLookedUp } from './cache-looked-up.js';
export {
  CONCEPT_DELIVERED, DRAWING_STARTED,
  type ConceptDelivered, type DeliveredConcept, type DeliveredGeneration, type DeliveredImage, type DrawingStarted, type Json,
} from './concept-delivered.js';
export { PICTURE_MEASURED, type PictureMeasured } from './picture-measured.js';
export { PRINCIPAL_ERASED, type PrincipalErased } from './principal-erased.js';
