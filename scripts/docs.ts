import fs from 'node:fs';
import path from 'node:path';
import { ruleTable } from './rule-table';
import { rulesIndex, withRuleList } from './rule-lists';

/** `npm run docs`: writes the lists of rules, and the table of rules by edition. */
function main(): void {
  const root = path.join(__dirname, '..');
  fs.writeFileSync(path.join(root, 'docs/rules/README.md'), rulesIndex());
  fs.writeFileSync(path.join(root, 'docs/rules-by-edition.md'), ruleTable());
  const readme = path.join(root, 'README.md');
  const filled = withRuleList(fs.readFileSync(readme, 'utf8'));
  if (filled === null) throw new Error('README.md has no <!-- rules --> … <!-- /rules --> block');
  fs.writeFileSync(readme, filled);
}

main();
