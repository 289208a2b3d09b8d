import { harmlessJson } from './harmless-text';
import type { FileReport, Report } from './report';

/** The whole report as indented JSON. */
export function writeJson(files: readonly FileReport[]): string {
  const report: Report = { version: 1, files };
  return `${harmlessJson(JSON.stringify(report, null, 2))}\n`;
}

/** One file of the report as one line of JSON. */
export function writeJsonLine(file: FileReport): string {
  return `${harmlessJson(JSON.stringify(file))}\n`;
}
