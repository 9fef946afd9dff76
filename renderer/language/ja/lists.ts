import type { listActions as englishActions, listLook as english } from '../en-lists';
import type { Japanese } from './forms';

export const listLook: Japanese<typeof english> = {
  look: '表示と並べ替え',
  lookIs: '表示と並べ替え：{{look}}',
  show: '表示',
  filter: { all: 'すべて', unread: '未読', saved: '保存済み', ready: 'オフラインで読める記事' },
  filterOn: { all: 'すべて', unread: '未読のみ', saved: '保存済みのみ', ready: 'オフラインで読める記事のみ' },
  sort: '並べ替え',
  sortBy: { relevance: '関連度順', newest: '新しい順', oldest: '古い順' },
  sortOn: { relevance: '関連度順', newest: '新しい順', oldest: '古い順' },
  group: 'まとめ方',
  groupBy: { day: '日ごと', feed: 'フィードごと' },
  mark: '既読にする',
  markPart: { all: '一覧のすべて', day: '1日より前', week: '1週間より前', month: '1か月より前' },
  byFeed: 'フィードごと',
  noDuplicates: '重複なし',
  noneOf: { saved: '「{{name}}」に保存した記事はありません', ready: '「{{name}}」にオフラインで読める記事はありません' },
  noneOfMore: 'この一覧に表示していない記事があるかもしれません。',
  formerFeed: 'フォローをやめたフィード',
};

export const listActions: Japanese<typeof englishActions> = {
  markListRead: 'すべて既読にする',
  toggleUnread: '未読のみ表示',
  showAll: 'すべて表示',
  showSaved: '保存済みのみ表示',
  showReady: 'オフラインで読める記事のみ表示',
  sortNewest: '新しい順',
  sortOldest: '古い順',
  sortRelevance: '関連度順',
  groupByDay: '日ごとにまとめる',
  groupByFeed: 'フィードごとにまとめる',
  hideDuplicates: '重複を隠す',
  markAbove: 'これより上を既読にする',
  markBelow: 'これより下を既読にする',
  markOlderDay: '1日より前の記事を既読にする',
  markOlderWeek: '1週間より前の記事を既読にする',
  markOlderMonth: '1か月より前の記事を既読にする',
};
