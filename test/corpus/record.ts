import type { ColumnRole } from '../../src/assessment/assessment';
import type { Place } from '../../src/assessment/place';
import type { Ink } from './canvas';
import { ink } from './canvas';
import type { Seed } from './seed';

type TableName = 'scored' | 'plan';

/** Where the fields of one unit came to stand, and what a seed puts into them. */
export class LayoutRecord {
  readonly #places = new Map<string, Place>();
  /** Where a value of a label was left out. */
  missingLabel: Place | null = null;

  constructor(
    readonly unit: number,
    readonly seed: Seed,
  ) {}

  note(table: TableName, risk: number, role: ColumnRole, place: Place): void {
    const key = `${table} ${risk} ${role}`;
    if (!this.#places.has(key)) this.#places.set(key, place);
  }

  /** What a seed puts into a cell; `null` where it leaves it alone. */
  seeded(table: TableName, risk: number, role: ColumnRole): Ink | null {
    const { seed } = this;
    if (seed.kind !== 'cell' || seed.unit !== this.unit) return null;
    const hits = seed.table === table && seed.risk === risk && seed.role === role;
    return hits ? ink(seed.content) : null;
  }

  isLeftOut(risk: number): boolean {
    const { seed } = this;
    return seed.kind === 'no-row' && seed.unit === this.unit && seed.risk === risk;
  }

  /** What stands in place of the value of a label; `null` where the label has its value. */
  blankLabel(label: 'agency' | 'process'): string | null {
    const { seed } = this;
    if (seed.kind !== 'no-label' || seed.unit !== this.unit) return null;
    return seed.rule === `${label}-missing` ? seed.content : null;
  }

  /** Where the mistake is; `null` when it is in another unit. */
  mistake(): Place | null {
    const { seed } = this;
    if (seed.kind === 'none' || seed.unit !== this.unit) return null;
    switch (seed.kind) {
      case 'cell':
        return this.#places.get(`${seed.table} ${seed.risk} ${seed.role}`) ?? null;
      case 'no-row':
        return this.#places.get(`scored ${seed.risk} issue`) ?? null;
      case 'no-label':
        return this.missingLabel;
    }
  }
}
