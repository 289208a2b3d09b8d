import { startOfficeInNode, type OfficeInNode } from '../../preview/excel-host/office-in-node';
import type { Answer, WorkbookChange, WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import type { FormChoices } from '../../src/forms/choices';
import { FORMS } from '../../src/forms/editions';
import type { Form } from '../../src/forms/form';
import { drawForms } from '../../src/sheets/draw';
import type { Benchmark, Measurement } from './benchmark';
import { milliseconds } from './benchmark';

const CHOICES: FormChoices = {
  agency: '',
  process: '',
  fiscalYear: 2569,
  domain: 1,
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: true,
};

/** The sheet in which a score is typed, of edition `pacc-2569`. */
const SCORED = '2 ประเด็นความเสี่ยง';

/** How often Excel is asked: each time costs, on the web most of all. */
export const roundTrips: Benchmark = {
  name: 'round trips to Excel (the real Office.js over the stand-in host)',
  measure: async () => {
    const office = await startOfficeInNode();
    const host = createWorkbookHost();
    const inserted: Measurement[] = [];
    for (const form of FORMS) {
      const what = `to insert the forms ${form.edition}`;
      inserted.push(await counted(office, what, '2 at most', () => insert(host, form)));
    }
    const lines = [
      ...inserted,
      await counted(office, 'to read a workbook', '2 at most', () => host.read().then(valueOf)),
      ...(await reaction(office, host)),
    ];
    office.stop();
    return lines;
  },
};

async function insert(host: WorkbookHost, form: Form): Promise<void> {
  const names = valueOf(await host.sheetNames());
  valueOf(await host.insert(drawForms(form, CHOICES, names)));
}

/** A score is typed: the sheet, and the sheets that calculate from it, are read again. */
async function reaction(office: OfficeInNode, host: WorkbookHost): Promise<readonly Measurement[]> {
  const sheets = valueOf(await host.read());
  const scored = sheets.find(({ snapshot }) => snapshot.name === SCORED);
  let changed: (change: WorkbookChange) => void = () => undefined;
  const stop = valueOf(await host.watch((change) => changed(change)));
  office.takeRoundTrips();
  const read = new Promise<void>((resolve) => {
    const reading: Promise<unknown>[] = [];
    changed = (change) => {
      if (change.kind !== 'sheet') return;
      reading.push(host.readSheet(change.id));
      void Promise.all(reading).then(() => resolve());
    };
  });
  const start = performance.now();
  await office.person.typeCell(scored?.snapshot.name ?? '', 'D5', '5');
  await read;
  const line = {
    what: 'to react to one edit',
    value: String(office.takeRoundTrips()),
    target: '1',
  };
  const took = milliseconds(performance.now() - start);
  stop();
  return [line, { what: '  … from the key to the cells read', value: took, target: '300 ms' }];
}

async function counted(
  office: OfficeInNode,
  what: string,
  target: string,
  work: () => Promise<unknown>,
): Promise<Measurement> {
  office.takeRoundTrips();
  await work();
  return { what, value: String(office.takeRoundTrips()), target };
}

function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`Excel did not do it: ${JSON.stringify(answer.problem)}`);
}
