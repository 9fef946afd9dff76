import * as v from 'valibot';
import { defaultSettings, settingsSchema, type Settings, type SettingsChange } from '../contract/settings';
import type { ListPosition, ListQuery } from '../contract/model';
import type { Database } from './database';

/** Stored settings over the defaults; a value that doesn't fit its key any more is passed over. */
export function getSettings(database: Database): Settings {
  const stored = database.all<{ key: string; value: string }>('SELECT key, value FROM setting');
  let settings = defaultSettings;
  for (const { key, value } of stored) {
    const merged = v.safeParse(settingsSchema, { ...settings, [key]: parsed(value) });
    if (merged.success) settings = merged.output;
  }
  return settings;
}

export function changeSettings(database: Database, changed: SettingsChange): void {
  database.transaction(() => {
    for (const [key, value] of Object.entries(changed)) {
      if (value === undefined) continue;
      database.run('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, JSON.stringify(value));
    }
  });
}

export function getListPosition(database: Database, query: ListQuery): ListPosition | null {
  return (
    database.get<ListPosition>('SELECT article_id AS articleId, offset FROM list_position WHERE list = ?', listKey(query)) ?? null
  );
}

export function keepListPosition(database: Database, query: ListQuery, position: ListPosition | null): void {
  if (position === null) database.run('DELETE FROM list_position WHERE list = ?', listKey(query));
  else {
    database.run(
      `INSERT INTO list_position (list, article_id, offset) VALUES (?, ?, ?)
       ON CONFLICT (list) DO UPDATE SET article_id = excluded.article_id, offset = excluded.offset`,
      listKey(query),
      position.articleId,
      position.offset,
    );
  }
}

/** Each order of a list has a place of its own. */
function listKey({ view, filter, sort = 'newest', group = 'day' }: ListQuery): string {
  const name = 'id' in view ? `${view.kind}:${view.id}` : 'text' in view ? `${view.kind}:${view.text}` : view.kind;
  return [name, filter, ...(sort === 'newest' && group === 'day' ? [] : [sort, group])].join('/');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
