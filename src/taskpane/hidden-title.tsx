import type { ReactNode } from 'react';
import { HiddenWords } from './hidden-words';

/** The title of a view whose tab shows it already: for those who move from heading to heading. */
export function HiddenTitle({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <h1 style={{ margin: 0, position: 'absolute' }}>
      <HiddenWords>{children}</HiddenWords>
    </h1>
  );
}
