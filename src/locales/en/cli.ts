import type { CliWords } from '../cli-words';
import { explain } from './explain';

/** `1 risk`, `2 risks`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const cli: CliWords = {
  usage: [
    'Usage: npm run --silent check -- [options] FILE.xlsx …',
    '',
    'Checks corruption risk assessment forms in Excel files (.xlsx) without Excel.',
    '',
    'Options',
    '  --format text|json|ndjson   how to report: text (default), JSON, or one line of JSON a file',
    '  --language th|en            the language of messages: Thai (default) or English',
    '  --explain                   also report what was understood of each sheet, and which rows were skipped and why',
    '  --jobs NUMBER               how many files are checked at once, 1–99 (default: one a core where there are many files)',
    '  --help                      show this',
    '  --                          all that follows is file names',
    '',
    'Exit code: 0 nothing to correct, 1 something to correct, 2 a file was not readable or the call was wrong',
  ].join('\n'),
  callProblem: (problem) => {
    switch (problem.kind) {
      case 'no-file':
        return 'No file to check was named.';
      case 'unknown-option':
        return `Unknown option ${problem.option}.`;
      case 'missing-value':
        return `The option ${problem.option} needs a value.`;
      case 'unknown-value':
        return `The option ${problem.option} does not take “${problem.value}”.`;
    }
  },
  fileProblems: {
    missing: 'There is no such file. Check its name and folder.',
    directory: 'This is a folder, not a file. Name the .xlsx files in it.',
    'not-a-file': 'This is not an ordinary file. Name an .xlsx file.',
    'no-permission':
      'You may not open this file. Ask its owner or your administrator for permission.',
    'not-readable': 'Reading from the disk failed. Try again, or copy the file to this computer.',
    'not-a-workbook':
      'This is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx first.',
    'old-excel':
      'This is a file of an older Office (such as .xls). Open it in Excel and save it as .xlsx first.',
    'password-protected':
      'This file opens only with a password. Open it in Excel, remove the password and save it first.',
    damaged:
      'This file is damaged or incomplete. Ask for it again, or let Excel repair and save it first.',
    'too-large':
      'This file is larger than this program reads. Copy only the assessment sheets into a new workbook.',
    'forbidden-content':
      'This file has unsafe content (DOCTYPE or ENTITY) that no ordinary workbook has, so it was not read.',
    'not-finished':
      'Checking this file was not finished; it may need too much memory or time. Copy only the assessment sheets into a new workbook.',
  },
  file: (name) => `File: ${name}`,
  sheet: (name) => `Sheet: ${name}`,
  error: 'To correct: ',
  warning: 'Please look: ',
  advice: 'Advice: ',
  ignored: 'Ignored for a reason (not counted)',
  lapsed: 'Exceptions that no longer apply (put right, or the row was reworded or deleted)',
  reason: (reason) => `Reason: ${reason}`,
  countsInSpite: (reason) =>
    `Somebody gave the reason “${reason}”, but this cannot be ignored: it has to be corrected.`,
  unreadable: (problem) => `Not readable: ${problem}`,
  noForm: 'Verdict: no corruption risk assessment form was found in this file; nothing to check.',
  noRisks: 'Verdict: forms were found, but no risks to check yet.',
  open: (errors) => `Verdict: not ready to send, ${counted(errors, 'place')} to correct.`,
  ready: (risks) =>
    `Verdict: ready to send, ${counted(risks, 'risk')} checked, nothing to correct.`,
  reported: (measures) =>
    `Verdict: ready to send, results of ${counted(measures, 'measure')} checked, nothing to correct.`,
  unscored: (risks) =>
    `${counted(risks, 'risk')} without a score: fill in likelihood and impact (1–5).`,
  totals: (totals) =>
    [
      `${counted(totals.files, 'file')} in all: ${totals.ready} passed`,
      `${totals.open} to correct`,
      `${totals.noForm} without forms`,
      `${totals.unreadable} not readable`,
    ].join(' · '),
  progress: (done, files) => `Checking: ${done} of ${files} files done`,
  explain,
};
