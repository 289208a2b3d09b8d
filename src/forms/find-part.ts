import type { Form, FormSheet } from './form';
import type { EntryField, TableKind, TablePart } from './part';

/** What a form asks for outside its tables. */
export function entryFieldsOf(form: Form): ReadonlySet<EntryField> {
  return new Set(
    form.sheets.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'entries' ? part.entries.map(({ field }) => field) : [],
      ),
    ),
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
