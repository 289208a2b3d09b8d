import './fonts.css';

/** The family every cell of an official form is set in; the page provides it from Sarabun. */
export const OFFICIAL_FONT = 'TH Sarabun New';

/** The family of the page's own words. */
export const PAGE_FONT = 'Sarabun';

/**
 * Loads both families whole. A canvas does not wait for a web font and does not repaint when one
 * arrives, so this must have settled before the grid paints.
 */
export async function loadThaiFonts(): Promise<void> {
  const sample = 'กขคABC๑๒๓123☐☑';
  const faces = [OFFICIAL_FONT, PAGE_FONT].flatMap((family) =>
    ['', 'bold ', 'italic ', 'italic bold '].map((variant) => `${variant}16px "${family}"`),
  );
  await Promise.all(faces.map((face) => document.fonts.load(face, sample)));
}
