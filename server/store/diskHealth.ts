// Whether the disk takes what is written to it. Whoever shows it is told when that changes.
import { type DiskTrouble, diskTrouble } from './diskTrouble.ts';

export class DiskHealth {
  #trouble: DiskTrouble | null = null;
  readonly #watching = new Set<() => void>();

  /** Why the disk takes nothing at present; null while it does. */
  get trouble(): DiskTrouble | null {
    return this.#trouble;
  }

  /** Calls `told` when `trouble` changes, until the returned function is called. */
  watch(told: () => void): () => void {
    this.#watching.add(told);
    return () => this.#watching.delete(told);
  }

  works(): void {
    this.#become(null);
  }

  /** An error of another kind says nothing about the disk. */
  failed(error: unknown): void {
    this.#become(diskTrouble(error) ?? this.#trouble);
  }

  #become(trouble: DiskTrouble | null): void {
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    for (const told of this.#watching) told();
  }
}
