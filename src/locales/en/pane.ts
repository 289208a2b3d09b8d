import type { PaneWords } from '../pane-words';
import { counted } from './counted';

export const pane: PaneWords = {
  appName: 'Corruption risk assessment',
  tabs: { label: 'Main menu', check: 'Check', insert: 'Insert forms', help: 'Help' },
  levelNames: { low: 'Low', medium: 'Medium', high: 'High', 'very-high': 'Very high' },
  severities: { error: 'To fix', warning: 'To look at', advice: 'Advice' },
  later: {
    failed: 'This part of the pane could not be loaded. Check the network connection and try again',
    retry: 'Try again',
  },
  check: {
    reading: 'Reading the workbook…',
    notRead: 'The workbook could not be read yet',
    ready: (risks) => ({
      title: 'Ready to send',
      next: `${counted(risks, 'risk', 'risks')} checked, nothing left to fix`,
    }),
    reported: (measures) => ({
      title: 'Ready to send',
      next: `Results of ${counted(measures, 'measure', 'measures')} checked, nothing left to fix`,
    }),
    open: (errors) => ({
      title: `${counted(errors, 'thing', 'things')} to fix`,
      next: 'Press an item below to go to its cell',
    }),
    unscored: (risks) => ({
      title: `${counted(risks, 'risk has', 'risks have')} no score yet`,
      next: 'Fill in likelihood and impact (1–5) for every risk',
    }),
    noRisks: {
      title: 'No risks to check yet',
      next: 'Fill in step, risk, likelihood and impact in the table of risks',
    },
    noItems: {
      title: 'No risks to check yet',
      next: 'Fill in the risks in tables 1 and 2, then rate the orange and red ones in table 3',
    },
    noMeasures: {
      title: 'No measures to check yet',
      next: 'Fill in step, level, measure and result in the follow-up report',
    },
    noForm: {
      title: 'No forms in this workbook yet',
      next: 'Start right away: this add-in',
    },
    advisory: (warnings, advice) =>
      [
        warnings > 0 ? `${warnings} to look at` : '',
        advice > 0 ? counted(advice, 'piece of advice', 'pieces of advice') : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    checkNow: 'Check again',
    checking: 'Checking…',
    lastChecked: (time) => `Last checked ${time}`,
    outOfDate: 'The result below may no longer match the workbook',
    notFollowing: 'Excel does not report edits here: press “Check again” after editing',
    levelsHeading: 'Risks by level',
    levelCount: (level, risks) => `${level}: ${counted(risks, 'risk', 'risks')}`,
    notScoredYet: (risks) => `${counted(risks, 'risk', 'risks')} without a score`,
    understood: 'See what was read from each sheet',
    matrixHeading: 'Risk matrix',
    matrixCaption: 'Down: likelihood · Across: impact',
    matrixCell: ({ down, across, risks }, level) =>
      `Likelihood ${down}, impact ${across}, level ${level}: ${counted(risks, 'risk', 'risks')}`,
    watchCaption: 'Down: necessity of watching · Across: severity of impact',
    watchCell: ({ down, across, risks }, level) =>
      `Necessity ${down}, severity ${across}, level ${level}: ${counted(risks, 'risk', 'risks')}`,
    findingsHeading: (count) => `What was found (${count})`,
    sheetGroup: (sheet, count) => `${sheet} · ${count}`,
    why: 'Why',
    whyFor: (address) => `Why and how for ${address}`,
    how: 'How to fix it',
    more: (count) => `Show ${count} more`,
    notShown: (sheet, address) =>
      `Excel could not go to the cell. It is ${address} on the sheet “${sheet}”`,
  },
  findings: {
    filter: 'Show only',
    all: 'All',
    grouping: 'Group the list',
    groupings: { sheet: 'Grouped by sheet', rule: 'Grouped by kind' },
    sheet: 'Sheet to show',
    allSheets: 'All sheets',
    previous: 'Previous',
    next: 'Next',
    position: (at, of) => `${at} of ${of}`,
    nothingFound: 'Nothing to fix or to look at was found',
    nothingOnSheet: (sheet) => `Nothing to fix or to look at on the sheet “${sheet}”`,
    allFiltered: 'There is more, but nothing of what you chose to show',
    showAll: 'Show all',
  },
  fixing: {
    offer: 'Fix it',
    preview: 'Cells that will change',
    old: 'Old',
    new: 'New',
    blank: '(blank)',
    rows: (count, sheet, after) =>
      `Adds ${counted(count, 'row', 'rows')} under row ${after} on the sheet “${sheet}”`,
    confirm: 'Change it like this',
    all: (findings) => `Fix all ${findings} of this kind`,
    allPreview: (cells) => `${counted(cells, 'cell', 'cells')} will change:`,
    confirmAll: (findings) => `Fix all ${findings} like this`,
    cancel: 'Not now',
    working: 'Fixing…',
    done: (cells) => `${counted(cells, 'cell', 'cells')} fixed`,
  },
  ignoring: {
    cell: 'Ignore this one',
    rule: 'Ignore this kind in the whole file',
    reason: 'Why this one may stay',
    reasonForRule: 'Why this kind may stay in the whole file',
    reasonMissing: 'Type a reason first, so that others who review this understand',
    kept: 'The reason is kept as a row on a sheet of exceptions in this workbook',
    verdictStays:
      'A medium or higher risk always needs a measure, a timeframe and an owner. ' +
      'The reason is shown, but the verdict does not change: this still has to be fixed',
    confirm: 'Save the reason',
    cancel: 'Cancel',
    working: 'Saving…',
    done: 'The reason is saved in the workbook. See “Ignored” at the end of the list',
    doneStillCounts:
      'The reason is saved in the workbook, but this still has to be fixed: the verdict does not change',
    heading: (count) => `Ignored: ${count}`,
    because: (reason) => `Reason: ${reason}`,
    stillCounts: (reason) =>
      `A reason was given (“${reason}”), but this still has to be fixed: the verdict does not change`,
    takeBack: {
      cell: 'Stop ignoring',
      sheet: 'Stop ignoring this kind on the sheet',
      rule: 'Stop ignoring this kind in the whole file',
    },
    takenBack: 'No longer ignored',
    lapsedHeading: (count) => `Exceptions that no longer apply: ${count}`,
    lapsedWhy:
      'What was ignored is not found any more: it was put right, or its row was reworded or deleted. ' +
      'If it should still be ignored, ignore the present finding',
    remove: 'Remove this exception',
    removed: 'The exception is removed',
  },
  firstRun: {
    points: [
      'inserts the five official forms',
      'scores and colours each risk as you type',
      'points at what is missing or does not agree',
    ],
    insert: 'Insert forms',
    trySample: 'Try with sample data',
    working: 'Inserting the forms…',
    otherForms:
      'Are your forms there but not found? See that the tables have their official headings, then press “Check again”.',
  },
  bring: {
    offer: (rows) =>
      `${counted(rows, 'medium or higher risk is', 'medium or higher risks are')} not in the measures table yet`,
    about: (process) => `Process: ${process}`,
    show: 'Bring risks to the measures table',
    preview: (rows, sheet, first, last) =>
      `${counted(rows, 'row', 'rows')} will be written on the sheet “${sheet}”, ` +
      (first === last ? `row ${first}` : `rows ${first} to ${last}`),
    keeps: 'Nothing that was typed before is changed',
    confirm: (rows) => `Write ${counted(rows, 'row', 'rows')}`,
    cancel: 'Not now',
    working: 'Writing…',
    done: (rows, sheet) =>
      `${counted(rows, 'row', 'rows')} written on the sheet “${sheet}”. Next, fill in measure, method, timeframe and owner`,
  },
  insert: {
    intro:
      'Type the year and choose the kind of agency: a set of forms is proposed. The rest may be left blank and filled in on the sheets later.',
    names: {
      ministry: 'Anti-corruption centre of the ministry',
      agency: 'Agency',
      process: 'Process or project',
    },
    hints: {
      ministry: 'The ministry you belong to',
      agency: 'For example a municipality',
      process: 'For example building permits',
    },
    nameWrong: {
      'too-long': (limit) =>
        `Longer than ${limit} characters, which does not fit its line on the form. Please shorten it.`,
      formula: () =>
        'It cannot begin with = + - or @, or Excel reads it as a formula. Please remove the sign.',
    },
    workKind: 'What is assessed',
    fiscalYear: 'Fiscal year (Buddhist era)',
    fiscalYearWrong: (first, last) =>
      `Type a year of the Buddhist era from ${first} to ${last}, for example 2569`,
    domain: 'Risk domain',
    noDomain: 'Choose on the sheet later',
    domainNumber: (number) => `Domain ${number}`,
    likelihoodCriteria: 'Likelihood criteria',
    impactCriteria: 'Impact criteria',
    criteria: {
      'times-a-year': 'Times a year',
      'per-cent': 'Per cent',
      'money-lost': 'Money lost',
      'other-harm': 'Other harm',
    },
    showMeanings: 'Show what each rating means',
    criteriaHint: 'The wording can be changed on the sheet later',
    digits: 'Digits in the forms',
    thaiDigits: 'Thai ๑ ๒ ๓',
    arabicDigits: 'Arabic 1 2 3',
    insert: 'Insert forms',
    insertSample: 'Insert with sample',
    working: 'Inserting the forms…',
    done: (sheets) => `${counted(sheets.length, 'sheet', 'sheets')} added: ${sheets.join(', ')}`,
    next: (sheet) =>
      `Next, fill in what is still blank, then the table on the sheet “${sheet}”. The result shows under “Check” while you type.`,
    nextSample: 'Next, change a score or clear an owner and watch the result under “Check”.',
    toCheck: 'See the result',
  },
  help: {
    language: 'Language',
    followOffice: 'As in Office',
    usage: 'How to use it',
    steps: [
      'Insert the forms from “Insert forms”, or open a workbook that already holds them.',
      'Fill in risk, likelihood and impact; score and level appear by themselves.',
      'Bring the medium or higher risks to the measures table and fill in measure, timeframe and owner.',
      'Fix everything that “Check” lists until it says “Ready to send”.',
    ],
    privacy: 'Your data',
    privacyText:
      'This add-in works on your computer only. Nothing leaves the workbook. ' +
      'It remembers on this computer only the settings of this pane, and the last name and kind of agency.',
    about: 'About',
    aboutText:
      'Helps to fill in and check the corruption risk assessment forms of Thai government offices. ' +
      'It is an aid: whoever is responsible should read the forms again before sending them.',
  },
  unavailable: {
    outsideExcel: {
      title: 'This page works inside Excel',
      next: 'Open Excel and press the button of this add-in on the ribbon. If you opened it from Excel, check the internet connection and open it again.',
    },
    tooOld: {
      title: 'This Excel is too old',
      next: 'Use Excel 2021 or later, Microsoft 365 or Excel on the web, or ask your administrator for an update.',
    },
  },
};
