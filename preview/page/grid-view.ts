import { ICommandService } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  getViewportByCell,
  ScrollToRangeOperation,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import { cellArea } from '../grid/area';
import type { Grid } from '../grid/grid';
import { toRange } from '../grid/univer-access';

/** A rectangle on the page, in CSS pixels from the top left of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell of the shown sheet is painted; a merged cell whole. It may be out of sight. */
export function cellBox(grid: Grid, row: number, column: number): Box {
  const { injector, unitId, workbook } = grid.access;
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const worksheet = workbook.getActiveSheet();
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(worksheet.getSheetId());
  const viewport = render && getViewportByCell(row, column, render.scene, worksheet);
  if (!skeleton || !viewport) throw new Error('The grid is not shown yet.');
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = cell.isMerged ? cell.mergeInfo : cell;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  return {
    x: canvas.x + (startX - viewport.viewportScrollX) * scaleX,
    y: canvas.y + (startY - viewport.viewportScrollY) * scaleY,
    width: (endX - startX) * scaleX,
    height: (endY - startY) * scaleY,
  };
}

/** Keeps the selected cell in sight when an add-in selects it, as Excel does. */
export function followSelection(grid: Grid): void {
  const commands = grid.access.injector.get(ICommandService);
  grid.listen((event) => {
    if (event.kind !== 'selectionChanged' || event.sheetId !== grid.activeSheet.id) return;
    const { row, column } = event.area;
    commands.syncExecuteCommand(ScrollToRangeOperation.id, {
      range: toRange(cellArea(row, column)),
    });
  });
}
