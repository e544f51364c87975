export { StencilModule } from './stencil.module.js';
export { stencilProblems } from './stencil.errors.js';
