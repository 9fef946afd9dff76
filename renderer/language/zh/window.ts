import type { en } from '../en';
import type { actions } from '../en-actions';
import type { desk } from '../en-desk';
import type { following } from '../en-following';
import type { offline } from '../en-offline';
import type { palette } from '../en-palette';
import type { reasons } from '../en-reasons';
import type { rules } from '../en-rules';
import type { search } from '../en-search';
import type { settings } from '../en-settings';
import type { tags } from '../en-tags';
import type { Chinese } from './forms';
import { listLook } from './lists';

type Elsewhere = 'edition' | 'timeline' | keyof (typeof actions & typeof desk & typeof following & typeof offline & typeof palette & typeof reasons & typeof rules & typeof search & typeof tags & typeof settings);

/** What stands in `en.ts` itself. */
export const windowWords: Chinese<Omit<typeof en, Elsewhere>> = {
  program: 'Broadsheet',
  view: {
    'front-page': '头版',
    today: '今天',
    unread: '未读',
    all: '全部',
    saved: '收藏',
    muted: '已屏蔽',
  },
  rail: {
    label: '栏目和订阅源',
    sections: '栏目',
    hide: '隐藏边栏',
    show: '显示边栏',
    menu: '打开边栏',
    unread_other: '{{count}} 条未读',
    someUnread: '有未读',
    savedCount_other: '{{count}} 篇收藏',
    mutedCount_other: '{{count}} 篇已屏蔽',
    ready: '可离线阅读',
    stories_other: '{{count}} 篇文章',
    headlines_other: '{{count}} 条标题',
    readyOf: '{{ready}} / {{stored}} · {{size}}',
    partly: '部分可离线阅读',
    preparing: '正在下载 {{done}} / {{total}}',
    paused: '已暂停',
    pause: '暂停',
    resume: '继续',
    storage: '存储空间：{{words}}',
  },
  list: {
    label: '标题',
    unread_other: '{{count}} 条未读',
    allRead: '全部已读',
    saved_other: '{{count}} 篇收藏',
    stories_other: '{{count}} 篇文章',
    ...listLook,
    bundled: '内置版',
    thisMorning: '今天上午',
    thisAfternoon: '今天下午',
    thisEvening: '今天晚上',
    yesterday: '昨天',
  },
  row: {
    unread: '未读',
    saved: '已收藏',
    sources_other: '+{{count}} 个来源',
    more_other: '+{{count}} 篇',
    readiness: {
      ready: '可离线阅读',
      part: '部分可离线阅读',
      'headline-only': '仅标题',
    },
  },
  empty: {
    caughtUp: '全部读完了',
    nothingUnreadIn: '“{{name}}”中没有未读内容。',
    showRead: '显示已读文章',
    section: '“{{name}}”中还没有内容',
    sectionMore: '“{{name}}”中各订阅源的文章会出现在这里。',
    saved: '还没有收藏',
    savedMore: '在任一文章上按 S 键，即可将其连同图片长期保存在这里。',
    feeds: '还没有订阅源',
    feedsMore: '添加你常读的网站，或导入其他应用的 OPML 文件。',
    feedTitle: '“{{name}}”还没有内容',
    feedMore: '下次刷新后，其文章会出现在这里。',
    today: '今天没有新内容',
    todayMore: '所有已存储的内容都在“全部”中。',
    story: '选择一条标题',
    storyMore: '文章会在这里打开。',
  },
  story: {
    label: '文章',
    outline: '本文内容',
    minutes_other: '阅读约 {{count}} 分钟',
    headlineOnly: '这里只有标题',
    noText: '订阅源没有提供正文。',
    readyOnTopic: '同主题的可读文章',
    next: '下一篇文章',
    part: '这只是文章的一部分',
    tryNow: '立即尝试',
    edited: '更新于 {{time}}',
    pictureMissing: '图片未存储',
    from: {
      feed: '正文来自订阅源 · 本机 {{size}}',
      page: '正文来自网页 · 本机 {{size}}',
    },
    show: {
      feed: '显示订阅源的正文',
      page: '显示网页的正文',
    },
    back: '返回“{{name}}”',
    position: '{{index}} / {{count}}',
  },
  revisions: {
    title: '发布者的修改',
    close: '关闭',
    at: '{{day}} {{time}}',
    formOnly: '只改了格式，文字未变。',
  },
  related: {
    label: '相关新闻',
    related: '相关新闻',
    same: '同一报道',
    background: '背景',
    why: '都提到：{{words}}',
    all_other: '全部 {{count}} 篇',
    more: '“{{name}}”中的更多内容',
  },
  toast: {
    searchKept: '“{{name}}”已留在边栏',
    saved: '已收藏',
    unsaved: '已取消收藏',
    markedRead_other: '已将 {{count}} 篇文章标为已读',
    nothingToMark: '这里没有未读内容',
    restoredRead_other: '{{count}} 篇文章已恢复为未读',
    restoredUnread_other: '{{count}} 篇文章已恢复为已读',
    restoredTag: '标签已恢复到“{{name}}”之前的状态',
    restoredRule: '“{{name}}”所做的操作已撤销',
    restoredSaved_other: '已重新收藏 {{count}} 篇文章',
    removed: '已移除“{{title}}”',
    restoredFeed: '已恢复“{{title}}”',
    copied: '已复制',
    nothingToUndo: '没有可撤销的操作',
    dismiss: '关闭',
    complete_other: '{{count}} 篇文章中有 {{ready}} 篇完整',
    linkKept: '已记下，联网后获取。',
    cleared_other: '已移除 {{count}} 篇已读文章',
    following: '已订阅“{{title}}”',
    newHeadlines_other: '{{count}} 条新标题。',
    nothingNew: '没有新内容。',
    nothingToAsk: '没有可检查的订阅源。',
    feedsFailed_other: '{{count}} 个订阅源失败。',
    heldBy: '未检查更新：{{holder}} 正在刷新此资料库。',
    offline: '你处于离线状态。已存储的内容可以阅读。',
    exported: '已导出到 {{path}}',
  },
  pill_other: '{{count}} 条新标题',
  about: {
    title: '关于 Broadsheet',
    version: '版本 {{version}}',
    runtime: 'Electron {{electron}}、Chromium {{chromium}}、SQLite {{sqlite}}',
    archive: '你的资料库',
    archiveMore: '你订阅、阅读和收藏的一切都在此文件夹中，不在别处。',
    showFolder: '显示文件夹',
    licence: '许可证',
    licenceMore: 'Broadsheet 是采用 MIT 许可证的自由软件。',
    notices: '所用组件的许可证',
    close: '关闭',
  },
  splitter: {
    rail: '边栏宽度',
    list: '标题列表宽度',
  },
  bar: {
    label: '文章操作',
  },
  problem: {
    title: '有事项需要你留意',
  },
};
