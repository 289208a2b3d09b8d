import { ApiError } from '../rich-api/api-error';

/** Refusals in Excel's own codes and words. */

export const accessDenied = () =>
  new ApiError('AccessDenied', 'You cannot perform the requested operation.');

export const itemAlreadyExists = () =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const invalidOperation = (message: string) => new ApiError('InvalidOperation', message);

export const wrongShape = () =>
  new ApiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
