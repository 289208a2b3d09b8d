import type { ReactNode } from 'react';
import { useState } from 'react';
import { Fold } from './fold';

interface Properties {
  readonly label: string;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** `heading`: names a part of the view. `quiet`: a detail among others. */
  readonly look: 'heading' | 'quiet';
}

/** A button that unfolds what lies under it, and keeps to itself whether it is open. */
export function Disclosure({ open = false, onToggle, ...rest }: Properties): ReactNode {
  const [isOpen, setOpen] = useState(open);
  return (
    <Fold
      {...rest}
      open={isOpen}
      onToggle={(next) => {
        setOpen(next);
        onToggle?.(next);
      }}
    />
  );
}
