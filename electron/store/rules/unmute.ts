import type { ArticleId } from '../../contract/model';
import type { MuteReason } from '../../contract/rules';
import type { Changes } from '../../contract/threads';
import type { Database } from '../database';
import { keepUndoStep } from '../undo';

/** Which rules mute these articles; what nothing mutes is left out. */
export function getMuteReasons(database: Database, ids: readonly ArticleId[]): MuteReason[] {
  return database.all<MuteReason>(
    `SELECT article_id AS articleId, rule.id AS ruleId, rule.name AS ruleName
     FROM rule_hit JOIN rule ON rule.id = rule_id JOIN article_state AS state USING (article_id)
     WHERE article_id IN (SELECT value FROM json_each(?)) AND state.muted_at IS NOT NULL
       AND EXISTS (SELECT 1 FROM json_each(rule.actions) WHERE json_extract(value, '$.kind') = 'mute')
     ORDER BY rule.position, rule.id`,
    JSON.stringify(ids),
  );
}

/** Shows articles again that rules hide; the rules stay. */
export function unmuteArticles(database: Database, ids: readonly ArticleId[]): Changes {
  return database.transaction(() => {
    const articles = database.all<{ id: ArticleId; mutedAt: number }>(
      'SELECT article_id AS id, muted_at AS mutedAt FROM article_state WHERE muted_at IS NOT NULL AND article_id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    );
    if (articles.length === 0) return {};
    const unmuted = articles.map(({ id }) => id);
    database.run('UPDATE article_state SET muted_at = NULL WHERE article_id IN (SELECT value FROM json_each(?))', JSON.stringify(unmuted));
    keepUndoStep(database, { kind: 'unmute', articles });
    return { articles: unmuted };
  });
}
