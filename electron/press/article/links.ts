import tidyRules from 'tidy-url/data/rules.js';

const longestAddress = 4096;

/**
 * An address as it may be stored: absolute, http, https or mailto, without a name and password.
 * @returns null for anything else
 */
export function absoluteUrl(address: string, baseUrl: string): URL | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > longestAddress) return null;
  const url = parsed(trimmed, baseUrl);
  if (url === null) return null;
  if (url.protocol === 'mailto:') return url;
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  // Each setter writes the whole address anew, and hardly any has these.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url;
}

/** Not by `canParse` before it: that reads each address twice. */
function parsed(address: string, baseUrl: string): URL | null {
  try {
    return new URL(address, baseUrl);
  } catch {
    return null;
  }
}

/** The address of a picture or page, http or https only. */
export function webUrl(address: string, baseUrl: string): URL | null {
  const url = absoluteUrl(address, baseUrl);
  return url?.protocol === 'mailto:' ? null : url;
}

/** A link for a person to follow: absolute, past redirecting services whose target stands in the address, without what only tracks. */
export function cleanLink(address: string, baseUrl: string): string | null {
  const url = absoluteUrl(address, baseUrl);
  if (!url) return null;
  return url.search === '' ? url.href : withoutTracking(url, redirectsFollowed).href;
}

/** Whether an address leads to the same site, whichever of its front doors. */
export function isSameSite(address: string, baseUrl: string): boolean {
  const url = webUrl(address, baseUrl);
  const base = webUrl(baseUrl, baseUrl);
  return url !== null && base !== null && frontDoor(url) === frontDoor(base);
}

function frontDoor({ hostname }: URL): string {
  return hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
}

/** Whether an address belongs to the same owner, on whatever host: `video.example.co.uk` and `example.co.uk`. */
export function isSameOwner(address: string, baseUrl: string): boolean {
  const url = webUrl(address, baseUrl);
  const base = webUrl(baseUrl, baseUrl);
  return url !== null && base !== null && ownName(url) === ownName(base);
}

/** The name a host's owner registered, near enough: three labels under a country's short second level, else two. */
function ownName({ hostname }: URL): string {
  const labels = hostname.split('.');
  const isCountry = labels.at(-1)?.length === 2 && /^(?:co|com|org|net|gov|gob|ac|edu|or|ne|go)$/.test(labels.at(-2) ?? '');
  return labels.slice(isCountry ? -3 : -2).join('.');
}

/** Names that newsrooms and mailers use and the list lacks. */
const alsoTracking =
  'at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_format at_link_id at_link_type at_ptr_name at_link_origin at_bbc_team xtor ysclid yclid msclkid dclid gbraid wbraid gad_source gad_campaignid twclid ttclid igshid igsh li_fat_id srsltid _gl _ga _openstat wickedid wt_mc wt_zmc ns_source ns_mchannel ns_campaign ns_linkname ns_fee mkcid mkrid mkevt smid smtyp sref traffic_source __twitter_impression s_kwcid ef_id guccounter guce_referrer guce_referrer_sig spm scm vero_conv sc_cid cvid ocid ftag taid rss_id dicbo utm_referrer mc_tc'.split(
    ' ',
  );

const redirectsFollowed = 2;
const everywhere = tidyRules.find((rule) => rule.name === 'Global');
const trackingEverywhere: ReadonlySet<string> = new Set([...(everywhere?.rules ?? []), ...alsoTracking].map((name) => name.toLowerCase()));
const siteRules = tidyRules.filter((rule) => rule !== everywhere && !rule.match_href);

function withoutTracking(url: URL, redirectsLeft: number): URL {
  const rules = rulesOf(url.host);
  for (const { redirect } of rules) {
    const target = redirect === undefined ? null : url.searchParams.get(redirect);
    const leadsTo = target !== null && /^https?:\/\//i.test(target) ? absoluteUrl(target, url.href) : null;
    if (leadsTo && redirectsLeft > 0) return withoutTracking(leadsTo, redirectsLeft - 1);
  }
  const names = [...new Set(url.searchParams.keys())];
  const tracking = names.filter((name) => isTracking(name.toLowerCase()) || rules.some((rule) => rule.rules?.includes(name)));
  // Deleting rewrites the whole query, so an address without tracking is left exactly as it is.
  for (const name of tracking) url.searchParams.delete(name);
  return url;
}

function isTracking(name: string): boolean {
  return name.startsWith('utm_') || trackingEverywhere.has(name);
}

const rulesByHost = new Map<string, typeof siteRules>();
const hostsKept = 500;

function rulesOf(host: string): typeof siteRules {
  const known = rulesByHost.get(host);
  if (known) return known;
  const found = siteRules.filter((rule) => rule.match.test(host) && !rule.exclude?.some((pattern) => pattern.test(host)));
  if (rulesByHost.size >= hostsKept) rulesByHost.clear();
  rulesByHost.set(host, found);
  return found;
}
