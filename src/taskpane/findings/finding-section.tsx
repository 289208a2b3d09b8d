import type { ReactNode } from 'react';
import { memo, useEffect, useState } from 'react';
import type { Review } from '../../review';
import { NotLoaded } from '../later';
import type { Session } from '../session';
import { useLanguage } from '../speech';
import { FindingList } from './finding-list';
import type { FindingWords } from './finding-words';
import { FindingWordsProvider, loadFindingWords } from './finding-words';

interface Properties {
  readonly session: Session;
  readonly review: Review;
}

/** What was found, in the words of the pane's language. */
export const FindingSection = memo(function FindingSection(properties: Properties): ReactNode {
  const language = useLanguage();
  const [words, setWords] = useState<FindingWords | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let wanted = true;
    loadFindingWords(language).then(
      (loaded) => {
        if (wanted) setWords(loaded);
      },
      () => {
        if (wanted) setWords('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [language, attempt]);
  if (words === null) return null;
  if (words === 'failed') return <NotLoaded onRetry={() => setAttempt(attempt + 1)} />;
  return (
    <FindingWordsProvider value={words}>
      <FindingList {...properties} />
    </FindingWordsProvider>
  );
});
