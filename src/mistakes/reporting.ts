import { placeOf } from '../assessment/field';
import type { Mistake } from './mistake';
import { mediumRisk } from './own-risk';
import { writes } from './writes';

/** Mistakes in signing, publishing and following up. */
export const REPORTING: readonly Mistake[] = [
  {
    rules: ['result-missing'],
    set: 1,
    own: [
      mediumRisk('ตรวจเยี่ยมผู้รับบริการ', 'รับการเลี้ยงรับรองระหว่างตรวจเยี่ยม', {
        measure: 'ห้ามรับของขวัญและการเลี้ยงรับรองทุกกรณี',
        method: 'แจ้งผู้รับบริการเป็นหนังสือก่อนตรวจเยี่ยม',
        owner: 'งานคุ้มครองจริยธรรม',
      }),
    ],
    plant: ({ own: [row] }) => {
      const [first] = row?.followUp?.measures ?? [];
      return first === undefined ? null : writes([placeOf(first.result), '']);
    },
  },
  {
    rules: ['publication-link-missing'],
    set: 1,
    own: [],
    plant: ({ assessment: { publication } }) =>
      publication === null ? null : writes([placeOf(publication.link), '']),
  },
  {
    rules: ['signature-missing'],
    set: 1,
    own: [],
    // All but the last sign, so that one is missing.
    plant: ({ assessment: { signatures } }) => {
      const open = signatures.filter(({ signed }) => !signed);
      if (open.length === 0) return null;
      return open.slice(0, -1).map(({ place, text }) => ({
        place,
        content: text.replace(/\.{3,}/, 'ลายมือชื่อ'),
      }));
    },
  },
];
