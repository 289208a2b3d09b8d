import { useState } from 'react';
import { emptyWorkbook } from '../grid/workbook-state';
import type { Stage } from './stage';
import type { PageWords } from './words';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NEW_NAME = 'Book1.xlsx';

/** The file the workbook came from, and what one can do with it. */
export interface WorkbookFile {
  readonly name: string;
  /** Counts the workbooks shown so far, so that each can have a pane of its own, as in Excel. */
  readonly opened: number;
  /** What went wrong last, in words for people; null when nothing did. */
  readonly problem: string | null;
  readonly startAnew: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly dismissProblem: () => void;
}

/** Opening, saving and starting anew; nothing is replaced until the new workbook is read whole. */
export function useWorkbookFile(stage: Stage | null, words: PageWords): WorkbookFile {
  const [name, setName] = useState(NEW_NAME);
  const [opened, setOpened] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const show = async (state: Parameters<Stage['load']>[0]) => {
    await stage?.load(state);
    setName(state.name);
    setOpened((count) => count + 1);
    setProblem(null);
  };
  const explain = (words: (detail: string) => string) => (reason: unknown) =>
    setProblem(words(reason instanceof Error ? reason.message : String(reason)));

  return {
    name,
    opened,
    problem,
    startAnew: () => {
      show(emptyWorkbook(NEW_NAME)).catch(explain(words.startFailed));
    },
    open: (file) => {
      readFile(file)
        .then(show)
        .catch(explain((detail) => words.openFailed(file.name, detail)));
    },
    save: () => {
      if (stage) download(stage, name).catch(explain(words.saveFailed));
    },
    dismissProblem: () => setProblem(null),
  };
}

async function readFile(file: File) {
  const { readWorkbookFile } = await import('../file/read-workbook-file');
  return readWorkbookFile(new Uint8Array(await file.arrayBuffer()), file.name);
}

async function download(stage: Stage, name: string): Promise<void> {
  const { writeWorkbookFile } = await import('../file/write-workbook-file');
  const bytes = await writeWorkbookFile(await stage.save());
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Later: some browsers start the download only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
