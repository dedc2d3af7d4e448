import { randomBytes } from 'node:crypto';

/** A fresh value that one page load may put on the style elements that it makes itself. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * The content policy of the shipped page: its own files, its own styles, and no connection of any kind.
 * AG Grid and the component kit write style elements; they carry the nonce, so nothing else can.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The looser policy of a development run: the dev server adds inline scripts and styles and speaks over a
 * socket. It is never sent by the built app.
 */
export function developmentPolicy(devServer: string): string {
  const { origin, host } = new URL(devServer);
  return [
    "default-src 'none'",
    `script-src ${origin} 'unsafe-inline'`,
    `style-src ${origin} 'unsafe-inline'`,
    `img-src ${origin} data:`,
    `font-src ${origin} data:`,
    `connect-src ${origin} ws://${host}`,
  ].join('; ');
}

/** Tells the page its nonce, in a meta element that the grid and the component kit are given at start. */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`);
}
