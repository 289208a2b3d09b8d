/**
 * Which process or project each type of agency must assess: the table before the forms of source
 * 000 (กระบวนการหรือโครงการที่ต้องทำการประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๖), with
 * its notes. It was published for 2566; other years may ask for something else.
 */
export const AGENCY_TYPES_YEAR = 2566;

/** A type of agency, ประเภทหน่วยงาน, in the order of the table. */
export interface AgencyType {
  /** 1 to 6, as the table numbers them. */
  readonly number: number;
  /** The official name, word for word; the fifth row of the source says its own name in the next column. */
  readonly name: string;
  /** What a person tells their own agency by; one for each type that is not divided. */
  readonly kinds: readonly [AgencyKind, ...AgencyKind[]];
}

/** A kind of agency as far as the forms and what must be assessed tell them apart. */
export interface AgencyKind {
  readonly id: AgencyKindId;
  readonly duty: AgencyDuty;
}

export type AgencyKindId =
  | 'department'
  | 'state-enterprise'
  | 'public-organisation'
  | 'other-agency'
  | 'province'
  | 'bangkok'
  | 'bangkok-district'
  | 'pattaya'
  | 'other-local';

/**
 * What must be assessed.
 *
 * - `either`: one process or one project, of the kinds in an annex that the source does not hold
 * - `costliest-procurement`: the procurement project with the highest budget of the year
 * - `costliest-provincial`: the same, of the province's own budget, at a regional office
 * - `one-licensing`: one process under the Licensing Facilitation Act B.E. 2558
 * - `not-named`: the table does not name this kind
 */
export type AgencyDuty =
  'either' | 'costliest-procurement' | 'costliest-provincial' | 'one-licensing' | 'not-named';

/**
 * The notes under the table: 1 any money counts · 2 lessons of complaints · 3 attach the estimate of
 * the cost · 4 the highest budget, even if … (the source breaks off here).
 */
export type AgencyNote = 'any-money' | 'lessons' | 'attach-estimate' | 'highest-budget';

export const AGENCY_TYPES: readonly AgencyType[] = [
  {
    number: 1,
    name: 'หน่วยงานระดับกรม/เทียบเท่า',
    kinds: [{ id: 'department', duty: 'either' }],
  },
  {
    number: 2,
    name: 'รัฐวิสาหกิจ',
    kinds: [{ id: 'state-enterprise', duty: 'costliest-procurement' }],
  },
  {
    number: 3,
    name: 'องค์การมหาชน',
    kinds: [{ id: 'public-organisation', duty: 'costliest-procurement' }],
  },
  {
    number: 4,
    name: 'หน่วยงานอื่นๆของรัฐ',
    kinds: [{ id: 'other-agency', duty: 'costliest-procurement' }],
  },
  {
    number: 5,
    name: 'จังหวัด',
    kinds: [{ id: 'province', duty: 'costliest-provincial' }],
  },
  {
    number: 6,
    name: 'องค์กรปกครองส่วนท้องถิ่น (กทม. สำนักงานเขต กทม และเมืองพัทยา)',
    kinds: [
      { id: 'bangkok', duty: 'costliest-procurement' },
      { id: 'bangkok-district', duty: 'one-licensing' },
      { id: 'pattaya', duty: 'one-licensing' },
      { id: 'other-local', duty: 'not-named' },
    ],
  },
];

/** The notes that concern a duty, in the order of the source. */
export function notesFor(duty: AgencyDuty): readonly AgencyNote[] {
  switch (duty) {
    // One of the two may be a procurement project.
    case 'either':
    case 'costliest-procurement':
    case 'costliest-provincial':
      return ['any-money', 'lessons', 'attach-estimate', 'highest-budget'];
    case 'one-licensing':
    case 'not-named':
      return ['lessons'];
  }
}

/** Finds a kind and its type by id; `null` for anything else. */
export function agencyKindOf(
  id: string | null,
): { readonly type: AgencyType; readonly kind: AgencyKind } | null {
  for (const type of AGENCY_TYPES) {
    const kind = type.kinds.find((each) => each.id === id);
    if (kind !== undefined) return { type, kind };
  }
  return null;
}
