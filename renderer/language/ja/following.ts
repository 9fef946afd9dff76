import type { following as english } from '../en-following';
import type { Japanese } from './forms';

export const following: Japanese<typeof english> = {
  refresh: {
    updated: '{{time}}に更新',
    never: '更新',
    running: '更新中 {{done}}/{{total}}',
    offline: 'オフライン',
    failed_other: '更新失敗 {{count}}件',
    label: '更新',
    allWell: 'すべてのフィードから応答がありました。',
    notYet: 'フィードはまだ確認していません。',
    offlineMore: 'ネットワークに接続していません。手元の記事はすべて読めます。',
  },
  add: {
    title: 'フィードを追加',
    address: 'サイトまたはフィードのアドレス',
    find: '探す',
    finding: '探しています…',
    found_other: '見つかったフィード',
    followed: 'このフィードはすでにフォローしています。',
    show: '表示',
    section: 'セクション',
    noSection: 'セクションなし',
    follow: '「{{title}}」をフォロー',
    cancel: 'キャンセル',
    noHeadlines: 'まだ記事がありません。',
  },
  rename: {
    feed: 'フィードの名前を変更',
    section: 'セクションの名前を変更',
    name: '名前',
    own: '空欄にすると、フィード自身の名前を使います。',
    save: '名前を変更',
  },
  move: {
    title: '「{{title}}」を移動',
    save: '移動',
  },
  unfollow: {
    title: '「{{title}}」のフォローをやめますか？',
    leave_other: '{{count}}件の記事が、このコンピューターから削除されます。',
    stay_other: '保存した{{count}}件は残ります。',
    confirm: 'フォローをやめる',
  },
};
