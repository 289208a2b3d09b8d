import { formatArea, parseAddress } from '../grid/address';
import type { Area } from '../grid/workbook-state';

/** Several areas as a file writes them: `A1:B2 D4`. */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(' ');
}

/** The areas of `A1:B2 D4`; what is no address is left out. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((part) => parseAddress(part)?.area ?? []);
}
