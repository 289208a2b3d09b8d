import { LIMITS } from './limits';
import { Unreadable } from './unreadable';
import { decodeReferences, isTrue, XmlTags } from './xml-tags';
import type { ZipArchive } from './zip-archive';

/** Where the parts of a workbook that matter lie in its zip. */
export interface WorkbookParts {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Dates are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Finds the parts by the package's own relations, not by their usual names. */
export function findWorkbookParts(archive: ZipArchive): WorkbookParts {
  if (!archive.has('[Content_Types].xml') || !archive.has('_rels/.rels')) {
    throw new Unreadable('not-a-workbook');
  }
  const roots = readRelations(archive, '');
  const workbook = roots.find((relation) => relation.type === 'officeDocument')?.part;
  if (workbook === undefined || !archive.has(workbook)) throw new Unreadable('not-a-workbook');
  const relations = readRelations(archive, workbook);
  const partOf = (type: string): string | null => {
    const part = relations.find((relation) => relation.type === type)?.part;
    return part !== undefined && archive.has(part) ? part : null;
  };
  return {
    ...readWorkbookPart(archive.unpack(workbook).toString('utf8'), relations),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}

function readWorkbookPart(
  xml: string,
  relations: readonly Relation[],
): Pick<WorkbookParts, 'sheets' | 'from1904'> {
  const tags = new XmlTags(xml);
  // An .xlsb has binary parts in the same places.
  const isXml = /^\uFEFF?\s*</.test(xml);
  if (!isXml || !tags.startsAs('workbook')) throw new Unreadable('not-a-workbook');
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  const taken = new Set<string>();
  let from1904 = false;
  while (tags.next()) {
    if (tags.closing) continue;
    if (tags.name === 'workbookPr') from1904 = isTrue(tags.attribute('date1904'));
    if (tags.name !== 'sheet') continue;
    const relation = byId.get(tags.attribute('id') ?? '');
    if (relation === undefined) throw new Unreadable('damaged');
    // Chart and dialog sheets hold no cells.
    if (relation.type !== 'worksheet') continue;
    if (taken.has(relation.part)) throw new Unreadable('damaged');
    taken.add(relation.part);
    if (taken.size > LIMITS.sheets) throw new Unreadable('too-large');
    sheets.push({
      name: decodeReferences(tags.attribute('name') ?? '').slice(0, LIMITS.sheetNameCharacters),
      hidden: ['hidden', 'veryHidden'].includes(tags.attribute('state') ?? ''),
      part: relation.part,
    });
  }
  if (sheets.length === 0) throw new Unreadable('damaged');
  return { sheets, from1904 };
}

interface Relation {
  readonly id: string;
  /** The last word of its type: transitional and strict workbooks differ in what comes before. */
  readonly type: string;
  readonly part: string;
}

/** The relations of a part to others inside the package; `''` is the package itself. */
function readRelations(archive: ZipArchive, source: string): readonly Relation[] {
  const slash = source.lastIndexOf('/') + 1;
  const folder = source.slice(0, slash);
  const part = `${folder}_rels/${source.slice(slash)}.rels`;
  if (!archive.has(part)) return [];
  const tags = new XmlTags(archive.unpack(part).toString('utf8'));
  const relations: Relation[] = [];
  while (tags.next()) {
    if (tags.closing || tags.name !== 'Relationship') continue;
    if (tags.attribute('TargetMode') === 'External') continue;
    const type = tags.attribute('Type') ?? '';
    relations.push({
      id: tags.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: resolvePart(folder, decodeReferences(tags.attribute('Target') ?? '')),
    });
  }
  return relations;
}

/** The name of a part that another names relative to its folder, or from the package's root. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/');
  const parts: string[] = [];
  for (const step of [...steps, ...target.split('/')]) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}
