/** The value that style elements of this page load must carry; empty in a development run, whose policy needs none. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
