import type { DomainChoice } from '../../assessment/assessment';
import type { ExplainedLabel, LabelKind } from '../../assessment/explanation';
import type { Field } from '../../assessment/field';
import { fold } from '../../thai/text';
import { domainIn } from '../read-proposal';
import type { Part } from '../scan';

/** What the labels of a sheet were read as, in reading order. */
export function labelsIn(parts: readonly Part[]): readonly ExplainedLabel[] {
  return parts.flatMap((part): readonly ExplainedLabel[] => {
    switch (part.kind) {
      case 'agency':
      case 'process':
      case 'fiscal-year':
        return labelOf<string | number>(part.kind, part.field, String);
      case 'domain':
      case 'named-domain':
        return [domainLabel(part.kind, part.choice)];
      case 'proposed-domain':
        // One that it names by its number is a domain of its own.
        return domainIn(part.field) === null ? labelOf('domain', part.field, fold) : [];
      case 'publication': {
        const { approval, published, link } = part.publication;
        return [
          ...labelOf('approval', approval, fold),
          ...labelOf('published', published, (value) => (value ? '✓' : '✗')),
          ...labelOf('publication-link', link, fold),
        ];
      }
      case 'table':
      case 'nine-step':
      case 'criteria':
      case 'signature':
      case 'remark':
        return [];
    }
  });
}

function labelOf<T>(
  kind: LabelKind,
  field: Field<T>,
  written: (value: T) => string,
): readonly ExplainedLabel[] {
  if (field.kind === 'absent') return [];
  const { place } = field;
  switch (field.kind) {
    case 'value':
      return [{ kind, place, value: written(field.value), ticked: null }];
    case 'invalid':
      return [{ kind, place, value: fold(field.text), ticked: null }];
    case 'blank':
      return [{ kind, place, value: null, ticked: null }];
  }
}

function domainLabel(
  kind: LabelKind,
  { place, number, label, ticked }: DomainChoice,
): ExplainedLabel {
  return { kind, place, value: `${number} ${label}`.trim(), ticked };
}
