import type { Answer, HostProblem } from './host';

/** What Office.js says when something fails: `OfficeExtension.Error`, parsed. */
export interface OfficeFailure {
  /** Such as `ItemNotFound`; '' where the error is none of Office's. */
  readonly code: string;
  readonly message: string;
  /** The member that failed, such as `Range.select`; '' where Excel refused the whole batch. */
  readonly location: string;
}

export function readFailure(error: unknown): OfficeFailure {
  if (typeof error !== 'object' || error === null) {
    return { code: '', message: String(error), location: '' };
  }
  const debugInfo = field(error, 'debugInfo');
  return {
    code: text(field(error, 'code')),
    message: text(field(error, 'message')),
    location:
      typeof debugInfo === 'object' && debugInfo !== null
        ? text(field(debugInfo, 'errorLocation'))
        : '',
  };
}

/** Puts a failure into the terms in which people are told of it. */
export function problemOf(error: unknown): HostProblem {
  const { code, message, location } = readFailure(error);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'editing' };
    case 'AccessDenied':
      return { kind: 'sheet-protected', sheet: null };
    case 'ItemNotFound':
    case 'InvalidReference':
      return { kind: 'gone' };
    default:
      return { kind: 'refused', detail: [code, message, location].filter(Boolean).join(' · ') };
  }
}

/** Whether Excel on the web could not carry so much in one answer (the limit is 5 MB). */
export function isTooLarge(error: unknown): boolean {
  const { code } = readFailure(error);
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RequestPayloadSizeLimitExceeded';
}

export function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function failed(problem: HostProblem): Answer<never> {
  return { ok: false, problem };
}

/** Carries out one piece of work; whatever Office throws becomes an answer. */
export async function answerTo<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return done(await work());
  } catch (error) {
    return failed(problemOf(error));
  }
}

function field(object: object, name: string): unknown {
  const value: unknown = Reflect.get(object, name);
  return value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
