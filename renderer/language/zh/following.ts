import type { following as english } from '../en-following';
import type { Chinese } from './forms';

export const following: Chinese<typeof english> = {
  refresh: {
    updated: '更新于 {{time}}',
    never: '刷新',
    running: '正在刷新 {{done}} / {{total}}',
    offline: '离线',
    failed_other: '{{count}} 个订阅源失败',
    label: '刷新',
    allWell: '所有订阅源均已响应。',
    notYet: '尚未检查订阅源。',
    offlineMore: '没有网络。已存储的内容都可以阅读。',
  },
  add: {
    title: '添加订阅源',
    address: '网站或订阅源地址',
    find: '查找',
    finding: '正在查找…',
    found_other: '找到的订阅源',
    followed: '你已订阅此源。',
    show: '显示',
    section: '栏目',
    noSection: '无栏目',
    follow: '订阅 {{title}}',
    cancel: '取消',
    noHeadlines: '其中还没有文章。',
  },
  rename: {
    feed: '重新命名订阅源',
    section: '重新命名栏目',
    name: '名称',
    own: '留空则使用订阅源自带的名称。',
    save: '重新命名',
  },
  move: {
    title: '移动 {{title}}',
    save: '移动',
  },
  unfollow: {
    title: '取消订阅 {{title}}？',
    leave_other: '其 {{count}} 篇文章将从这台电脑上移除。',
    stay_other: '你收藏的 {{count}} 篇会保留。',
    confirm: '取消订阅',
  },
};
