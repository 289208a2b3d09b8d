import type { Form, FormSheet } from './form';
import type { Entry, EntryField, FormPart, TableKind, TablePart } from './part';

/** What a form asks for outside its tables. */
export function entryFieldsOf(form: Form): ReadonlySet<EntryField> {
  return new Set(entriesOf(form).map(({ field }) => field));
}

/** Where a form first asks for something; `null` where it does not. */
export function entryOf(form: Form, field: EntryField): Entry | null {
  return entriesOf(form).find((entry) => entry.field === field) ?? null;
}

function entriesOf(form: Form): readonly Entry[] {
  return form.sheets.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'entries' ? part.entries : [])),
  );
}

/** Zero-based number of the sheet whose table a person fills first; the first sheet where there is none. */
export function firstTableSheetOf({ sheets }: Form): number {
  const isFilled = (part: FormPart): boolean => 'table' in part && part.table !== 'summary';
  return Math.max(
    0,
    sheets.findIndex(({ parts }) => parts.some(isFilled)),
  );
}

/** A table of a form and the sheet that it stands on; `null` where the form has none of the kind. */
export function tableOf(
  form: Form,
  kind: TableKind,
): { readonly sheet: FormSheet; readonly part: TablePart } | null {
  for (const sheet of form.sheets) {
    for (const part of sheet.parts) {
      if (part.kind === 'table' && part.table === kind) return { sheet, part };
    }
  }
  return null;
}
