import type { ExitCode } from './run';
import { run } from './run';

/** npm runs scripts in the project's folder and tells here where the person was. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'check' && folder !== undefined ? folder : process.cwd();
}

function writeToStderr(text: string): void {
  process.stderr.write(text);
}

let exitCode: ExitCode = 0;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the report has read enough (`… | head`).
  if (error.code === 'EPIPE') process.exit(exitCode);
  throw error;
});

run(process.argv.slice(2), {
  folder: callersFolder(),
  report: (text) =>
    new Promise((written) => {
      if (process.stdout.write(text)) written();
      else process.stdout.once('drain', written);
    }),
  complain: writeToStderr,
  progress: process.stderr.isTTY ? writeToStderr : null,
}).then(
  (code) => {
    exitCode = code;
    process.exitCode = code;
  },
  (error: unknown) => {
    // A mistake in this program: never to be taken for a verdict on a file.
    console.error(error);
    process.exitCode = 2;
  },
);
