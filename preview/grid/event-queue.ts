import { sameArea } from './area';
import type { GridEvent, GridListener, Origin } from './grid-events';
import type { Area } from './workbook-state';

/** Events wait here until formulas are calculated, then go to the listeners. */
export class EventQueue {
  /** While a workbook is loaded nothing counts as an event. */
  isPaused = false;
  private currentOrigin: Origin = 'person';
  private waiting: (() => GridEvent)[] = [];
  private delivering: Promise<void> | undefined;
  private readonly listeners = new Set<GridListener>();
  private readonly selections = new Map<string, Area>();

  constructor(private readonly settle: () => Promise<void> | undefined) {}

  get origin(): Origin {
    return this.currentOrigin;
  }

  /** What `work` changes counts as made by `origin`. */
  as<T>(origin: Origin, work: () => T): T {
    const before = this.currentOrigin;
    this.currentOrigin = origin;
    try {
      return work();
    } finally {
      this.currentOrigin = before;
    }
  }

  /** Answers a function that stops it. */
  listen(listener: GridListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.listeners.clear();
  }

  noteSelection(sheetId: string, area: Area): void {
    this.selections.set(sheetId, area);
  }

  /**
   * An event, made when it is delivered so that it knows new results. An add-in's batch delivers by
   * itself when it ends; everything else is delivered at the next chance.
   */
  add(event: () => GridEvent): void {
    if (this.isPaused) return;
    this.waiting.push(event);
    if (this.origin !== 'addin') queueMicrotask(() => void this.deliver());
  }

  async deliver(): Promise<void> {
    this.delivering ??= this.deliverAll().finally(() => {
      this.delivering = undefined;
    });
    await this.delivering;
  }

  private async deliverAll(): Promise<void> {
    do {
      await this.settle();
      const events = this.waiting.map((event) => event());
      this.waiting = [];
      for (const event of events.filter((one) => this.isNews(one))) {
        this.listeners.forEach((listener) => listener(event));
      }
    } while (this.waiting.length > 0);
  }

  /** The grid sets selections also where nothing changes. */
  private isNews(event: GridEvent): boolean {
    if (event.kind !== 'selectionChanged') return true;
    const before = this.selections.get(event.sheetId);
    this.selections.set(event.sheetId, event.area);
    return !before || !sameArea(before, event.area);
  }
}
