/**
 * Whether an article may stand in an edition, over `article_state AS state` and `feed`: the one place where this is
 * decided. What is removed never does; neither does what rules hide.
 */
export const mayStand = 'feed.removed_at IS NULL AND state.muted_at IS NULL';
