/** Orca's log of its own work, read as it grows: it tells whether there is something that Orca has not looked at yet. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

export class OrcaLog {
  #size = 0;
  #queued = 0;
  #taken = 0;
  /** The end of what was read: a mark may be cut in two. */
  #rest = '';

  constructor(readonly file: string) {}

  /** Events that wait. */
  get waiting(): number {
    return this.#queued - this.#taken;
  }

  /** Reads what is new. @returns how many bytes there are */
  read(): number {
    const size = existsSync(this.file) ? statSync(this.file).size : 0;
    if (size === this.#size) return size;
    const more = Buffer.alloc(size - this.#size);
    const log = openSync(this.file, 'r');
    readSync(log, more, 0, more.length, this.#size);
    closeSync(log);
    this.#size = size;
    const lines = `${this.#rest}${more.toString()}`.split('\n');
    this.#rest = lines.pop()!;
    this.#queued += lines.filter((line) => line.includes('EVENT MANAGER: Queueing ')).length;
    this.#taken += lines.filter((line) => line.includes('EVENT MANAGER: Dequeued ')).length;
    return size;
  }
}
