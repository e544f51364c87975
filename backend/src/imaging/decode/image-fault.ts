export type ImageFaultCode =
  | 'unsupported-image-format'
  | 'image-too-large'
  | 'image-too-small'
  | 'image-unreadable'
  | 'nothing-drawn';

/** What is wrong with a picture, in words for the person who sent it. The web modules turn it into a problem document. */
export class ImageFault extends Error {
  readonly code: ImageFaultCode;

  constructor(code: ImageFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImageFault';
    this.code = code;
  }
}
