import type { ChildProcess } from 'node:child_process';

const running = globalThis as typeof globalThis & { previewLauncher?: ChildProcess };

/** Remembers the launcher between jest's set-up and teardown, which share nothing else. */
export function keepRunning(launcher: ChildProcess): void {
  running.previewLauncher = launcher;
}

/** Asks the launcher to stop by ending its input, and waits until it has. */
export async function stopRunning(): Promise<void> {
  const launcher = running.previewLauncher;
  if (!launcher || launcher.exitCode !== null) return;
  const stopped = new Promise((resolve) => launcher.once('exit', resolve));
  launcher.stdin?.end();
  await stopped;
}
