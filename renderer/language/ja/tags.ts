import type { tagActions as englishActions, tags as english } from '../en-tags';
import type { Japanese } from './forms';

export const tagActions: Japanese<typeof englishActions> = {
  tag: 'タグ…',
  mergeTag: '統合…',
  removeTag: 'タグを削除',
  editSearch: '変更…',
  removeSearch: '検索を削除',
  moveUp: '上へ移動',
  moveDown: '下へ移動',
};

export const tags: Japanese<typeof english> = {
  tags: {
    title: 'タグ',
    field: 'タグを追加',
    known: '使用中のタグ',
    remove: 'タグ「{{name}}」を外す',
    create: '新しいタグ「{{name}}」',
    stories_other: '記事{{count}}件',
    help: 'Enterで入力または選択したタグを追加、Backspaceで最後のタグを外します。',
    added: '「{{name}}」を追加しました',
    removed: '「{{name}}」を外しました',
    done: '完了',
    close: '閉じる',
    add: 'タグを追加',
    open: 'タグ「{{name}}」の記事',
    rail: 'タグ',
    searches: '検索',
    rename: 'タグの名前を変更',
    merge: '「{{name}}」を統合',
    mergeInto: '統合先のタグ',
    mergeMore: '「{{name}}」の付いた記事には統合先のタグが付き、「{{name}}」はなくなります。',
    mergeUnknown: 'その名前のタグは、ほかにありません。',
    mergeSave: '統合',
    renamed: '「{{name}}」の名前を変更しました',
    removedFromAll: 'タグ「{{name}}」を削除しました',
    merged: '「{{name}}」を「{{into}}」に統合しました',
    empty: 'タグ「{{name}}」の付いた記事はもうありません',
    emptyMore: '記事でTキーを押すと、タグを付けられます。',
  },
  savedSearch: {
    title: '検索を変更',
    name: '名前',
    text: '検索する言葉',
    save: '保存',
    cancel: 'キャンセル',
    removed: '「{{name}}」を削除しました',
    empty: '「{{name}}」に一致する記事はありません',
    emptyMore: 'この検索に一致する記事が届くと、ここに表示されます。',
  },
  emphasised: '強調表示',
};
