import { takeInNews } from '../api/terms';
import type { Headline, RelatedHeadlines, RelatedTie } from '../contract/model';
import { idOf, json, type Command } from './command';

interface RelatedRow extends Omit<RelatedTie, 'group'> {
  readonly title: string;
  readonly group: RelatedTie['group'] | 'section';
}

export const related: Command = {
  name: 'related',
  usage: 'ID [--json]',
  summary: 'list news related to an article, as it stands beside it in the window',
  details: '  --json   {id, related:[{id, title, group, score, why}]}',
  options: { json: { type: 'boolean' } },
  words: 1,
  async run({ api, rooms, print }, given) {
    const id = idOf(given);
    await api.getStory({ id });
    await takeInNews(rooms);
    const rows = rowsOf(await api.getRelated({ id }));
    if (given.options['json']) await print(json({ id, related: rows }));
    else await print(rows.map((row) => `${String(row.id).padStart(7)}  ${row.group.padEnd(10)}  ${row.title}${row.why.length > 0 ? `  (${row.why.join(', ')})` : ''}\n`).join(''));
    return 0;
  },
};

function rowsOf({ related: headlines, ties, moreInSection }: RelatedHeadlines): RelatedRow[] {
  const tied = new Map(ties.map((tie) => [tie.id, tie]));
  const row = ({ id, title }: Headline, group: RelatedRow['group'], score: number, why: readonly string[]): RelatedRow => ({ id, title, group, score, why });
  return [
    ...headlines.map((headline) => {
      const tie = tied.get(headline.id);
      // A list that an editor wrote is certain, and doesn't say why.
      return row(headline, tie?.group ?? 'background', tie?.score ?? 1, tie?.why ?? []);
    }),
    ...moreInSection.map((headline) => row(headline, 'section', 0, [])),
  ];
}
