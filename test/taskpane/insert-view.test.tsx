/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { AGENCY_TYPES } from '../../src/forms/agency-types';
import { FORMS } from '../../src/forms/editions';
import { entryFieldsOf } from '../../src/forms/find-part';
import { fiscalYearOf } from '../../src/thai/fiscal-year';
import { FakeWorkbook } from './fake-workbook';
import { openPane } from './open-pane';

beforeEach(() => {
  window.localStorage.clear();
});

const pressInsert = (user: UserEvent): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'แทรกแบบฟอร์ม' }));

/** Every text on the sheets of the first set that was inserted. */
function insertedText(workbook: FakeWorkbook): string {
  return (workbook.inserted[0] ?? [])
    .flatMap((blueprint) => blueprint.blocks.flatMap((block) => block.cells.flat()))
    .join('\n');
}

describe('inserting', () => {
  it('works with one press', async () => {
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    await pressInsert(user);
    const done = await screen.findByText(/^เพิ่มแล้ว 5 แผ่นงาน: 1 คัดเลือกกระบวนการ,/);
    expect(done).toBeVisible();
    expect(
      screen.getByText(/^ต่อไป กรอกช่องที่ยังว่าง แล้วกรอกตารางในแผ่น “2 ประเด็นความเสี่ยง”/),
    ).toBeVisible();
    expect(workbook.inserted[0]).toHaveLength(5);
  });

  it('starts with the current fiscal year, Thai digits and no domain', async () => {
    await openPane(new FakeWorkbook(), 'insert');
    expect(screen.getByRole('textbox', { name: 'ปีงบประมาณ พ.ศ.' })).toHaveValue(
      String(fiscalYearOf(new Date())),
    );
    for (const name of [/^เลขไทย/, 'เลือกภายหลังในแผ่นงาน', 'จำนวนครั้งต่อปี', 'ด้านอื่น ๆ'])
      expect(screen.getByRole('radio', { name })).toBeChecked();
  });

  it('passes on what was typed and chosen', async () => {
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    await user.type(screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' }), 'เทศบาลเมืองทดลอง');
    await user.type(screen.getByRole('textbox', { name: 'ชื่อกระบวนการ/โครงการ' }), 'จัดซื้อพัสดุ');
    const year = screen.getByRole('textbox', { name: 'ปีงบประมาณ พ.ศ.' });
    await user.clear(year);
    await user.type(year, '๒๕๗๑');
    await user.click(screen.getByRole('radio', { name: /^ด้านที่ 3/ }));
    await user.click(screen.getByRole('radio', { name: 'ร้อยละ' }));
    await user.click(screen.getByRole('radio', { name: 'ด้านการเงิน' }));
    await user.click(screen.getByRole('radio', { name: /^เลขอารบิก/ }));
    await pressInsert(user);
    await waitFor(() => expect(workbook.inserted).toHaveLength(1));
    const text = insertedText(workbook);
    for (const part of ['เทศบาลเมืองทดลอง', 'จัดซื้อพัสดุ', '2571', 'ตั้งแต่ร้อยละ 30', 'บาท'])
      expect(text).toContain(part);
    expect(text).not.toContain('ครั้งต่อปี');
  });

  it('inserts a worked example, from where the result is one press away', async () => {
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    await user.click(screen.getByRole('button', { name: 'แทรกพร้อมตัวอย่าง' }));
    await user.click(await screen.findByRole('button', { name: 'ดูผลตรวจ' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'พร้อมส่ง' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'ตรวจ' })).toHaveFocus();
  });

  it('shows that it is working, and takes no second press', async () => {
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    workbook.hold();
    await pressInsert(user);
    await user.click(screen.getByRole('button', { name: /กำลังแทรกแบบฟอร์ม…/ }));
    await user.click(screen.getByRole('button', { name: 'แทรกพร้อมตัวอย่าง' }));
    workbook.answer();
    await screen.findByText(/^เพิ่มแล้ว 5 แผ่นงาน/);
    expect(workbook.inserted).toHaveLength(1);
  });
});

describe('what can go wrong', () => {
  it.each(['', 'abc', '2469', '3000'])(
    'a fiscal year of %j is refused with the range',
    async (typed) => {
      const workbook = new FakeWorkbook();
      const user = await openPane(workbook, 'insert');
      const year = screen.getByRole('textbox', { name: 'ปีงบประมาณ พ.ศ.' });
      await user.clear(year);
      if (typed !== '') await user.type(year, typed);
      expect(screen.getByText(/ตั้งแต่ 2550 ถึง 2599/)).toBeVisible();
      await pressInsert(user);
      expect(year).toHaveFocus();
      expect(workbook.inserted).toEqual([]);
    },
  );

  it.each([
    [{ kind: 'editing' }, 'กด Enter ในเซลล์ก่อน แล้วลองใหม่'],
    [{ kind: 'workbook-protected' }, 'โครงสร้างของสมุดงานถูกป้องกันไว้'],
    [{ kind: 'sheet-protected', sheet: null }, 'แผ่นงานนี้ถูกป้องกันไว้'],
    [{ kind: 'gone' }, 'ไม่อยู่ในสมุดงานแล้ว'],
    [{ kind: 'refused', detail: 'GeneralException' }, 'GeneralException'],
  ] as const)('%j is told and nothing typed is lost', async (problem, words) => {
    const workbook = new FakeWorkbook();
    workbook.problems.insert = problem;
    const user = await openPane(workbook, 'insert');
    const agency = screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' });
    await user.type(agency, 'กรมทดลอง');
    await pressInsert(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(agency).toHaveValue('กรมทดลอง');
  });
});

describe('a name', () => {
  it.each([
    ['=HYPERLINK("x")', /ขึ้นต้นด้วย = \+ - หรือ @ ไม่ได้/],
    ['@เทศบาล', /ขึ้นต้นด้วย = \+ - หรือ @ ไม่ได้/],
    ['ก'.repeat(251), /ยาวเกิน 250 ตัวอักษร/],
  ])('like %j is refused where it stands, and nothing is inserted', async (typed, words) => {
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    const agency = screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' });
    await user.click(agency);
    await user.paste(typed);
    expect(screen.getByText(words)).toBeVisible();
    await pressInsert(user);
    expect(agency).toHaveFocus();
    expect(agency).toHaveValue(typed);
    expect(workbook.inserted).toEqual([]);
  });

  it('comes into the form without what nobody sees', async () => {
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    await user.click(screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' }));
    await user.paste('กรม\u200B\u0007ทดลอง\uD800');
    await pressInsert(user);
    await waitFor(() => expect(workbook.inserted).toHaveLength(1));
    expect(insertedText(workbook)).toContain('กรมทดลอง');
  });
});

describe('the set of forms', () => {
  const edition = (): HTMLElement => screen.getByRole('combobox', { name: 'ชุดแบบฟอร์ม' });
  const kind = (): HTMLElement => screen.getByRole('combobox', { name: 'ประเภทหน่วยงาน' });
  const typeYear = async (user: UserEvent, typed: string): Promise<void> => {
    const year = screen.getByRole('textbox', { name: 'ปีงบประมาณ พ.ศ.' });
    await user.clear(year);
    await user.type(year, typed);
  };

  it('is proposed by year and kind of agency, with what it is and what must be assessed', async () => {
    const user = await openPane(new FakeWorkbook(), 'insert');
    await typeYear(user, '2568');
    await user.selectOptions(kind(), 'สำนักงานเขต กทม.');
    expect(edition()).toHaveValue('bma-2568');
    expect(screen.getByRole('option', { name: /^แบบประเมินความเสี่ยงต่อการรับสินบน.*\(แนะนำ\)$/ }));
    expect(screen.getByText(/^แบบประเมินการรับสินบนของสำนักงานเขต/)).toBeVisible();
    expect(screen.getByText('ออกสำหรับปีงบประมาณ พ.ศ. 2568')).toBeVisible();
    expect(screen.getByRole('region', { name: 'ต้องประเมินอะไร' })).toHaveTextContent('1 กระบวนการ');
    expect(screen.getByRole('radio', { name: /^ด้านที่ 4/ })).toBeVisible();
    await typeYear(user, '2570');
    expect(edition()).toHaveValue('pacc-2569');
    expect(screen.getByText(/^ออกสำหรับปีงบประมาณ พ.ศ. 2569 ก่อนปีที่ท่านพิมพ์/)).toBeVisible();
  });

  it('can be another than the one proposed, and stays when the year changes', async () => {
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    await user.selectOptions(edition(), 'bma-2568');
    await typeYear(user, '2571');
    expect(edition()).toHaveValue('bma-2568');
    await user.selectOptions(kind(), 'รัฐวิสาหกิจ');
    expect(screen.getByText(/^ชุดนี้จัดทำสำหรับหน่วยงานประเภทอื่น/)).toBeVisible();
    await pressInsert(user);
    expect(
      await screen.findByText(/^ต่อไป กรอกช่องที่ยังว่าง แล้วกรอกตารางในแผ่น “2 ประเด็นความเสี่ยง”/),
    ).toBeVisible();
    expect(workbook.inserted[0]).toHaveLength(7);
  });

  it.each(FORMS.map((form) => [form.edition, form] as const))(
    '%s asks what its form asks for, and comes as it is',
    async (id, form) => {
      const workbook = new FakeWorkbook();
      const user = await openPane(workbook, 'insert');
      await user.selectOptions(edition(), id);
      const asked = entryFieldsOf(form);
      for (const [field, name] of [
        ['agency', 'ชื่อหน่วยงาน'],
        ['process', 'ชื่อกระบวนการ/โครงการ'],
        ['ministry', 'ศปท. กระทรวง'],
      ] as const) {
        expect(screen.queryAllByRole('textbox', { name })).toHaveLength(asked.has(field) ? 1 : 0);
      }
      expect(screen.queryAllByRole('radio', { name: /^ด้านที่/ })).toHaveLength(form.domains.length);
      await pressInsert(user);
      expect(await screen.findByText(/^เพิ่มแล้ว/)).toBeVisible();
      expect(workbook.inserted[0]?.map(({ name }) => name)).toEqual(
        form.sheets.map(({ sheetName }) => sheetName),
      );
    },
  );

  it('begins with the kind of agency of the last time', async () => {
    window.localStorage.setItem('corruption-risk.agency-kind', 'province');
    await openPane(new FakeWorkbook(), 'insert');
    expect(kind()).toHaveValue('province');
  });

  it('takes no memory of a kind that there is not', async () => {
    window.localStorage.setItem('corruption-risk.agency-kind', 'ministry');
    await openPane(new FakeWorkbook(), 'insert');
    expect(kind()).toHaveValue('');
  });

  it('names what each type of agency must assess under help, in the order of the six types', async () => {
    const user = await openPane(new FakeWorkbook(), 'help');
    await user.click(screen.getByRole('button', { name: 'หน่วยงานประเภทใดต้องประเมินอะไร' }));
    for (const { name } of AGENCY_TYPES) expect(screen.getByText(name)).toBeVisible();
    expect(screen.getByText(/ปีงบประมาณ พ.ศ. 2566 ปีอื่นอาจกำหนดต่างไป/)).toBeVisible();
  });
});

describe('the sample with mistakes', () => {
  const unfold = (user: UserEvent): Promise<void> =>
    user.click(screen.getByRole('button', { name: 'ตัวอย่างที่มีข้อผิดพลาด' }));

  it('is one press away once it is unfolded, and is found out at once', async () => {
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    await unfold(user);
    await user.click(await screen.findByRole('button', { name: 'แทรกตัวอย่างชุดที่ 1' }));
    expect(await screen.findByText(/^ต่อไป ดูรายการที่พบ/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'ดูผลตรวจ' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^ต้องแก้อีก/ })).toBeVisible();
  });

  it('is offered as one where a form needs no second set', async () => {
    const user = await openPane(new FakeWorkbook(), 'insert');
    await user.selectOptions(screen.getByRole('combobox', { name: 'ชุดแบบฟอร์ม' }), 'follow-up-2566');
    await unfold(user);
    expect(await screen.findByRole('button', { name: 'แทรกตัวอย่างนี้' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /ชุดที่ 2/ })).toBeNull();
  });
});

describe('the choices', () => {
  it('show what each rating means, in the chosen digits', async () => {
    const user = await openPane(new FakeWorkbook(), 'insert');
    await user.click(screen.getAllByRole('button', { name: 'ดูความหมายของแต่ละระดับ' })[0]!);
    expect(screen.getByText('โอกาสเกิดการกระทำทุจริตมากกว่า ๔ ครั้งต่อปี')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^เลขอารบิก/ }));
    expect(screen.getByText('โอกาสเกิดการกระทำทุจริตมากกว่า 4 ครั้งต่อปี')).toBeVisible();
  });

  it('stay while another view is looked at', async () => {
    const user = await openPane(new FakeWorkbook(), 'insert');
    await user.type(screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' }), 'กรมทดลอง');
    await user.click(screen.getByRole('tab', { name: 'ช่วยเหลือ' }));
    await user.click(screen.getByRole('tab', { name: 'แทรกแบบฟอร์ม' }));
    expect(screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' })).toHaveValue('กรมทดลอง');
  });

  it('begin with the agency of the last time', async () => {
    const user = await openPane(new FakeWorkbook(), 'insert');
    await user.type(screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' }), 'กรมทดลอง');
    await pressInsert(user);
    await screen.findByText(/^เพิ่มแล้ว/);
    expect(window.localStorage.getItem('corruption-risk.agency')).toBe('กรมทดลอง');
  });

  it('do without a memory where the browser forbids one', async () => {
    for (const method of ['getItem', 'setItem'] as const)
      jest.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      });
    const workbook = new FakeWorkbook();
    const user = await openPane(workbook, 'insert');
    await pressInsert(user);
    expect(await screen.findByText(/^เพิ่มแล้ว 5 แผ่นงาน/)).toBeVisible();
  });
});
