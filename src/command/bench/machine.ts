/** What a measurement was taken on. No host name and no path: the record is published. */
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Taken } from './section.ts';

/** The load average over a minute, now. */
export const loadNow = (): number => loadavg()[0] ?? 0;

/** @param before the load average when the measurement began */
export function takenNow(before: number): Taken {
  const all = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: (all[0]?.model ?? 'unknown').trim(),
    cores: all.length,
    memory: totalmem() / 1e9,
    system: `${platform()} ${arch()}`,
    load: [before, loadNow()],
  };
}
