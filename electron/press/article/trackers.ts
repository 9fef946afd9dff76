/** Pictures that count readers instead of showing something. Hosts and paths seen in feeds and pages. */
const trackingHosts =
  /(?:^|\.)(?:doubleclick\.net|google-analytics\.com|googletagmanager\.com|googleadservices\.com|googlesyndication\.com|scorecardresearch\.com|quantserve\.com|chartbeat\.net|omtrdc\.net|2o7\.net|demdex\.net|imrworldwide\.com|statcounter\.com|histats\.com|mc\.yandex\.ru|counter\.yadro\.ru|top-fwz1\.mail\.ru|tns-counter\.ru|vg\d+\.met\.vgwort\.de|vgwort\.de|ioam\.de|xiti\.com|weborama\.fr|addtoany\.com|sharethis\.com|feedsportal\.com|pheedo\.com|pheedcontent\.com|feedads\.g\.doubleclick\.net|ads\.[a-z0-9-]+\.[a-z]+|pixel\.[a-z0-9-]+\.[a-z]+|stats\.wordpress\.com|pixel\.wp\.com|stats\.wp\.com|analytics\.[a-z0-9-]+\.[a-z]+|matomo\.[a-z0-9-]+\.[a-z]+|piwik\.[a-z0-9-]+\.[a-z]+|track(?:er|ing)?\.[a-z0-9-]+\.[a-z]+|bat\.bing\.com|px\.ads\.linkedin\.com|analytics\.twitter\.com|t\.co|sb\.scorecardresearch\.com|list-manage\.com|sendgrid\.net|mailchimp\.com|exct\.net|hubspot\.com|hs-analytics\.net|parsely\.com|rlcdn\.com|adnxs\.com|criteo\.com|taboola\.com|outbrain\.com|amazon-adsystem\.com|assoc-amazon\.[a-z.]+)$/i;

const trackingPaths =
  /^\/(?:~r\/|~ff\/|~f[f4]\/|~4\/)|\/(?:pixel|beacon|tracking|track|open|count(?:er)?|spacer|blank|clear|transparent|1x1|dot|shim)(?:\.(?:gif|png|php|aspx?|ashx))(?:$|[?/])|\/(?:piwik|matomo)\.php|\/b\.gif$|\/tr$|\/__utm\.gif|\/countreads|\/open\.aspx|republication-tracker|\/rss\/track|\/wf\/open|\/www\/delivery\/|\/adserver\//i;

export function isTrackingPicture(url: URL): boolean {
  if (trackingHosts.test(url.hostname)) return true;
  if (/^(?:www\.)?facebook\.com$/i.test(url.hostname) && url.pathname === '/tr') return true;
  if (/^feeds\.(?:feedburner|feedblitz|wordpress)\.com$|^feedproxy\.google\.com$/i.test(url.hostname)) return true;
  return trackingPaths.test(url.pathname);
}
