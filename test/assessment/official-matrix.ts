/**
 * The matrix as printed in sources 002 and 003, step 4: likelihood 5 at the top down to 1, impact 1
 * to 5 from left to right, each cell a level and its sum.
 */
export const OFFICIAL_MATRIX = `
ปานกลาง (๕ x ๑ = ๕)	สูง (๕ x ๒ = ๑๐)	สูงมาก (๕ x ๓ = ๑๕)	สูงมาก (๕ x ๔ = ๒๐)	สูงมาก (๕ x ๕ = ๒๕)
ต่ำ (๔ x ๑ = ๔)	ปานกลาง (๔ x ๒ = ๘)	สูง (๔ x ๓ = ๑๒)	สูงมาก (๔ x ๔ = ๑๖)	สูงมาก (๔ x ๕ = ๒๐)
ต่ำ (๓ x ๑ = ๓)	ปานกลาง (๓ x ๒ = ๖)	ปานกลาง (๓ x ๓ = ๙)	สูง (๓ x ๔ = ๑๒)	สูงมาก (๓ x ๕ = ๑๕)
ต่ำ (๒ x ๑ = ๒)	ต่ำ (๒ x ๒ = ๔)	ปานกลาง (๒ x ๓ = ๖)	ปานกลาง (๒ x ๔ = ๘)	สูง (๒ x ๕ = ๑๐)
ต่ำ (๑ x ๑ = ๑)	ต่ำ (๑ x ๒ = ๒)	ต่ำ (๑ x ๓ = ๓)	ต่ำ (๑ x ๔ = ๔)	ปานกลาง (๑ x ๕ = ๕)
`;

/** The legend under it: each level's lowest and highest score. */
export const OFFICIAL_LEGEND = [
  ['ต่ำ', 1, 4],
  ['ปานกลาง', 5, 9],
  ['สูง', 10, 14],
  ['สูงมาก', 15, 25],
] as const;
