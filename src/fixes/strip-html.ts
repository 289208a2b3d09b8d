import type { CellText } from '../rules/assessment-texts';
import { textsWorthALook } from '../rules/assessment-texts';
import { labelOf } from '../forms/labels';
import { isSignature, isTitle } from '../forms/landmarks';
import { isGroupHeading, roleOfHeading, roleOfMisspeltHeading } from '../forms/vocabulary';
import { withoutMarkup } from '../thai/markup';
import { fold, hasContent } from '../thai/text';
import type { Mend } from './fix';
import { isSamePlace } from './shared-cells';
import { writableText } from './workbook';

/** A text without the HTML that a web form left in it. Not where the text would then be read as part of the form. */
export const stripHtml: Mend = {
  mends: ['html-left'],
  offer({ place, assessment, workbook }) {
    const [text, ...others] = textsWorthALook(assessment).filter(
      (each) => isSamePlace(each.place, place) && withoutMarkup(each.text) !== each.text,
    );
    if (text === undefined || others.some((other) => other.text !== text.text)) return [];
    if (!isStillTheSame(text)) return [];
    const cells = workbook.cellsOf({ kind: 'value', value: null, ...text }) ?? [];
    const changes = cells.flatMap((cell) => {
      const own = workbook.text(cell);
      const bare = withoutMarkup(own);
      return bare === own ? [] : [{ cell, bare }];
    });
    if (changes.length === 0 || changes.some(({ bare }) => writableText(bare) === null)) return [];
    const edits = changes.map(({ cell, bare }) => workbook.set(cell, bare));
    return [{ id: 'strip-html', params: { bare: fold(withoutMarkup(text.text)) }, edits }];
  },
};

/** A remark must not become a label or a heading, nor a label one that asks for something. */
function isStillTheSame({ text, part }: CellText): boolean {
  const bare = withoutMarkup(text);
  switch (part) {
    case 'table':
    case 'criteria':
    case 'example':
      return true;
    case 'label':
    case 'signature':
      return hasContent(bare);
    case 'remark':
      return !isPartOfForm(bare);
  }
}

function isPartOfForm(text: string): boolean {
  return (
    isTitle(text) ||
    isSignature(text) ||
    isGroupHeading(text) ||
    [labelOf, roleOfHeading, roleOfMisspeltHeading].some((read) => read(text) !== null)
  );
}
