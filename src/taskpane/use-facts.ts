import { useEffect, useState } from 'react';
import type { HostFacts } from '../excel/host';

/** Facts about the person's Excel, asked again whenever the pane gets the focus: the theme may have changed. */
export function useFacts(ask: () => HostFacts): HostFacts {
  const [facts, setFacts] = useState(ask);
  useEffect(() => {
    const refresh = (): void =>
      setFacts((known) => {
        const now = ask();
        return now.dark === known.dark && now.language === known.language ? known : now;
      });
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [ask]);
  return facts;
}
