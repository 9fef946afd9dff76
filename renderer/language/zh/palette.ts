import type { palette as english } from '../en-palette';
import type { Chinese } from './forms';

export const palette: Chinese<typeof english> = {
  palette: {
    title: '搜索与命令',
    placeholder: '搜索文章、订阅源和命令',
    results: '结果',
    group: {
      recent: '最近',
      stories: '文章',
      goTo: '前往',
      commands: '命令',
    },
    kind: {
      section: '栏目：',
      feed: '订阅源：',
      tag: '标签：',
      search: '搜索：',
    },
    stories_other: '{{count}} 篇文章',
    atLeast_other: '{{count}} 篇以上文章',
    found_other: '{{count}} 个结果',
    nothing: '没有匹配的名称。请减少几个字再试。',
    everywhere: '在所有内容中搜索“{{text}}”',
    keep: '将此搜索存为栏目',
    hint: {
      move: '移动',
      choose: '打开',
      commands: '命令',
      feeds: '订阅源',
      tags: '标签',
      close: '关闭',
    },
  },
  find: {
    label: '在文章中查找',
    at: '{{index}} / {{count}}',
    none: '无匹配项',
    close: '关闭查找',
  },
  walk: {
    end: '这里没有未读内容了',
  },
};
