import { satisfies } from '../grid/validation-check';
import { overlaps } from '../grid/area';
import { CELL_VALUE_OPERATORS } from '../grid/workbook-state';
import type { AlertStyle, ValidationRule, ValidationState } from '../grid/workbook-state';
import { quoteSheetName, formatArea } from '../grid/address';
import { invalidArgument } from '../rich-api/api-error';
import { bindMembers, HostObject } from '../rich-api/host-object';
import { guardChange } from './guards';
import { flagValue, fromPascal, pascal, recordValue, textValue } from './parsing';
import { RangePlace } from './session';

const LONGEST_SOURCE = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ALERT_STYLES = ['stop', 'warning', 'information'] as const satisfies readonly AlertStyle[];
const NO_ALERT = { show: true, style: 'stop', title: '', message: '' } as const;
const KINDS = ['list', 'wholeNumber', 'decimal', 'textLength', 'custom'] as const;

/** What may be typed into a range. */
export class DataValidation extends HostObject {
  readonly typeName = 'DataValidation';
  readonly members = bindMembers<DataValidation>(this.typeName, this, {
    scalars: {
      Type: { get: ({ state }) => (state ? pascal(state.rule.kind) : 'None') },
      Rule: {
        get: ({ state }) => (state ? ruleAnswer(state.rule) : {}),
        set: (self, value) => self.change({ rule: parseRule(value) }),
      },
      IgnoreBlanks: {
        get: ({ state }) => state?.ignoreBlanks ?? true,
        set: (self, value) => self.change({ ignoreBlanks: flagValue(value) }),
      },
      Prompt: {
        get: ({ state }) => ({
          showPrompt: true,
          title: state?.prompt?.title ?? '',
          message: state?.prompt?.message ?? '',
        }),
        set: (self, value) => {
          const { showPrompt, title, message } = recordValue(value);
          const prompt = { title: short(title, LONGEST_TITLE), message: short(message) };
          self.change(flagValue(showPrompt ?? true) ? { prompt } : {});
        },
      },
      ErrorAlert: {
        get: ({ state }) => {
          const { show, style, title, message } = state?.errorAlert ?? NO_ALERT;
          return { showAlert: show, style: pascal(style), title, message };
        },
        set: (self, value) => {
          const { showAlert, style, title, message } = recordValue(value);
          self.change({
            errorAlert: {
              show: flagValue(showAlert ?? true),
              style: fromPascal(style ?? 'Stop', ALERT_STYLES),
              title: short(title, LONGEST_TITLE),
              message: short(message),
            },
          });
        },
      },
      Valid: { get: (self) => self.isValid() },
    },
    methods: {
      Clear: ({ range: { sheet, area } }) => {
        guardChange(sheet);
        sheet.validations.clear(area);
        return null;
      },
    },
  });

  constructor(private readonly range: RangePlace) {
    super();
  }

  /** The validation of the range's first cell; Excel tells nothing of several. */
  private get state(): ValidationState | undefined {
    const { sheet, area } = this.range;
    return sheet.validations.at(area.row, area.column);
  }

  private change(part: Partial<ValidationState>): void {
    const { sheet, area } = this.range;
    guardChange(sheet);
    const before = this.state;
    const rule = part.rule ?? before?.rule;
    // A prompt without a rule: anything may be typed.
    const known = before ?? { ignoreBlanks: true, errorAlert: NO_ALERT };
    sheet.validations.set({
      ...known,
      ...part,
      rule: rule ?? { kind: 'custom', formula: '=TRUE' },
      areas: [area],
    });
  }

  private isValid(): boolean | null {
    const { sheet, area } = this.range;
    const touching = sheet.validations
      .all()
      .filter(({ areas }) => areas.some((a) => overlaps(a, area)));
    if (touching.length === 0) return true;
    const { row, column, rowCount, columnCount } = sheet.cells.bounded(area);
    const verdicts = new Set<boolean>();
    for (let r = row; r < row + rowCount; r++) {
      for (let c = column; c < column + columnCount; c++) {
        const validation = sheet.validations.at(r, c);
        const { value } = sheet.cells.content(r, c);
        const isBlank = value === '' && (validation?.ignoreBlanks ?? true);
        verdicts.add(!validation || isBlank || satisfies(sheet, validation.rule, value));
      }
    }
    return verdicts.size > 1 ? null : !verdicts.has(false);
  }
}

function short(value: unknown, longest = LONGEST_MESSAGE): string {
  const text = textValue(value ?? '');
  if (text.length > longest) throw invalidArgument();
  return text;
}

/** Exactly one kind of rule, as Excel wants it. */
function parseRule(value: unknown): ValidationRule {
  const given = recordValue(value);
  const [kind, ...others] = KINDS.filter(
    (name) => given[name] !== undefined && given[name] !== null,
  );
  if (kind === undefined || others.length > 0) throw invalidArgument();
  const criteria = recordValue(given[kind]);
  switch (kind) {
    case 'list':
      return {
        kind,
        source: listSource(criteria['source']),
        inCellDropDown: flagValue(criteria['inCellDropDown'] ?? true),
      };
    case 'custom':
      return { kind, formula: textValue(criteria['formula']) };
    case 'wholeNumber':
    case 'decimal':
    case 'textLength': {
      const { formula1, formula2, operator } = criteria;
      return {
        kind,
        operator: fromPascal(operatorWord(operator), CELL_VALUE_OPERATORS),
        formula1: formulaText(formula1),
        ...(formula2 === undefined || formula2 === null ? {} : { formula2: formulaText(formula2) }),
      };
    }
  }
}

const operatorWord = (operator: unknown): unknown =>
  typeof operator === 'string' ? operator.replace(/EqualTo$/, 'Equal') : operator;

function formulaText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return textValue(value);
}

function listSource(source: unknown): string {
  if (source instanceof RangePlace) {
    return `=${quoteSheetName(source.sheet.name)}!${formatArea(source.area)}`;
  }
  const text = textValue(source);
  if (text === '' || text.length > LONGEST_SOURCE) throw invalidArgument();
  return text;
}

function ruleAnswer(rule: ValidationRule): Readonly<Record<string, unknown>> {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'wholeNumber':
    case 'decimal':
    case 'textLength': {
      const { kind, formula1, formula2 } = rule;
      const operator = pascal(rule.operator).replace(/^(Not)?Equal$/, '$1EqualTo');
      return { [kind]: { formula1, formula2, operator } };
    }
  }
}
