/** SHA-256 as 64 hexadecimal digits. Rejects where the page is not secure: browsers hash only on https or localhost. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
