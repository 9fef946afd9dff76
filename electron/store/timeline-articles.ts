/** The ids of a timeline's articles, as a subquery: those that it holds, and those in one story with any of them. */
export function articlesOfTimeline(id: string): string {
  return `SELECT article_id FROM timeline_article WHERE timeline_id = ${id}
    UNION SELECT other.article_id FROM timeline_article AS held JOIN story_member AS own ON own.article_id = held.article_id JOIN story_member AS other ON other.story_id = own.story_id
    WHERE held.timeline_id = ${id}`;
}
