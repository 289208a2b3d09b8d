import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes that a process and all its descendants hold now; `null` where the system does not tell. */
export function heldBy(pid: number): number | null {
  let kilobytes = 0;
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const parents = new Map(processes.map((name) => [Number(name), parentOf(name)]));
    for (const each of parents.keys()) {
      if (descends(each, pid, parents)) kilobytes += residentIn(each);
    }
  } catch {
    return null;
  }
  return kilobytes / 1024;
}

function descends(pid: number, ancestor: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at)) {
    if (at === ancestor) return true;
  }
  return false;
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s*(\d+)/m.exec(statusOf(pid))?.[1] ?? 0);
}

function residentIn(pid: number): number {
  return Number(/^VmRSS:\s*(\d+)/m.exec(statusOf(String(pid)))?.[1] ?? 0);
}

/** '' for a process that has ended meanwhile. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
