import { toArabicDigits } from '../thai/digits';
import type { PersonalData } from '../thai/personal-data';
import { findPersonalData } from '../thai/personal-data';
import { textsWorthALook } from './assessment-texts';
import type { Rule } from './rule';

/**
 * A citizen number, a mobile phone or an e-mail address of a person stands in a form that is made to
 * be published. Landlines and mailboxes of an office are meant to be known (source 000 gives some).
 */
export const personalData: Rule<'personal-data'> = {
  id: 'personal-data',
  severity: 'warning',
  check(assessment, report) {
    for (const { place, text } of textsWorthALook(assessment)) {
      const found = findPersonalData(text).find(isOfAPerson);
      if (found !== undefined) report(place, { kind: found.kind });
    }
  },
};

function isOfAPerson({ kind, text }: PersonalData): boolean {
  switch (kind) {
    case 'citizen-number':
      return true;
    case 'phone':
      return MOBILE.test(toArabicDigits(text).replace(/[^+\d]/g, ''));
    case 'e-mail':
      return !isMailbox(toArabicDigits(text).toLowerCase());
  }
}

/** 06, 08 or 09 and eight more, or the same behind the country's number. */
const MOBILE = /^(?:\+660?|0)[689]\d{8}$/;

/** Mailboxes that offices have: numbered ones, and those named for what they are for. */
function isMailbox(address: string): boolean {
  const name = address.slice(0, address.indexOf('@'));
  return !/[a-z]/.test(name) || MAILBOX.test(name);
}

const MAILBOX =
  /^(?:saraban|info|contact|admin|webmaster|office|center|centre|callcenter|call|help|helpdesk|support|service|services|mail|email|news|pr|public|complain|complaint|no-?reply|itcenter|acoc|anticorruption|transparency|ita|dpo)(?:[._-].*|\d*)$/;
