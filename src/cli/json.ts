import { harmlessJson } from './harmless-text';
import type { FileReport } from './report';

/** What stands around and between the files of a report in JSON, which is written file by file. */
export const JSON_REPORT = {
  start: '{\n  "version": 1,\n  "files": [\n',
  between: ',\n',
  end: '\n  ]\n}\n',
} as const;

/** One file of the report as indented JSON, as it stands in the whole. */
export function writeJsonItem(file: FileReport): string {
  return harmlessJson(JSON.stringify(file, null, 2)).replace(/^/gm, '    ');
}

/** One file of the report as one line of JSON. */
export function writeJsonLine(file: FileReport): string {
  return `${harmlessJson(JSON.stringify(file))}\n`;
}
