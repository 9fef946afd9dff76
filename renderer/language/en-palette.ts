/** The words of the palette, of finding in a story, and of walking through the paper. */
export const palette = {
  palette: {
    title: 'Search and commands',
    placeholder: 'Search stories, feeds and commands',
    results: 'Results',
    group: {
      recent: 'Recent',
      stories: 'Stories',
      goTo: 'Go to',
      commands: 'Commands',
    },
    kind: {
      section: 'Section: ',
      feed: 'Feed: ',
      tag: 'Tag: ',
      search: 'Search: ',
    },
    stories_one: '{{count}} story',
    stories_other: '{{count}} stories',
    atLeast_one: '{{count}}+ stories',
    atLeast_other: '{{count}}+ stories',
    found_one: '{{count}} result',
    found_other: '{{count}} results',
    nothing: 'No name matches. Try fewer letters.',
    everywhere: 'Search everywhere for “{{text}}”',
    keep: 'Save this search as a section',
    hint: {
      move: 'move',
      choose: 'open',
      commands: 'commands',
      feeds: 'feeds',
      tags: 'tags',
      close: 'close',
    },
  },
  find: {
    label: 'Find in story',
    at: '{{index}} of {{count}}',
    none: 'No matches',
    close: 'Close find',
  },
  walk: {
    end: 'Nothing unread is left here',
  },
} as const;
