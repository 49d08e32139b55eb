import type { Item } from "./types.ts";

/** Limits on the stored items. */
export interface StoreLimits {
  /** The maximum number of items per resource. */
  readonly items: number;
  /** The maximum total bytes of all items, as sent. */
  readonly bytes: number;
}

/** 10,000 items per resource, 256 MiB in total. */
export const defaultLimits: StoreLimits = { items: 10_000, bytes: 256 * 1024 * 1024 };

/** For sessions, of which there may be many: 10,000 items per resource, 16 MiB in total. */
export const sessionLimits: StoreLimits = { items: 10_000, bytes: 16 * 1024 * 1024 };

/** An item with its chronological position. */
export interface Row {
  readonly item: Item;
  /** Grows with every added item, across all resources. */
  readonly position: number;
  readonly bytes: number;
}

/** An item to store. */
export interface Entry {
  readonly resource: string;
  readonly item: Item;
  /** The size of the request that it comes from. */
  readonly bytes: number;
  /** Whether `bytes` is the size of the item itself, which may have shrunk. */
  readonly isExact?: boolean;
}

/** The items of one API, by resource. */
export class Store {
  readonly limits: StoreLimits;
  readonly #resources = new Map<string, Map<string, Row>>();
  #added = 0;
  #bytes = 0;

  constructor(limits: StoreLimits = defaultLimits) {
    this.limits = limits;
  }

  /** The items of a resource, the oldest first. */
  rows(resource: string): Row[] {
    return [...(this.#resources.get(resource)?.values() ?? [])];
  }

  /** The item with this id or UID: `<userId>-<id>`. */
  find(resource: string, name: string): Item | undefined {
    const rows = this.#resources.get(resource);
    const { item } = rows?.get(name) ?? rows?.get(name.slice(name.indexOf("-") + 1)) ?? {};
    return item && (item.id === name || item["uid"] === name) ? item : undefined;
  }

  /** Adds an item or replaces the one with its id: see {@link putAll}. */
  put(resource: string, item: Item, bytes: number): boolean {
    return this.putAll([{ resource, item, bytes }]);
  }

  /**
   * Adds items or replaces those with their ids: all of them or none.
   *
   * @returns whether there was room for them.
   */
  putAll(entries: readonly Entry[]): boolean {
    // The last of several entries with one id counts.
    const latest = new Map(
      entries.map((entry) => [JSON.stringify([entry.resource, entry.item.id]), entry]),
    );
    const counts = new Map<string, number>();
    const sized = [...latest.values()].map((entry) => {
      const rows = this.#resources.get(entry.resource);
      const known = rows?.get(entry.item.id);
      const count = (counts.get(entry.resource) ?? rows?.size ?? 0) + (known ? 0 : 1);
      counts.set(entry.resource, count);
      // A change may leave most of an item unchanged.
      const size = entry.isExact ? entry.bytes : Math.max(entry.bytes, known?.bytes ?? 0);
      return { ...entry, known, size, isFull: !known && count > this.limits.items };
    });
    const total = sized.reduce(
      (sum, { known, size }) => sum + size - (known?.bytes ?? 0),
      this.#bytes,
    );
    const grows = total > this.#bytes;
    if ((grows && total > this.limits.bytes) || sized.some(({ isFull }) => isFull)) return false;
    this.#bytes = total;
    for (const { resource, item, known, size } of sized) {
      const rows = this.#resources.get(resource) ?? new Map<string, Row>();
      this.#resources.set(resource, rows);
      if (!known) this.#added += 1;
      rows.set(item.id, { item, bytes: size, position: known?.position ?? this.#added });
    }
    return true;
  }

  /** Removes an item. */
  delete(resource: string, id: string): void {
    const rows = this.#resources.get(resource);
    this.#bytes -= rows?.get(id)?.bytes ?? 0;
    rows?.delete(id);
  }
}
