export { sayer, type Sentences } from './sayer.js';
