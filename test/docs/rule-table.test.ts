import fs from 'node:fs';
import path from 'node:path';
import { ruleTable } from '../../scripts/rule-table';

describe('docs/rules-by-edition.md', () => {
  it('is what npm run docs writes', () => {
    const file = path.join(__dirname, '../../docs/rules-by-edition.md');
    expect(fs.readFileSync(file, 'utf8')).toBe(ruleTable());
  });
});
