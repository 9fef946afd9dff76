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
import type { Japanese } from './forms';
import { listLook } from './lists';

type Elsewhere = 'edition' | 'timeline' | keyof (typeof actions & typeof desk & typeof following & typeof offline & typeof palette & typeof reasons & typeof rules & typeof search & typeof tags & typeof settings);

/** What stands in `en.ts` itself. */
export const windowWords: Japanese<Omit<typeof en, Elsewhere>> = {
  program: 'Broadsheet',
  view: {
    'front-page': '一面',
    today: '今日',
    unread: '未読',
    all: 'すべて',
    saved: '保存済み',
    muted: 'ミュート',
  },
  rail: {
    label: 'セクションとフィード',
    sections: 'セクション',
    hide: 'サイドバーを隠す',
    show: 'サイドバーを表示',
    menu: 'サイドバーを開く',
    unread_other: '未読{{count}}件',
    someUnread: '未読あり',
    savedCount_other: '保存済み{{count}}件',
    mutedCount_other: 'ミュート{{count}}件',
    ready: 'オフラインで読めます',
    stories_other: '記事{{count}}件',
    headlines_other: '見出し{{count}}件',
    readyOf: '{{stored}}件中{{ready}}件 · {{size}}',
    partly: 'オフラインは一部のみ',
    preparing: '準備中 {{done}}/{{total}}',
    paused: '一時停止中',
    pause: '一時停止',
    resume: '再開',
    storage: 'ストレージ：{{words}}',
  },
  list: {
    label: '見出し',
    unread_other: '未読{{count}}件',
    allRead: 'すべて既読',
    saved_other: '保存済み{{count}}件',
    stories_other: '記事{{count}}件',
    ...listLook,
    bundled: '付属の紙面',
    thisMorning: '今朝',
    thisAfternoon: '今日の午後',
    thisEvening: '今晩',
    yesterday: '昨日',
  },
  row: {
    unread: '未読',
    saved: '保存済み',
    sources_other: '+{{count}}媒体',
    more_other: 'ほか{{count}}件',
    readiness: {
      ready: 'オフラインで読めます',
      part: '手元には一部のみ',
      'headline-only': '見出しのみ',
    },
  },
  empty: {
    caughtUp: 'すべて読み終えました',
    nothingUnreadIn: '「{{name}}」に未読の記事はありません。',
    showRead: '既読の記事を表示',
    section: '「{{name}}」にはまだ記事がありません',
    sectionMore: '「{{name}}」のフィードの記事が、ここに表示されます。',
    saved: '保存した記事はまだありません',
    savedMore: '記事でSキーを押すと、画像も含めてここにずっと残ります。',
    feeds: 'まだフィードがありません',
    feedsMore: 'よく読むサイトを追加するか、ほかのアプリのOPMLファイルを読み込んでください。',
    feedTitle: '「{{name}}」の記事はまだありません',
    feedMore: '次に更新したあと、ここに表示されます。',
    today: '今日の新しい記事はありません',
    todayMore: '手元の記事は、すべて「すべて」にあります。',
    story: '見出しを選んでください',
    storyMore: '記事はここに開きます。',
  },
  story: {
    label: '記事',
    outline: 'この記事の目次',
    minutes_other: '{{count}}分で読めます',
    headlineOnly: '手元にあるのは見出しだけです',
    noText: 'フィードに本文がありません。',
    readyOnTopic: 'この話題で読める記事',
    next: '次の記事',
    part: 'これは記事の一部です',
    tryNow: '今すぐ試す',
    edited: '{{time}}に更新',
    pictureMissing: '画像は手元にありません',
    from: {
      feed: 'フィードの本文 · 手元に{{size}}',
      page: 'ページの本文 · 手元に{{size}}',
    },
    show: {
      feed: 'フィードの本文を表示',
      page: 'ページの本文を表示',
    },
    back: '「{{name}}」に戻る',
    position: '{{index}}/{{count}}',
  },
  revisions: {
    title: '発行元による変更',
    close: '閉じる',
    at: '{{day}} {{time}}',
    formOnly: '体裁だけが変わり、文言は変わっていません。',
  },
  related: {
    label: '関連ニュース',
    related: '関連ニュース',
    same: '同じニュース',
    background: '背景',
    why: '共通して登場：{{words}}',
    all_other: '{{count}}件すべて',
    more: '「{{name}}」の記事',
  },
  toast: {
    searchKept: '「{{name}}」をサイドバーに残しました',
    saved: '保存しました',
    unsaved: '保存を取り消しました',
    markedRead_other: '{{count}}件の記事を既読にしました',
    nothingToMark: 'ここに未読はありません',
    restoredRead_other: '{{count}}件の記事を未読に戻しました',
    restoredUnread_other: '{{count}}件の記事を既読に戻しました',
    restoredTag: 'タグを「{{name}}」の変更前に戻しました',
    restoredRule: '「{{name}}」が行った操作を取り消しました',
    restoredSaved_other: '{{count}}件の記事を保存済みに戻しました',
    removed: '「{{title}}」を削除しました',
    restoredFeed: '「{{title}}」を元に戻しました',
    copied: 'コピーしました',
    nothingToUndo: '取り消す操作はありません',
    dismiss: '閉じる',
    complete_other: '{{count}}件中{{ready}}件の記事がそろいました',
    linkKept: 'リンクを控えました。ネットワークにつながりしだい取り込みます。',
    cleared_other: '既読の記事{{count}}件を削除しました',
    following: '「{{title}}」をフォローしました',
    newHeadlines_other: '新しい見出し{{count}}件。',
    nothingNew: '新しい記事はありません。',
    nothingToAsk: '確認するフィードがありません。',
    feedsFailed_other: '{{count}}件のフィードを更新できませんでした。',
    heldBy: '更新しませんでした。いま{{holder}}がこのアーカイブを更新しています。',
    offline: 'オフラインです。手元の記事は読めます。',
    exported: '{{path}}に書き出しました',
  },
  pill_other: '新しい見出し{{count}}件',
  about: {
    title: 'Broadsheetについて',
    version: 'バージョン {{version}}',
    runtime: 'Electron {{electron}}、Chromium {{chromium}}、SQLite {{sqlite}}',
    archive: 'アーカイブ',
    archiveMore: 'フォローしたもの、読んだもの、保存したものは、すべてこのフォルダーにあり、ほかの場所にはありません。',
    showFolder: 'フォルダーを表示',
    licence: 'ライセンス',
    licenceMore: 'Broadsheetは、MITライセンスの自由ソフトウェアです。',
    notices: '使用しているソフトウェアのライセンス',
    close: '閉じる',
  },
  splitter: {
    rail: 'サイドバーの幅',
    list: '見出し一覧の幅',
  },
  bar: {
    label: '記事の操作',
  },
  problem: {
    title: '確認が必要です',
  },
};
