// What completing articles costs at the very least, as a process of its own: argv is a file with the addresses of pages and pictures.
// Prints {"fetch": …, "extract": …} in CPU seconds: of the requests, and of Readability over linkedom, each page once.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import pLimit from 'p-limit';
import { request } from 'undici';
import { gunzipSync } from 'node:zlib';

const atOnce = 24;
const { pages, pictures } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const limit = pLimit(atOnce);
const fetchAll = (urls) =>
  Promise.all(
    urls.map((url) =>
      limit(async () => {
        const { headers, body } = await request(url, { headers: { 'accept-encoding': 'gzip' } });
        const bytes = Buffer.from(await body.arrayBuffer());
        return headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
      }),
    ),
  );

const seconds = ({ user, system }) => (user + system) / 1e6;
const started = process.cpuUsage();
const [bodies] = await Promise.all([fetchAll(pages), fetchAll(pictures)]);
const fetched = process.cpuUsage(started);
const between = process.cpuUsage();
let characters = 0;
for (const body of bodies) characters += new Readability(parseHTML(body.toString()).document).parse()?.textContent?.length ?? 0;
process.stdout.write(`${JSON.stringify({ fetch: seconds(fetched), extract: seconds(process.cpuUsage(between)), characters, pageBytes: bodies.reduce((sum, body) => sum + body.length, 0) })}\n`);
