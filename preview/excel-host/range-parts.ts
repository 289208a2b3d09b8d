import type { HostObject } from '../rich-api/host-object';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';
import type { RangePlace } from './session';

export const RANGE_PARTS = {
  Format: (range) => new RangeFormat(range),
  Worksheet: (range) => range.session.worksheet(range.sheet),
  ConditionalFormats: (range) => new ConditionalFormatCollection(range),
  DataValidation: (range) => new DataValidation(range),
} as const satisfies Readonly<Record<string, (range: RangePlace) => HostObject>>;
