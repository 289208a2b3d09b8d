import type { Assessment, Remark } from '../../src/assessment/assessment';
import type { Criteria } from '../../src/assessment/criteria';
import { FIRST_ROW, planRow, risk } from './assessment-builder';
import { found } from './found';
import { at, cell, findingsOf, reported } from './reported';

function remark(row: number, text: string): Remark {
  return { place: at(row, 0), text };
}

/** What is found about one line of text beside the tables. */
function said(text: string): readonly string[] {
  return reported({ remarks: [remark(0, text)] });
}

describe('placeholder-left', () => {
  it.each([
    ['an instruction', '(ระบุชื่อหน่วยงาน)'],
    ['a request', 'โปรดระบุรายละเอียด'],
    ['an instruction behind stars', '***** หน่วยงานต้องระบุเกณฑ์ประเมินความเสี่ยงที่จะใช้'],
    ['the title of an example', 'ตัวอย่าง เกณฑ์โอกาสเกิดการทุจริต (Likelihood) (ร้อยละ)'],
    ['dots between words', 'โครงการ ............ ประจำปี'],
    ['crosses', 'กอง xxx'],
    ['a year that is left open', 'ปีงบประมาณ ๒๕xx'],
  ])('points at %s', (_, text) => {
    expect(said(text)).toEqual(['placeholder-left A1']);
  });

  it.each([
    ['dots behind the words', 'การขออนุญาต........'],
    ['nothing but dots', '................'],
    ['an ellipsis', 'เอกสารต่าง ๆ เช่น สำเนาบัตร ...'],
    ['an agency of that name', 'เทศบาลตำบลตัวอย่าง'],
    ['the instruction that the form itself has', '(ให้เลือกมา 1 ด้าน)'],
    ['an answered other', 'อื่น ๆ (ระบุ) การจัดซื้อพัสดุ'],
  ])('accepts %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['accepts dots around the value of a label', 'ชื่อหน่วยงาน.....กองคลัง.....', 'กองคลัง', []],
    [
      'points at dots within it',
      'ชื่อหน่วยงาน กอง ....... คลัง',
      'กอง ....... คลัง',
      ['placeholder-left A1'],
    ],
  ])('%s', (_, text, value, expected) => {
    const agency = { kind: 'value', place: at(0, 0), text, value } as const;
    expect(reported({ agency })).toEqual(expected);
  });

  it('counts a table of example criteria once, at its title', () => {
    const criteria: Criteria = {
      factor: 'impact',
      place: at(1, 0),
      isExample: true,
      meanings: ([5, 4, 3, 2, 1] as const).map((rating, index) => ({
        rating,
        place: at(2 + index, 2),
        text: 'ความเสียหายตั้งแต่..... บาท ถึง..... บาท',
      })),
    };
    const remarks = [remark(0, 'ตัวอย่าง เกณฑ์ผลกระทบ (Impact) (ด้านการเงิน)')];
    expect(reported({ criteria: [criteria], remarks })).toEqual(['placeholder-left A1']);
    const own = reported({ criteria: [{ ...criteria, isExample: false }] });
    expect(own.filter((finding) => finding.startsWith('placeholder'))).toHaveLength(5);
  });

  it('leaves lines to sign on to another rule', () => {
    const signatures = [{ place: at(0, 0), text: 'ลงชื่อ ........ ผู้จัดทำ', signed: true }];
    expect(reported({ signatures })).toEqual([]);
  });
});

describe('personal-data', () => {
  it.each([
    ['a citizen number', 'เลขประจำตัว 1-2345-67890-12-1'],
    ['a mobile phone', 'โทร. ๐๘๑-๐๐๐-๐๐๐๐'],
    ['a mobile phone from abroad', '+66 81 000 0000'],
    ['an address of a person', 'somchai.j@example.go.th'],
  ])('points at %s', (_, text) => {
    expect(said(text)).toEqual(['personal-data A1']);
  });

  it.each([
    ['a citizen number with a wrong check digit', 'เลขที่ 1-2345-67890-12-5'],
    ['a landline', 'โทร. 02-000-0000'],
    ['a mailbox', 'saraban@example.go.th'],
    ['a numbered mailbox', '๗๗๐๐๐๐๐๐@example.go.th'],
    ['an amount', 'งบประมาณ 1,234,567,890,121 บาท'],
  ])('accepts %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('looks at every text of the tables', () => {
    const phone = 'โทร. 081-000-0000';
    const plan = planRow({
      measure: phone,
      method: phone,
      timeframe: `1 ต.ค. 2568 ${phone}`,
      owner: phone,
    });
    expect(found(risk({ plan }))).toEqual(
      ['E5', 'F5', 'G5', 'H5'].map((at) => `personal-data 5!${at}`),
    );
  });

  it('never repeats the number', () => {
    const [finding] = findingsOf({ remarks: [remark(0, 'โทร. 081-000-0000')] });
    expect(finding?.params).toEqual({ kind: 'phone' });
  });
});

describe('html-left', () => {
  it.each(['<p>ข้อความ</p>', 'ก&nbsp;ข', 'บรรทัดหนึ่ง<br/>บรรทัดสอง'])('points at %j', (text) => {
    expect(said(text)).toEqual(['html-left A1']);
  });

  it.each(['รอน้อยกว่า < 5 คน', 'R&D', 'ก > ข', 'อีเมล <ก@ข>'])('accepts %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('gives the text as it is without', () => {
    const [finding] = findingsOf({
      agency: { ...cell(0, 0, 'ก'), text: '<b>ก</b>&nbsp;ข' } as Assessment['agency'],
    });
    expect(finding?.params).toEqual({ bare: 'ก ข' });
  });
});

describe('hidden-risk', () => {
  const hidden = {
    ...risk({ issue: 'รับของกำนัล', plan: null, impact: 1 }, FIRST_ROW + 1),
    hidden: true,
  };

  it('points at a hidden row', () => {
    expect(found(risk(), hidden)).toEqual(['hidden-risk 2!C6']);
  });

  it('points at a hidden plan row', () => {
    const plan = { ...planRow(), hidden: true };
    expect(found(risk({ plan }))).toEqual(['hidden-risk 5!C5']);
  });

  it('names a table that is hidden whole once', () => {
    expect(found({ ...risk(), hidden: true }, hidden)).toEqual(['hidden-risk 2!C5']);
  });
});
