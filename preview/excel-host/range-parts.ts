import type { HostObject } from '../rich-api/host-object';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import type { Range } from './range';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

export const RANGE_PARTS = {
  Format: (range) => new RangeFormat(range),
  Worksheet: (range) => new Worksheet(range.session, range.sheet),
  ConditionalFormats: (range) => new ConditionalFormatCollection(range),
  DataValidation: (range) => new DataValidation(range),
} as const satisfies Readonly<Record<string, (range: Range) => HostObject>>;
