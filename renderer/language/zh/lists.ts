import type { listActions as englishActions, listLook as english } from '../en-lists';
import type { Chinese } from './forms';

export const listLook: Chinese<typeof english> = {
  look: '显示与排序',
  lookIs: '显示与排序：{{look}}',
  show: '显示',
  filter: { all: '全部', unread: '未读', saved: '已收藏', ready: '可离线阅读' },
  filterOn: { all: '全部', unread: '仅未读', saved: '仅收藏', ready: '仅可离线阅读' },
  sort: '排序',
  sortBy: { relevance: '最匹配在前', newest: '最新在前', oldest: '最早在前' },
  sortOn: { relevance: '最匹配在前', newest: '最新在前', oldest: '最早在前' },
  group: '分组',
  groupBy: { day: '按日期', feed: '按订阅源' },
  mark: '标为已读',
  markPart: { all: '整个列表', day: '一天以前的', week: '一周以前的', month: '一个月以前的' },
  byFeed: '按订阅源',
  noDuplicates: '无重复',
  noneOf: { saved: '“{{name}}”中没有收藏', ready: '“{{name}}”中没有可离线阅读的内容' },
  noneOfMore: '这里可能还有此列表未显示的其他文章。',
  formerFeed: '已取消的订阅源',
};

export const listActions: Chinese<typeof englishActions> = {
  markListRead: '全部标为已读',
  toggleUnread: '仅显示未读',
  showAll: '显示全部',
  showSaved: '仅显示收藏',
  showReady: '仅显示可离线阅读',
  sortNewest: '最新在前',
  sortOldest: '最早在前',
  sortRelevance: '最匹配在前',
  groupByDay: '按日期分组',
  groupByFeed: '按订阅源分组',
  hideDuplicates: '隐藏重复内容',
  markAbove: '将以上标为已读',
  markBelow: '将以下标为已读',
  markOlderDay: '将一天以前的标为已读',
  markOlderWeek: '将一周以前的标为已读',
  markOlderMonth: '将一个月以前的标为已读',
};
