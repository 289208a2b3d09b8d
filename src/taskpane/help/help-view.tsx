import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AgencyTable } from '../choosing/agency-table';
import { useChoosing } from '../choosing/use-choosing';
import { Disclosure } from '../disclosure';
import { FluentControls } from '../fluent-controls';
import { HiddenTitle } from '../hidden-title';
import type { LanguageChoice } from '../language-choice';
import { readLanguageChoice } from '../language-choice';
import { Page } from '../page';
import { useWords } from '../speech';
import { token } from '../token';

interface Properties {
  readonly choice: LanguageChoice;
  readonly onChoose: (choice: LanguageChoice) => void;
}

/** How to use it, the language, and what happens to the data. */
export function HelpView({ choice, onChoose }: Properties): ReactNode {
  const styles = useStyles();
  const { help, tabs } = useWords().pane;
  const { types } = useChoosing();
  return (
    <Page>
      <HiddenTitle>{tabs.help}</HiddenTitle>
      <section>
        <h2 className={styles.heading}>{help.usage}</h2>
        <ol className={styles.steps}>
          {help.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <Disclosure look="quiet" label={types}>
        <AgencyTable />
      </Disclosure>
      <FluentControls>
        <Field label={{ children: help.language, className: styles.heading }}>
          <RadioGroup
            layout="horizontal"
            value={choice}
            onChange={(_, { value }) => onChoose(readLanguageChoice(value))}
          >
            <Radio value="office" label={help.followOffice} />
            <Radio value="th" label={<span lang="th">ไทย</span>} />
            <Radio value="en" label={<span lang="en">English</span>} />
          </RadioGroup>
        </Field>
      </FluentControls>
      <section>
        <h2 className={styles.heading}>{help.privacy}</h2>
        <p className={styles.text}>{help.privacyText}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{help.about}</h2>
        <p className={styles.text}>{help.aboutText}</p>
      </section>
    </Page>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: '0 0 2px',
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    fontWeight: token('fontWeightSemibold'),
  },
  steps: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    color: token('colorNeutralForeground2'),
  },
  text: { margin: 0, color: token('colorNeutralForeground2') },
});
