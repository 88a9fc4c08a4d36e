// Asks the worker one question after another, and starts another one when it ended over a file.
import type { Answers, Asked, Said } from "./worker.ts";

/** The worker ended before it answered. */
export class WorkerEnded extends Error {}

export class Asking {
  private readonly address: string;
  private readonly stop: AbortSignal;
  private working: Worker | null = null;

  /** `address` is the built worker's; `stop` ends it at once, whatever it is at. */
  constructor(address: string, stop: AbortSignal) {
    this.address = address;
    this.stop = stop;
  }

  /** Return the answer. Rejects with WorkerEnded, or with the signal's reason when it was stopped. */
  ask<A extends Asked>(asked: A, transfer: Transferable[], heard: (share: number) => void): Promise<Answers[A["ask"]]> {
    return new Promise((resolve, reject) => {
      const stopped = (): void => {
        this.end();
        reject(this.stop.reason);
      };
      if (this.stop.aborted) return stopped();
      this.stop.addEventListener("abort", stopped, { once: true });
      try {
        this.working ??= new Worker(this.address);
      } catch {
        this.stop.removeEventListener("abort", stopped);
        return reject(new WorkerEnded());
      }
      this.working.onmessage = ({ data }: MessageEvent<Said>) => {
        if ("share" in data) return heard(data.share);
        this.stop.removeEventListener("abort", stopped);
        resolve(data.answer as Answers[A["ask"]]);
      };
      this.working.onerror = () => {
        this.stop.removeEventListener("abort", stopped);
        this.end();
        reject(new WorkerEnded());
      };
      this.working.postMessage(asked, transfer);
    });
  }

  /** End the worker, and with it what it holds. */
  end(): void {
    this.working?.terminate();
    this.working = null;
  }
}
