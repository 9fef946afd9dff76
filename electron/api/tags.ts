import type { TagWrites } from '../contract/tag-calls';
import type { Api } from './api';
import type { Rooms } from './rooms';

/** Tags: every window reads its rail and the articles again. */
export function tagCalls({ writer, announced }: Rooms): Pick<Api, keyof TagWrites> {
  return {
    tagArticles: (input) => announced(writer.call('tagArticles', input)),
    untagArticles: (input) => announced(writer.call('untagArticles', input)),
    renameTag: (input) => announced(writer.call('renameTag', input)),
    mergeTags: (input) => announced(writer.call('mergeTags', input)),
    removeTag: (input) => announced(writer.call('removeTag', input)),
  };
}
