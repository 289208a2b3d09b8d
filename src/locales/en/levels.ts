import type { LevelWords } from '../level-words';

export const levels: LevelWords = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  'very-high': 'very high',
};
