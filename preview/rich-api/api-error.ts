/** A refusal as Office.js reports it: `code` and `message` reach the add-in's `OfficeExtension.Error`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
) => new ApiError('InvalidArgument', message);

export const itemNotFound = () =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.");

/** A member the real API has, or may have, and this host lacks: loud, so that nobody relies on it. */
export const notImplemented = (what: string) =>
  new ApiError('NotImplemented', `The stand-in host has no ${what}.`);
