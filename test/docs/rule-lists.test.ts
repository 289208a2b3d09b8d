import fs from 'node:fs';
import path from 'node:path';
import { rulesIndex, withRuleList } from '../../scripts/rule-lists';
import { RULES } from '../../src/rules/index';

const ROOT = path.join(__dirname, '../..');

function read(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}

describe('docs/rules/README.md', () => {
  it('is what npm run docs writes', () => {
    expect(read('docs/rules/README.md')).toBe(rulesIndex());
  });

  it('links each rule to a page that is there', () => {
    const links = Array.from(rulesIndex().matchAll(/\]\((.+?)\)/g), ([, link = '']) => link);
    expect(links).toEqual(RULES.map(({ id }) => `${id}.md`));
    expect(links.filter((link) => !fs.existsSync(path.join(ROOT, 'docs/rules', link)))).toEqual([]);
  });
});

describe('README.md', () => {
  it('lists the rules as the code does', () => {
    const readme = read('README.md');
    expect(readme).toBe(withRuleList(readme));
  });
});

describe('withRuleList', () => {
  it('fills the marked block and leaves the rest', () => {
    const filled = withRuleList('before\n<!-- rules -->\nstale\n<!-- /rules -->\nafter\n') ?? '';
    expect(filled).toMatch(/^before\n<!-- rules -->\n\n- .*\)\n\n<!-- \/rules -->\nafter\n$/s);
    expect(filled).toContain('(docs/rules/owner-missing.md)');
    expect(filled).not.toContain('stale');
    expect(withRuleList(filled)).toBe(filled);
  });

  it('says so where there is no block', () => {
    expect(withRuleList('no block')).toBeNull();
  });
});
