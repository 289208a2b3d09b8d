import { LOCAL_ADDIN_URL } from './build-settings';
import type { BuildSettings } from './build-settings';

const localSupportUrl = `${LOCAL_ADDIN_URL}/support.html`;

/**
 * The manifest for the place the add-in will be served from. Every address of `manifest.xml` begins
 * with `LOCAL_ADDIN_URL`; the one of the help page gives way to `supportUrl`.
 */
export function manifestFor(
  manifest: string,
  { addinUrl, supportUrl }: Pick<BuildSettings, 'addinUrl' | 'supportUrl'>,
): string {
  return manifest
    .split(`"${localSupportUrl}"`)
    .map((part) => part.replaceAll(`"${LOCAL_ADDIN_URL}/`, () => `"${inAttribute(addinUrl)}/`))
    .join(`"${inAttribute(supportUrl)}"`);
}

function inAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
