export { HistoryModule } from './history.module.js';
export { ConceptArchive, type ArchivedGeneration } from './archive/concept-archive.js';
export { toConcept, type ArchivedConcept } from './archive/archived-concept.js';
export { conceptSchema, imageSchema, verificationSchema, type Concept } from './concept.contracts.js';
export { OpenGenerations } from './recording/open-generations.js';
