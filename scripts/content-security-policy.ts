/**
 * The SHA-256 of nothing. It allows an empty `<style>` element and no other: Fluent's styles are
 * put into one rule by rule through `insertRule`, which needs no `'unsafe-inline'`.
 */
const emptyStyleElement = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the task pane's page may load and talk to: itself, and scripts from Office.js's origin.
 * There is no `connect-src`: the pane sends nothing anywhere.
 */
export function contentSecurityPolicy(officeJsUrl: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJsUrl).origin}`,
    `style-src 'self' ${emptyStyleElement}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
