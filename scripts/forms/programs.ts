import { spawnSync } from 'node:child_process';

/** What makes the pictures, and what each program is for. */
const PROGRAMS = {
  soffice: 'LibreOffice, to print the files (Debian: libreoffice-calc)',
  pdftoppm: 'poppler, to make pictures of the pages (Debian: poppler-utils)',
  pdffonts: 'poppler, to tell the fonts (Debian: poppler-utils)',
  pngquant: 'pngquant, to make the pictures small (Debian: pngquant)',
} as const;

export type Program = keyof typeof PROGRAMS;

/** A line for each program that is not installed. */
export function missingPrograms(): readonly string[] {
  return Object.entries(PROGRAMS)
    .filter(([name]) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error !== undefined)
    .map(([name, purpose]) => `${name}: ${purpose}`);
}

/** Runs a program to its end. Returns what it printed; throws an Error where it fails. */
export function run(program: Program, parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} failed (exit ${String(status)}): ${stderr}`);
  return stdout;
}
