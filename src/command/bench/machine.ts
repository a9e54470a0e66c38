/** What a measurement was taken on. No host name and no path: the record is published. */
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Taken } from './section.ts';

/** How busy the computer is when a measurement begins. */
export interface Busy {
  /** Load average over a minute. */
  readonly load: number;
  /** Ticks of all processors since the start; null where the system does not tell. */
  readonly ticks: Ticks | null;
}

/** `worked`: something ran; `stolen`: something would have run, and a shared host let another guest run instead. */
interface Ticks {
  readonly worked: number;
  readonly stolen: number;
}

/** @param stat the text of `/proc/stat`: user, nice, system, idle, iowait, irq, softirq, steal, then guests */
export function ticksIn(stat: string): Ticks | null {
  const counts = (/^cpu +([\d ]+)$/m.exec(stat)?.[1] ?? '').split(' ').map(Number);
  const [user, nice, system, , , irq, softirq, stolen] = counts;
  if (user === undefined || stolen === undefined) return null;
  return { worked: user + (nice ?? 0) + (system ?? 0) + (irq ?? 0) + (softirq ?? 0), stolen };
}

function ticksNow(): Ticks | null {
  try {
    return ticksIn(readFileSync('/proc/stat', 'utf8'));
  } catch {
    return null;
  }
}

export const busyNow = (): Busy => ({ load: loadavg()[0] ?? 0, ticks: ticksNow() });

/** @returns of the time in which something was to run, the share that the host gave to others; null where it is not told */
export function stolenBetween(before: Ticks | null, after: Ticks | null): number | null {
  if (before === null || after === null) return null;
  const stolen = after.stolen - before.stolen;
  const wanted = after.worked - before.worked + stolen;
  return wanted > 0 ? stolen / wanted : 0;
}

/** @param before how busy it was when the measurement began */
export function takenNow(before: Busy): Taken {
  const all = cpus();
  const now = busyNow();
  const stolen = stolenBetween(before.ticks, now.ticks);
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: (all[0]?.model ?? 'unknown').trim(),
    cores: all.length,
    memory: totalmem() / 1e9,
    system: `${platform()} ${arch()}`,
    load: [before.load, now.load],
    ...(stolen === null ? {} : { stolen: Math.round(stolen * 100) / 100 }),
  };
}
