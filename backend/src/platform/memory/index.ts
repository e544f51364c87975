export { giveBackLoadingMemory } from './give-back.js';
