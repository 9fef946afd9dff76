import type { tagActions as englishActions, tags as english } from '../en-tags';
import type { Chinese } from './forms';

export const tagActions: Chinese<typeof englishActions> = {
  tag: '标签…',
  mergeTag: '合并到…',
  removeTag: '移除标签',
  editSearch: '更改…',
  removeSearch: '移除搜索',
  moveUp: '上移',
  moveDown: '下移',
};

export const tags: Chinese<typeof english> = {
  tags: {
    title: '标签',
    field: '添加标签',
    known: '使用过的标签',
    remove: '移除标签“{{name}}”',
    create: '新标签“{{name}}”',
    stories_other: '{{count}} 篇文章',
    help: '按回车键添加输入或选中的标签，按退格键移除最后一个。',
    added: '已添加“{{name}}”',
    removed: '已移除“{{name}}”',
    done: '完成',
    close: '关闭',
    add: '添加标签',
    open: '带有标签“{{name}}”的文章',
    rail: '标签',
    searches: '搜索',
    rename: '重新命名标签',
    merge: '合并“{{name}}”',
    mergeInto: '合并到标签',
    mergeMore: '带有“{{name}}”的文章会改用另一个标签，“{{name}}”随即移除。',
    mergeUnknown: '没有叫这个名称的其他标签。',
    mergeSave: '合并',
    renamed: '已重新命名为“{{name}}”',
    removedFromAll: '已移除标签“{{name}}”',
    merged: '已将“{{name}}”合并到“{{into}}”',
    empty: '已没有内容带有标签“{{name}}”',
    emptyMore: '在任一文章上按 T 键即可添加标签。',
  },
  savedSearch: {
    title: '更改搜索',
    name: '名称',
    text: '搜索内容',
    save: '保存',
    cancel: '取消',
    removed: '已移除“{{name}}”',
    empty: '没有找到与“{{name}}”相符的内容',
    emptyMore: '符合此搜索的新文章会出现在这里。',
  },
  emphasised: '突出显示',
};
