import type { ReactNode } from 'react';
import type { Carrying } from '../../fixes/carry-items';
import { EditPreview } from '../findings/edit-preview';
import { Offer } from '../offer';
import { useCarryWords } from './use-carry-words';

interface Properties {
  /** Named where the workbook holds several assessments. */
  readonly process: string | null;
  readonly carrying: Carrying;
  readonly working: boolean;
  readonly onConfirm: () => void;
}

/** How many items a table lacks; on a press, exactly what would be written, and the button that writes it. */
export function CarryOffer({ process, carrying, ...request }: Properties): ReactNode {
  const words = useCarryWords();
  const { to, items, edits } = carrying;
  const count = items.length;
  return (
    <Offer
      lines={[words.offer[to](count), ...(process === null ? [] : [words.about(process)])]}
      preview={() => <EditPreview edits={edits} />}
      keeps={words.keeps}
      words={{ ...words, show: words.show(count), confirm: words.confirm(count) }}
      {...request}
    />
  );
}
