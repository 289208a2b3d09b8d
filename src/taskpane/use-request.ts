import { useState } from 'react';
import type { Answer, HostProblem } from '../excel/host';

/** How something asked of the workbook by a press is getting on. */
export type Request<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: HostProblem };

/** A request and the way to make it. A second press while it is under way does nothing. */
export function useRequest<T>(): readonly [
  Request<T>,
  (ask: () => Promise<Answer<T>>) => void,
  () => void,
] {
  const [request, setRequest] = useState<Request<T>>({ kind: 'idle' });
  const make = (ask: () => Promise<Answer<T>>): void => {
    if (request.kind === 'working') return;
    setRequest({ kind: 'working' });
    ask().then(
      (answer) =>
        setRequest(
          answer.ok
            ? { kind: 'done', value: answer.value }
            : { kind: 'problem', problem: answer.problem },
        ),
      // A part of the pane that could not be loaded.
      (error: unknown) =>
        setRequest({ kind: 'problem', problem: { kind: 'refused', detail: String(error) } }),
    );
  };
  const forget = (): void => setRequest({ kind: 'idle' });
  return [request, make, forget];
}
