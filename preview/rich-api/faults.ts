/** Failures that a test, or a person on the preview page, asks the host for. */

export interface Fault {
  readonly code: string;
  readonly message: string;
}

export const CELL_EDIT_MODE: Fault = {
  code: 'InvalidOperationInCellEditMode',
  message:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
};

export class Faults {
  /** While true, every batch is refused as Excel refuses it during cell editing. */
  cellEditMode = false;
  private readonly planned = new Map<number, Fault>();
  private seen = 0;

  /** The next batch fails; nothing of it is done. */
  failNext(fault: Fault): void {
    this.failNth(1, fault);
  }

  /** The n-th batch from now fails (1 is the next). */
  failNth(n: number, fault: Fault): void {
    this.planned.set(this.seen + n, fault);
  }

  clear(): void {
    this.planned.clear();
    this.cellEditMode = false;
  }

  /** Counts a batch and says whether it is to fail. */
  next(): Fault | undefined {
    this.seen += 1;
    const fault = this.planned.get(this.seen);
    this.planned.delete(this.seen);
    return this.cellEditMode ? CELL_EDIT_MODE : fault;
  }
}
