import type { IObjectMatrixPrimitiveType } from '@univerjs/core';

export interface MatrixEntry<T> {
  readonly row: number;
  readonly column: number;
  readonly item: T;
}

/** The cells of one of Univer's sparse matrices, as they come. */
export function* matrixEntries<T>(
  matrix: IObjectMatrixPrimitiveType<T>,
): Generator<MatrixEntry<T>> {
  for (const row of Object.keys(matrix).map(Number)) {
    const cells = matrix[row] ?? {};
    for (const column of Object.keys(cells).map(Number)) {
      const item = cells[column];
      if (item !== undefined) yield { row, column, item };
    }
  }
}
