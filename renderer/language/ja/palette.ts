import type { palette as english } from '../en-palette';
import type { Japanese } from './forms';

export const palette: Japanese<typeof english> = {
  palette: {
    title: '検索とコマンド',
    placeholder: '記事、フィード、コマンドを検索',
    results: '検索結果',
    group: {
      recent: '最近の項目',
      stories: '記事',
      goTo: '移動',
      commands: 'コマンド',
    },
    kind: {
      section: 'セクション：',
      feed: 'フィード：',
      tag: 'タグ：',
      search: '検索：',
    },
    stories_other: '記事{{count}}件',
    atLeast_other: '記事{{count}}件以上',
    found_other: '検索結果{{count}}件',
    nothing: '一致する名前がありません。文字を減らしてお試しください。',
    everywhere: '「{{text}}」をすべての記事から検索',
    keep: 'この検索をセクションとして残す',
    hint: {
      move: '移動',
      choose: '開く',
      commands: 'コマンド',
      feeds: 'フィード',
      tags: 'タグ',
      close: '閉じる',
    },
  },
  find: {
    label: '記事内を検索',
    at: '{{index}}/{{count}}',
    none: '一致なし',
    close: '検索を閉じる',
  },
  walk: {
    end: 'ここに未読はもうありません',
  },
};
