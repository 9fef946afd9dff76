import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  'catalogue-damaged': 'Broadsheet 附带的目录已损坏，因此已跳过。其他功能一切正常；重新安装 Broadsheet 即可恢复目录。',
  'disk-full': '磁盘已满，无法存储新文章。已有内容都安全。请释放空间后再试一次。',
  'edition-damaged': '内置版已损坏，因此已跳过。其他功能一切正常；重新安装 Broadsheet 即可恢复内置版。',
  'feed-empty': '网站返回的是空白页面，而不是订阅源。已存储的内容会保留。Broadsheet 稍后会再次检查。',
  'not-a-feed': '此地址没有 Broadsheet 能读取的订阅源。请试试该网站的首页。',
  'not-opml': '此文件不含订阅源列表（OPML），因此未作任何更改。请在另一个应用中重新将列表导出为 OPML。',
  'not-found': '它已不在这里，因此未作任何更改。',
  'already-followed': '你已订阅此源。未作任何更改。',
  'feed-unreachable': '无法连接该订阅源。未作任何更改。请检查地址和网络连接，然后再试一次。',
  'not-allowed': 'Broadsheet 只打开网页和邮件地址。此链接属于其他类型，因此未打开。',
  'page-too-large': '此页面太大，不像是文章，因此没有正文。请在浏览器中打开原文。',
  'profile-unwritable': 'Broadsheet 无法写入自己的文件夹，因此未作任何更改。请检查访问权限和磁盘。',
  'sign-in': '服务器要求输入密码。请登录后再试一次。',
  'store-busy': '另一个程序正在写入资料库。未作任何更改。请稍后再试一次。',
  'store-damaged': 'Broadsheet 的资料库已损坏，无法直接读取。资料库保持原样。请将配置文件夹复制到安全的位置，并恢复 archive.db 的备份。',
  'store-newer': '此资料库来自较新版本的 Broadsheet，因此保持原样。请安装较新的版本。',
  'thread-stopped': 'Broadsheet 的一部分意外停止，现已重新启动。已存储的内容没有丢失。请再试一次。',
  'took-too-long': 'Broadsheet 停止了一项耗时过长的操作。已存储的内容没有更改。',
  unexpected: 'Broadsheet 内部出现问题。已存储的内容没有更改。请再试一次；如果问题再次出现，请重新启动 Broadsheet。',
};
