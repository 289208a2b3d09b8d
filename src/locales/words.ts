import type { FixWords } from './fix-words';
import type { LevelWords } from './level-words';
import type { PaneWords } from './pane-words';
import type { ProblemWords } from './problem-words';
import type { RuleWords } from './rule-words';

/** Everything said to people in one language, a section for each part of the project that speaks. */
export interface Words {
  readonly levels: LevelWords;
  readonly rules: RuleWords;
  readonly fixes: FixWords;
  readonly pane: PaneWords;
  readonly problems: ProblemWords;
}
