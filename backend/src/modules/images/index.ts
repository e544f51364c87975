export { imageProblems, uploadProblem } from './images.errors.js';
export { ImagesModule } from './images.module.js';
export { ImageLibrary, type RenditionWidth, type StoredImage } from './image-library.js';
export { ImageLinks } from './image-links.js';
export { ImageOwnership, type OwnershipCheck } from './image-ownership.js';
export { ImageViewing } from './image-viewing.js';
export { PictureNews } from './picture-news.js';
export { UploadBook } from './upload-book.js';
export { EXTENSION, type ImageMime } from './store/image-store.js';
