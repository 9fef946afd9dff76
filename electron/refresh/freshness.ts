/** How long an answer may be used without asking again, in milliseconds: max-age (RFC 9111 §5.2.2.1), else Expires; null: not said. */
export function freshForOf(headers: Readonly<Record<string, string>>, now: number): number | null {
  const control = headers['cache-control'] ?? '';
  if (/\b(no-store|no-cache)\b/i.test(control)) return null;
  const maxAge = /\bmax-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - Number(headers['age'] ?? 0)) * 1000 || null;
  const expires = Date.parse(headers['expires'] ?? '');
  // By the server's own clock where it tells it: a computer's clock can be wrong.
  const served = Date.parse(headers['date'] ?? '');
  const from = Number.isNaN(served) ? now : served;
  return Number.isNaN(expires) || expires <= from ? null : expires - from;
}

/** How long the server asks to be left alone, in milliseconds: seconds or an HTTP date (RFC 9110 §10.2.3); null: it doesn't ask. */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now: number): number | null {
  const value = headers['retry-after']?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
